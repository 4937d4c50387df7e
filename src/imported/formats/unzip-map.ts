import { Unzip, UnzipInflate } from 'fflate';
import type { Reason } from '../reason.ts';

/** Bytes that an archive may unfold to, in all and for each byte of the archive. */
const UNZIPPED_LIMIT = 200 * 1024 * 1024;
const UNZIPPED_RATIO = 200;
const MOST_FILES = 1000;
const MAP = /\.(?:kml|geojsonl?|json|ndjson|jsonl|csv|tsv|tab|gpx)$/i;
const HIDDEN = /(?:^|\/)(?:__MACOSX|\.)/;
const PUSHED = 16_384;

type UnzipFault = {
  readonly fault: Extract<Reason, 'bad-zip' | 'zip-bomb' | 'zip-without-map'>;
  readonly detail: string;
};
/** A map taken out of an archive and the names of others in it, or why there is none. */
export type Unzipped =
  | { readonly name: string; readonly bytes: Uint8Array; readonly others: readonly string[] }
  | UnzipFault;

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

/** The order in which maps are preferred: `doc.kml` at the root, then what lies highest, then as packed. */
function preferred(names: readonly string[]): readonly string[] {
  const depth = (name: string) => name.split('/').length;
  const rank = (name: string) => (name.toLowerCase() === 'doc.kml' ? 0 : depth(name));
  return names.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Takes one map out of a zip archive: `doc.kml` at its root (as in a KMZ), else of the files of a known kind the first of those that
 * lie highest. What unfolds to more than {@link UNZIPPED_RATIO} times its size is not unfolded further.
 */
export function unzipMap(archive: Uint8Array): Unzipped {
  const names: string[] = [];
  const listed = pass(archive, (name) => {
    if (MAP.test(name) && !HIDDEN.test(name) && !names.includes(name)) names.push(name);
    return null;
  });
  if (listed) return listed;
  const [best, ...others] = preferred(names);
  if (best === undefined) return { fault: 'zip-without-map', detail: '' };
  const limit = Math.min(UNZIPPED_LIMIT, Math.max(1024 * 1024, archive.length * UNZIPPED_RATIO));
  const pieces: Uint8Array[] = [];
  let size = 0;
  const state = { begun: false, whole: false };
  const fault = pass(archive, (name) => {
    if (name !== best || state.begun) return null;
    state.begun = true;
    return (piece, final) => {
      size += piece.length;
      if (size > limit) return { fault: 'zip-bomb', detail: `${size} / ${archive.length}` };
      pieces.push(piece);
      state.whole = final;
      return null;
    };
  });
  if (fault) return fault;
  if (!state.whole) return { fault: 'bad-zip', detail: best };
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { name: best, bytes, others };
}
