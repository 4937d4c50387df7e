import { fetchAnswer } from './fetch-bytes.ts';
import { bytesOfAddress, bytesOfFile, pmtilesSource, type PmtilesLibrary } from './pmtiles-source.ts';
import { TileError } from './tile-error.ts';
import type { TileSource } from './tile-source.ts';
import { tileJsonSource, xyzSource } from './xyz-source.ts';

/** Loads the library that reads archives. */
export type LoadPmtiles = () => Promise<PmtilesLibrary>;

/** Whether an address is one of tiles: an archive, a TileJSON document, or one with `{z}`. */
export const isTileAddress = (address: string): boolean =>
  /\{z\}/.test(address) ||
  address.startsWith('pmtiles:') ||
  /\.pmtiles(?:[?#]|$)/i.test(address) ||
  /(?:tiles?|tilejson)\.json(?:[?#]|$)/i.test(address);

async function libraryBy(load: LoadPmtiles) {
  try {
    return await load();
  } catch (error) {
    throw new TileError('no-pmtiles', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Opens tiles: a file or an address of a PMTiles archive (also written `pmtiles://…`), the address of a TileJSON document, or one of tiles with `{z}`, `{x}`
 * and `{y}`. Throws a TileError, or what the signal was aborted with.
 */
export async function openTiles(
  from: string | File,
  load: LoadPmtiles,
  signal: AbortSignal,
): Promise<TileSource> {
  if (typeof from !== 'string') return pmtilesSource(libraryBy(load), bytesOfFile(from), signal);
  const address = from.replace(/^pmtiles:\/\//, '');
  if (/\{z\}/.test(address)) return xyzSource(address);
  if (address !== from || /\.pmtiles(?:[?#]|$)/i.test(address))
    return pmtilesSource(libraryBy(load), bytesOfAddress(address), signal);
  const answer = await fetchAnswer(address, signal);
  let document: unknown;
  try {
    document = await answer.json();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new TileError('bad-tilejson', address);
  }
  return tileJsonSource(document, answer.url || address);
}
