import type { Course } from './course.ts';
import { slopesOf, type HeightGrid } from './height-grid.ts';
import type { CostSurface } from './least-cost.ts';
import { cellHeightKm, cellWidthKm } from './map-grid.ts';
import { markLine } from './rasterise.ts';

/** A river or canal as it ran, by its rank (1 great, 3 small). */
export interface Waterway {
  readonly id: string;
  readonly kind: 'river' | 'canal';
  readonly rank: 1 | 2 | 3;
  readonly course: Course;
}

/** A legal line on the ground. */
export interface LegalLine {
  readonly id: string;
  readonly course: Course;
  /** The course and, beyond its free ends, the way it points: lest a cell creep around them. */
  readonly wall: Course;
}

/** Cost, as km of level road, of entering a cell of a river, by rank. A river is two cells wide. */
const RIVER_TOLL = { 1: 70, 2: 20, 3: 6 } as const;
const CANAL_TOLL = 5;
/** Cost of entering a cell of a legal line: more than any way around. */
export const WALL_TOLL = 2000;
/** Slope in m/km that doubles the cost of a way, and the most that slope can add. */
const DOUBLING_SLOPE = 25;
const STEEPEST = 6;
const SEA_FRICTION = 8;
/** Height above the surroundings that adds 1 to the cost, and the most it can add: ridges divide. */
const RIDGE_METRES = 100;
const RIDGE_MOST = 4;
/** Half the width of a barrier in cells: two cells in all, or diagonal steps slip through. */
const HALF_WIDTH = 1;

/** What it costs to enter a cell of a waterway, in km of level road; `own` says it of waters whose rank misleads. */
export function tollOf(
  water: Pick<Waterway, 'id' | 'kind' | 'rank'>,
  own: Readonly<Record<string, number>> = {},
): number {
  return own[water.id] ?? (water.kind === 'canal' ? CANAL_TOLL : RIVER_TOLL[water.rank]);
}

/**
 * The cost of travel over the land of the time: a kilometre costs 1 on the level, up to 7 on slopes and up to 4 more
 * on ridges, 8 at sea; waterways and legal lines exact a toll. `above` is the height of each cell above its surroundings
 * in metres; `land` is 1 for each cell of land, 0 for sea; `tolls` are the atlas’s own, by water.
 */
export function travelCost(
  heights: HeightGrid,
  above: Float32Array,
  land: Uint8Array,
  waterways: readonly Waterway[],
  lines: readonly LegalLine[],
  tolls: Readonly<Record<string, number>> = {},
): CostSurface & { readonly toll: Float32Array } {
  const widthKm = (row: number) => cellWidthKm(heights, row);
  const heightKm = cellHeightKm(heights);
  const friction = slopesOf(heights, widthKm, heightKm).map((slope, cell) => {
    if (land[cell] !== 1) return SEA_FRICTION;
    const ridge = above[cell]! / RIDGE_METRES;
    return 1 + Math.min(slope / DOUBLING_SLOPE, STEEPEST) + Math.min(Math.max(ridge, 0), RIDGE_MOST);
  });
  const toll = new Float32Array(friction.length);
  const exact = (course: Course, amount: number) =>
    markLine(heights, course.points, HALF_WIDTH, (cell) => (toll[cell] = Math.max(toll[cell]!, amount)));
  for (const water of waterways) exact(water.course, tollOf(water, tolls));
  for (const line of lines) exact(line.wall, WALL_TOLL);
  return { columns: heights.columns, rows: heights.rows, widthKm, heightKm, friction, toll };
}
