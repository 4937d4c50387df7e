import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { decimalLife } from './decimal-year.ts';
import type { SquareColumns } from './square-columns.ts';

/** Units of a side of a tile, and how many of them lie about it. */
export const EXTENT = 4096;
export const MARGIN = 80;
/** The layer of the squares. */
export const LAYER = 'squares';

const VERSION = 2;
const POLYGON = 3;

/** The ring of a square in units of a tile, cut to its margin; `null` where nothing of it is left. */
function ringIn(box: Float64Array, i: number, across: number, x: number, y: number) {
  const unit = (at: number, from: number) =>
    Math.min(Math.max(Math.round((at * across - from) * EXTENT), -MARGIN), EXTENT + MARGIN);
  const [west, east] = [unit(box[4 * i] ?? 0, x), unit(box[4 * i + 2] ?? 0, x)];
  const [north, south] = [unit(box[4 * i + 1] ?? 0, y), unit(box[4 * i + 3] ?? 0, y)];
  if (west === east || north === south) return null;
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
    [west, north],
  ] as [number, number][];
}

const lives = new Map<number, ReturnType<typeof decimalLife>>();

/** A day as the decimal years of a life that begins and ends with it. */
function decimalsOf(day: number): ReturnType<typeof decimalLife> {
  const known = lives.get(day);
  if (known) return known;
  const made = decimalLife(day, day);
  lives.set(day, made);
  return made;
}

/**
 * The squares that are members of a tile as a vector tile, which says when each begins and ends by its day and by its decimal
 * year, and whether it spells the day; `null` where the tile shows none of them.
 */
export function squareTile(
  { box, start, end, probe }: SquareColumns,
  members: readonly number[],
  { z, x, y }: { readonly z: number; readonly x: number; readonly y: number },
): Uint8Array | null {
  const across = 2 ** z;
  const features = members.flatMap((i) => {
    const ring = ringIn(box, i, across, x, y);
    if (!ring) return [];
    const [from, to] = [start[i] ?? 0, end[i] ?? 0];
    const tags = {
      start: from,
      end: to,
      probe: probe[i] === 1,
      start_decdate: decimalsOf(from).start_decdate,
      end_decdate: decimalsOf(to).end_decdate,
    };
    return [{ id: i + 1, type: POLYGON, tags, geometry: [ring] }];
  });
  if (features.length === 0) return null;
  return fromGeojsonVt({ [LAYER]: { features } as never }, { version: VERSION, extent: EXTENT });
}
