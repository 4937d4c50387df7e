import type { LonLat } from '../../src/geometry/great-circle.ts';
import { leastCost, type CostSurface } from './least-cost.ts';
import { cellAt, type MapGrid } from './map-grid.ts';
import { WALL_TOLL } from './travel-cost.ts';

/** No unit: outside the study region. */
export const NOBODY = -1;

/** A unit and the points from which its cell grows. */
export interface Seat {
  readonly unit: string;
  readonly from: readonly [LonLat, ...LonLat[]];
  /** How far the unit reaches, as the cost of the way in km of level road. */
  readonly reach: number;
}

/**
 * Gives every cell of the grid to the seat from which it is reached most cheaply: its index in `seats`, or `NOBODY`
 * beyond the reach of that seat. Cells of a wall (a legal line) go with the nearest cell beside the wall.
 * Throws when two units start from one cell.
 */
export function allocate(
  grid: MapGrid,
  surface: CostSurface & { readonly toll: Float32Array },
  seats: readonly Seat[],
): Int16Array {
  const sources = seats.flatMap((seat, label) =>
    seat.from.map((point) => ({ label, cell: cellAt(grid, point) })),
  );
  const owner = new Map<number, number>();
  for (const { label, cell } of sources) {
    const first = seats[owner.get(cell) ?? label]!.unit;
    if (first !== seats[label]!.unit)
      throw new Error(`${first} and ${seats[label]!.unit} start from one cell.`);
    owner.set(cell, label);
  }
  const ways = leastCost(
    surface,
    sources.map(({ cell }) => cell),
  );
  const labels = Int16Array.from(ways.source, (source, cell) => {
    const label = sources[source]?.label ?? NOBODY;
    return ways.cost[cell]! <= (seats[label]?.reach ?? -1) ? label : NOBODY;
  });
  return withoutWalls(labels, surface);
}

function withoutWalls(
  labels: Int16Array,
  surface: CostSurface & { readonly toll: Float32Array },
): Int16Array {
  const beside: number[] = [];
  const friction = new Float32Array(labels.length).fill(Infinity);
  const { columns, toll } = surface;
  const isWall = (cell: number) => (toll[cell] ?? 0) >= WALL_TOLL;
  const around = [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1];
  for (let cell = 0; cell < labels.length; cell++) {
    if (isWall(cell)) friction[cell] = 1;
    else if (around.some((step) => isWall(cell + step))) {
      beside.push(cell);
      friction[cell] = 1;
    }
  }
  const nearest = leastCost({ ...surface, friction, toll: undefined }, beside);
  return labels.map((label, cell) =>
    isWall(cell) ? (labels[beside[nearest.source[cell]!]!] ?? NOBODY) : label,
  );
}
