import type { LonLat } from '../../src/geometry/great-circle.ts';
import { planeKm } from './course.ts';
import { leastCost } from './least-cost.ts';
import { cellAt, cellHeightKm, cellWidthKm, offGrid, onGrid, type MapGrid } from './map-grid.ts';
import { smoothLine } from './smooth-line.ts';

/** Farthest that a crest may lie from the straight line between two stated points, in km. */
const REACH_KM = 7;
/** Mean height above or below the surroundings, in metres, under which land counts as a plain without a crest. */
const PLAIN_METRES = 25;
/** Height that makes a way along a crest dearer or cheaper by one, in metres, and the bounds of its cost. */
const STEP_METRES = 120;
const CHEAPEST = 0.2;
const DEAREST = 4;

/** The part of a grid that holds the chord a–b and as much around it as the crest may leave it by. */
function windowAround(grid: MapGrid, a: LonLat, b: LonLat): MapGrid & { readonly cells: Int32Array } {
  const [[ax, ay], [bx, by]] = [onGrid(grid, a), onGrid(grid, b)];
  const margin = Math.ceil(REACH_KM / cellWidthKm(grid, 0)) + 1;
  const left = Math.max(0, Math.floor(Math.min(ax, bx)) - margin);
  const top = Math.max(0, Math.floor(Math.min(ay, by)) - margin);
  const columns = Math.min(grid.columns, Math.floor(Math.max(ax, bx)) + margin + 1) - left;
  const rows = Math.min(grid.rows, Math.floor(Math.max(ay, by)) + margin + 1) - top;
  const cells = Int32Array.from(
    { length: columns * rows },
    (_, i) => (top + Math.floor(i / columns)) * grid.columns + left + (i % columns),
  );
  const [west, north] = offGrid(grid, left, top);
  return { columns, rows, west, north, perDegree: grid.perDegree, cells };
}

/** Distance of a point from the chord a–b in km. */
function offChord(point: LonLat, a: LonLat, b: LonLat): number {
  const shrink = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
  const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
  const [px, py] = [(point[0] - a[0]) * shrink, point[1] - a[1]];
  const share = Math.min(1, Math.max(0, (px * dx + py * dy) / Math.max(dx * dx + dy * dy, 1e-18)));
  return planeKm(point, [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
}

/**
 * The line from `a` to `b` along the watershed: the cheapest way where height above the surroundings is cheap and
 * distance from the chord dear, never more than 7 km from it. On a plain the straight line.
 *
 * `above` gives the height of every cell of `grid` above its surroundings, in metres.
 */
export function crestLine(grid: MapGrid, above: Float32Array, a: LonLat, b: LonLat): LonLat[] {
  const frame = windowAround(grid, a, b);
  const relative = Float32Array.from(frame.cells, (cell) => above[cell]!);
  const unevenness = relative.reduce((sum, metres) => sum + Math.abs(metres), 0) / relative.length;
  if (unevenness < PLAIN_METRES) return [a, b];

  const friction = relative.map((metres, cell) => {
    const middle = offGrid(frame, (cell % frame.columns) + 0.5, Math.floor(cell / frame.columns) + 0.5);
    const off = offChord(middle, a, b) / REACH_KM;
    if (off > 1) return Infinity;
    return Math.min(DEAREST, Math.max(CHEAPEST, 1 - metres / STEP_METRES)) * (1 + off * off * off);
  });
  const target = cellAt(frame, b);
  const ways = leastCost(
    {
      columns: frame.columns,
      rows: frame.rows,
      widthKm: (row) => cellWidthKm(frame, row),
      heightKm: cellHeightKm(frame),
      friction,
    },
    [cellAt(frame, a)],
    target,
  );
  const way: LonLat[] = [];
  for (let cell = ways.before[target]!; cell >= 0 && ways.before[cell]! >= 0; cell = ways.before[cell]!) {
    way.push(offGrid(frame, (cell % frame.columns) + 0.5, Math.floor(cell / frame.columns) + 0.5));
  }
  return smoothLine([a, ...way.reverse(), b], 2.5);
}
