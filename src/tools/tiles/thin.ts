import { tilesAtZoom } from './tile-grid.ts';

/** Features as columns: what thinning asks of each. */
export interface ThinColumns {
  readonly count: number;
  /** The middle of each in the Mercator square, and the longer side of its box. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly extent: Float64Array;
  /** Half-open lives. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** What counts more stays longer. */
  readonly weight: Float64Array;
  readonly points: Uint32Array;
}

/** How much a tile may hold before it is thinned. */
export interface TileLimit {
  readonly features: number;
  readonly points: number;
}

/** Px of the cells of which something is kept, the finest first: as few are used as the limit allows. */
const CELLS_PX = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
const TILE_PX = 512;
const COARSEST_PX = TILE_PX;

/** Disjoint times in order, to which more is added. */
class Times {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** The place of the first time that ends at or after a moment. */
  private at(moment: number): number {
    let [low, high] = [0, this.ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.ends[middle] as number) >= moment) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  holds(start: number, end: number): boolean {
    const place = this.at(start);
    return (this.starts[place] ?? Infinity) <= start && (this.ends[place] ?? -Infinity) >= end;
  }

  add(start: number, end: number): void {
    const from = this.at(start);
    let to = from;
    let [first, last] = [start, end];
    while (to < this.starts.length && (this.starts[to] as number) <= end) {
      first = Math.min(first, this.starts[to] as number);
      last = Math.max(last, this.ends[to] as number);
      to += 1;
    }
    this.starts.splice(from, to - from, first);
    this.ends.splice(from, to - from, last);
  }
}

/**
 * Those of some features that are kept where each cell keeps, of what is no larger than itself, the weightiest and longest lived until nothing is
 * alive in it on a day on which nothing that is kept is. Gives up as soon as it has kept more than `most`.
 */
function keptIn(
  columns: ThinColumns,
  members: readonly number[],
  zoom: number,
  cellPx: number,
  most: number,
): number[] {
  const { x, y, extent, start, end } = columns;
  const cells = (TILE_PX / cellPx) * 2 ** zoom;
  const times = new Map<number, Times>();
  const kept: number[] = [];
  for (const i of members) {
    const place = Math.floor((x[i] as number) * cells) * cells + Math.floor((y[i] as number) * cells);
    const [from, to] = [start[i] as number, end[i] as number];
    let there = times.get(place);
    if (!there) times.set(place, (there = new Times()));
    const isLarge = cellPx < TILE_PX && (extent[i] as number) * cells > 1;
    if (!isLarge && there.holds(from, to)) continue;
    there.add(from, to);
    kept.push(i);
    if (kept.length > most) break;
  }
  return kept;
}

/**
 * Which features are kept at a zoom, as 1 in an array of all. Each is decided in the tile that its middle lies in, once for all tiles that show a
 * part of it; in a tile above the limit, the finest cells are taken that keep it below. No cell is emptied on any day.
 */
export function thin(columns: ThinColumns, zoom: number, limit: TileLimit): Uint8Array {
  const { count, weight, start, end, points } = columns;
  const kept = new Uint8Array(count);
  const pointsOf = (members: readonly number[]) => members.reduce((sum, i) => sum + (points[i] as number), 0);
  const fits = (members: readonly number[]) =>
    members.length <= limit.features && pointsOf(members) <= limit.points;
  for (const members of tilesAtZoom(columns, zoom).values()) {
    let chosen = members;
    if (!fits(members)) {
      members.sort(
        (a, b) =>
          (weight[b] as number) - (weight[a] as number) ||
          (end[b] as number) - (start[b] as number) - ((end[a] as number) - (start[a] as number)) ||
          a - b,
      );
      for (const cell of CELLS_PX) {
        chosen = keptIn(columns, members, zoom, cell, cell === COARSEST_PX ? Infinity : limit.features);
        if (fits(chosen)) break;
      }
    }
    for (const i of chosen) kept[i] = 1;
  }
  return kept;
}
