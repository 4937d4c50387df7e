import type { ColumnPath } from '../../style/columns/column-path.ts';
import { ORIGIN } from '../../style/columns/column-road.ts';
import type { ScreenPoint } from '../../style/placing/curved-text.ts';

/** A point of a road on the screen: where, how far along in CSS px, when the column leaves it, and how sure that is. */
export interface RoadPoint extends ScreenPoint {
  readonly distance: number;
  readonly time: number;
  readonly doubt: number;
}

/** How finely a road is drawn, in CSS px. */
const STEP_PX = 6;

/** The points of a road between two distances (CSS px), none farther apart than a few px; `scale` from px of the path. */
export function roadPoints(
  path: ColumnPath,
  scale: number,
  project: (x: number, y: number) => ScreenPoint,
  from: number,
  to: number,
): RoadPoint[] {
  const at = (i: number): RoadPoint => ({
    ...project((path.x[i] ?? 0) + ORIGIN.x, (path.y[i] ?? 0) + ORIGIN.y),
    distance: (path.distance[i] ?? 0) * scale,
    time: path.time[i] ?? 0,
    doubt: path.doubt[i] ?? 0,
  });
  const points: RoadPoint[] = [];
  const last = path.distance.length - 1;
  for (let i = 0; i < last; i++) {
    const [start, end] = [(path.distance[i] ?? 0) * scale, (path.distance[i + 1] ?? 0) * scale];
    if (end <= from || start >= to || end === start) continue;
    const [a, b] = [at(i), at(i + 1)];
    const [low, high] = [Math.max(from, start), Math.min(to, end)];
    const steps = Math.max(Math.ceil((high - low) / STEP_PX), 1);
    for (let k = points.length === 0 ? 0 : 1; k <= steps; k++)
      points.push(between(a, b, (low + ((high - low) * k) / steps - start) / (end - start)));
  }
  return points;
}

/** The point a share of the way from one to another. */
function between(a: RoadPoint, b: RoadPoint, share: number): RoadPoint {
  const mix = (one: number, other: number) => one + (other - one) * share;
  return {
    x: mix(a.x, b.x),
    y: mix(a.y, b.y),
    distance: mix(a.distance, b.distance),
    time: mix(a.time, b.time),
    doubt: mix(a.doubt, b.doubt),
  };
}

/** What of rising points lies between two distances, to the px at its ends. */
export function stretchOf(points: readonly RoadPoint[], from: number, to: number): RoadPoint[] {
  const cut: RoadPoint[] = [];
  points.forEach((b, i) => {
    const a = points[i - 1];
    const step = a ? b.distance - a.distance : 0;
    for (const end of [from, to])
      if (a && step > 0 && a.distance < end && end < b.distance)
        cut.push(between(a, b, (end - a.distance) / step));
    if (b.distance >= from && b.distance <= to) cut.push(b);
  });
  return cut.sort((a, b) => a.distance - b.distance);
}

/** Adds a line that runs beside points, `aside` px to the left of each. */
export function addRun(
  path: Path2D,
  points: readonly RoadPoint[],
  aside: (point: RoadPoint) => number,
  onwards = false,
): void {
  points.forEach((point, i) => {
    const [a, b] = [points[i - 1] ?? point, points[i + 1] ?? point];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const far = aside(point);
    const [x, y] = [point.x + ((b.y - a.y) / length) * far, point.y - ((b.x - a.x) / length) * far];
    if (i === 0 && !onwards) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
}

/** A ribbon about points, of half a width at each; empty where there are fewer than two. */
export function ribbon(points: readonly RoadPoint[], half: (point: RoadPoint) => number): Path2D {
  const path = new Path2D();
  if (points.length < 2) return path;
  addRun(path, points, half);
  addRun(path, points.toReversed(), half, true);
  path.closePath();
  return path;
}
