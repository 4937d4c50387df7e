import type { Grain } from '../../atlas/atlas-config.ts';

/** The side of the tile of a grain, in px. */
export const GRAIN_TILE = 9;

/** What stands on the tile of each grain, for map and legend: a line from a point to another, or a dot at a point. */
export const GRAIN_MARKS: Readonly<Record<Grain, readonly (readonly number[])[]>> = {
  dots: [
    [2.25, 2.25],
    [6.75, 6.75],
  ],
  lines: [[0, 4.5, 9, 4.5]],
  bars: [[4.5, 0, 4.5, 9]],
  crosses: [
    [2.5, 4.5, 6.5, 4.5],
    [4.5, 2.5, 4.5, 6.5],
  ],
};
