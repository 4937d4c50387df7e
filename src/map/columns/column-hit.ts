import type { ColumnPath } from '../../style/columns/column-path.ts';
import { fromMercator } from '../../geometry/mercator.ts';
import { ORIGIN } from '../../style/columns/column-road.ts';
import type { LonLat } from '../../geometry/great-circle.ts';
import type { Instant } from '../../time/instant.ts';
import type { ScreenPoint } from '../../style/placing/curved-text.ts';
import type { ColumnHead } from './column-state.ts';

function awayFrom(p: ScreenPoint, a: ScreenPoint, b: ScreenPoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const share = square > 0 ? Math.min(Math.max(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0), 1) : 0;
  return Math.hypot(p.x - a.x - share * dx, p.y - a.y - share * dy);
}

/**
 * The column whose drawn head or body lies nearest to a point (CSS px) and within reach, else `null`. A body reaches
 * back to where its tail has faded: what was left before `faded(head)` is not looked at.
 */
export function nearestColumn(
  point: ScreenPoint,
  within: number,
  heads: readonly ColumnHead[],
  paths: readonly ColumnPath[],
  faded: (head: ColumnHead) => Instant,
  project: (at: LonLat) => ScreenPoint,
): string | null {
  let least = within;
  let found: string | null = null;
  for (const head of heads) {
    const path = paths[head.row];
    if (!path) continue;
    const oldest = faded(head);
    let before = project(fromMercator(head.x, head.y));
    let away = Math.hypot(point.x - before.x, point.y - before.y) - head.width;
    for (let i = path.distance.length - 1; i >= 0; i--) {
      if ((path.distance[i] ?? 0) > head.travelled) continue;
      if ((path.time[i] ?? -Infinity) < oldest) break;
      const here = project(fromMercator((path.x[i] ?? 0) + ORIGIN.x, (path.y[i] ?? 0) + ORIGIN.y));
      away = Math.min(away, awayFrom(point, before, here) - head.width / 2);
      before = here;
    }
    if (away > least) continue;
    least = away;
    found = head.id;
  }
  return found;
}
