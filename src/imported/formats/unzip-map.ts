import { Unzip, UnzipInflate } from 'fflate';
import type { Reason } from '../reason.ts';
import { unfoldedLimit } from './unfolded-limit.ts';

const MOST_FILES = 1000;
const MAP = /\.(?:kml|geojsonl?|topojson|json|ndjson|jsonl|geojsons|umap|czml|csv|tsv|tab|gpx|osm|fgb|gpkg|(?:geo)?parquet|xlsx|ods)(?:\.gz)?$/i; // prettier-ignore
const HIDDEN = /(?:^|\/)(?:__MACOSX|\.)/;
const PUSHED = 16_384;

/** Why an archive gives nothing. */
export type UnzipFault = {
  readonly fault: Extract<Reason, 'bad-zip' | 'zip-bomb' | 'zip-without-map'>;
  readonly detail: string;
};
/** A map taken out of an archive, and the names of others in it. */
export interface UnzippedMap {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly others: readonly string[];
}
/** A map out of an archive, or why there is none. */
export type Unzipped = UnzippedMap | UnzipFault;

/** Passes over an archive; `take` says of each file whether it is unfolded, and is given its pieces. */
function pass(
  archive: Uint8Array,
  take: (name: string) => ((piece: Uint8Array, final: boolean) => UnzipFault | null) | null,
): UnzipFault | null {
  let files = 0;
  const state: { fault: UnzipFault | null } = { fault: null };
  const unzip = new Unzip((file) => {
    files += 1;
    if (files > MOST_FILES) state.fault ??= { fault: 'zip-bomb', detail: `${files} files` };
    const taken = state.fault ? null : take(file.name);
    if (!taken) return;
    file.ondata = (error, piece, final) => {
      if (state.fault) return;
      state.fault = error ? { fault: 'bad-zip', detail: error.message } : taken(piece, final);
      if (state.fault) file.terminate();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length && !state.fault; at += PUSHED)
      unzip.push(archive.subarray(at, at + PUSHED), at + PUSHED >= archive.length);
  } catch (error) {
    state.fault ??= { fault: 'bad-zip', detail: error instanceof Error ? error.message : '' };
  }
  return state.fault ?? (files === 0 ? { fault: 'bad-zip', detail: '0 files' } : null);
}

/** The names of the files of an archive, each once, or why it gives none. */
export function namesInZip(archive: Uint8Array): readonly string[] | UnzipFault {
  const names = new Set<string>();
  const fault = pass(archive, (name) => {
    if (!HIDDEN.test(name) && !name.endsWith('/')) names.add(name);
    return null;
  });
  return fault ?? [...names];
}

/**
 * The files of an archive that are wanted, the first of each name. What unfolds to far more than its size, all together,
 * is not unfolded further.
 */
export function unzipFiles(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> | UnzipFault {
  const limit = unfoldedLimit(archive.length);
  const pieces = new Map<string, Uint8Array[]>();
  const whole = new Set<string>();
  let size = 0;
  const fault = pass(archive, (name) => {
    if (!wanted(name) || pieces.has(name)) return null;
    const own: Uint8Array[] = [];
    pieces.set(name, own);
    return (piece, final) => {
      size += piece.length;
      if (size > limit) return { fault: 'zip-bomb', detail: `${size} / ${archive.length}` };
      own.push(piece);
      if (final) whole.add(name);
      return null;
    };
  });
  if (fault) return fault;
  const files = new Map<string, Uint8Array>();
  for (const [name, own] of pieces) {
    if (!whole.has(name)) return { fault: 'bad-zip', detail: name };
    const bytes = new Uint8Array(own.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of own) {
      bytes.set(piece, at);
      at += piece.length;
    }
    files.set(name, bytes);
  }
  return files;
}

/** The order in which maps are preferred: `doc.kml` at the root, then what lies highest, then as packed. */
function preferred(names: readonly string[]): readonly string[] {
  const depth = (name: string) => name.split('/').length;
  const rank = (name: string) => (name.toLowerCase() === 'doc.kml' ? 0 : depth(name));
  return names.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Takes one map out of a zip archive: `doc.kml` at its root (as in a KMZ), else of the files of a known kind the first of
 * those that lie highest. What there is instead is told.
 */
export function unzipMap(archive: Uint8Array, names: readonly string[]): Unzipped {
  const [best, ...others] = preferred(names.filter((name) => MAP.test(name)));
  if (best === undefined) return { fault: 'zip-without-map', detail: names.slice(0, 8).join(', ') };
  const files = unzipFiles(archive, (name) => name === best);
  if ('fault' in files) return files;
  const bytes = files.get(best);
  return bytes ? { name: best, bytes, others } : { fault: 'bad-zip', detail: best };
}
