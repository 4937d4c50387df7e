import { Unzip, UnzipInflate } from 'fflate';
import type { Reason } from '../reason.ts';

/** Bytes that an archive may unfold to, in all and for each byte of the archive. */
export const UNZIPPED_LIMIT = 200 * 1024 * 1024;
export const UNZIPPED_RATIO = 200;
const MOST_FILES = 1000;
const MAP = /\.(?:kml|geojson|json|csv|tsv|gpx)$/i;

/** A map taken out of an archive, or why there is none. */
export type Unzipped =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly fault: Extract<Reason, 'bad-zip' | 'zip-bomb' | 'zip-without-map'>; readonly detail: string };

/**
 * Takes the first map (`doc.kml` of a KMZ, else the first file of a known kind) out of a zip archive. What unfolds to more
 * than {@link UNZIPPED_RATIO} times its size is not unfolded further.
 */
export function unzipMap(archive: Uint8Array): Unzipped {
  const limit = Math.min(UNZIPPED_LIMIT, Math.max(1024 * 1024, archive.length * UNZIPPED_RATIO));
  let [files, size] = [0, 0];
  const state: { fault: Unzipped | null } = { fault: null };
  let best: { name: string; pieces: Uint8Array[]; whole: boolean } | null = null;
  const unzip = new Unzip((file) => {
    files += 1;
    if (files > MOST_FILES) state.fault = { fault: 'zip-bomb', detail: `${files} files` };
    if (state.fault || best || !MAP.test(file.name) || /(?:^|\/)(?:__MACOSX|\.)/.test(file.name)) return;
    const taken = { name: file.name, pieces: [] as Uint8Array[], whole: false };
    best = taken;
    file.ondata = (error, data, final) => {
      if (error) state.fault = { fault: 'bad-zip', detail: error.message };
      if (state.fault) return;
      size += data.length;
      if (size > limit) {
        state.fault = { fault: 'zip-bomb', detail: `${size} / ${archive.length}` };
        file.terminate();
        taken.pieces.length = 0;
        return;
      }
      taken.pieces.push(data);
      if (final) taken.whole = true;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length && !state.fault; at += 16_384)
      unzip.push(archive.subarray(at, at + 16_384), at + 16_384 >= archive.length);
  } catch (error) {
    state.fault ??= { fault: 'bad-zip', detail: error instanceof Error ? error.message : '' };
  }
  if (state.fault) return state.fault;
  const found = best as { name: string; pieces: Uint8Array[]; whole: boolean } | null;
  if (!found) return { fault: files === 0 ? 'bad-zip' : 'zip-without-map', detail: `${files} files` };
  if (!found.whole) return { fault: 'bad-zip', detail: found.name };
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of found.pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { name: found.name, bytes };
}
