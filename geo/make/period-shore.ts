import type { Position } from 'geojson';
import type { Box } from '../../src/geometry/box.ts';

/** One stretch of coast where the shore of the time lay inland of today's. */
export interface ShoreSegment {
  /** Id of the period shore line in the hydrography. */
  readonly line: string;
  /** First and last point of that line used, [lon, lat], as written there. */
  readonly from: Position;
  readonly to: Position;
  /** Points on today's coast, or leading to it, before the first and after the last. */
  readonly before: readonly Position[];
  readonly after: readonly Position[];
  /** Ring closed through open sea, so that the polygon covers all later land and no true island. */
  readonly offshore: readonly Position[];
}

/** The file `coast.json` of an atlas: where its coast is redrawn. */
export interface CoastSettings {
  /** The box within which the sea is made; that of the map where it is left out. */
  readonly box?: Box;
  /** Ids of islands of the time in waters.geojson. */
  readonly islands?: readonly string[];
  readonly redrawn: readonly ShoreSegment[];
}

/** A smooth curve through all points: centripetal Catmull-Rom, `steps` pieces a span, rounded to 0.001°. */
export function curveThrough(points: readonly Position[], steps: number, closed = false): Position[] {
  const count = points.length;
  const at = (i: number): Position => {
    const p = points[closed ? (i + count) % count : Math.min(count - 1, Math.max(0, i))];
    if (!p) throw new RangeError(`curveThrough: no point ${i} of ${count}`);
    return p;
  };
  const out: Position[] = [];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    for (let s = 0; s < steps; s++) out.push(onSpan(at(i - 1), at(i), at(i + 1), at(i + 2), s / steps));
  }
  out.push(closed ? onSpan(at(-1), at(0), at(1), at(2), 0) : at(count - 1));
  return out.map(([x = 0, y = 0]) => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]);
}

function onSpan(p0: Position, p1: Position, p2: Position, p3: Position, u: number): Position {
  const gap = (a: Position, b: Position) =>
    Math.max(1e-6, Math.hypot((b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0)) ** 0.5);
  const t1 = gap(p0, p1);
  const t2 = t1 + gap(p1, p2);
  const t3 = t2 + gap(p2, p3);
  const t = t1 + (t2 - t1) * u;
  const mix = (a: number, b: number, ta: number, tb: number) => ((tb - t) * a + (t - ta) * b) / (tb - ta);
  const axis = (k: 0 | 1): number => {
    const [v0, v1, v2, v3] = [p0[k] ?? 0, p1[k] ?? 0, p2[k] ?? 0, p3[k] ?? 0];
    const a1 = mix(v0, v1, 0, t1);
    const a2 = mix(v1, v2, t1, t2);
    const a3 = mix(v2, v3, t2, t3);
    return mix(mix(a1, a2, 0, t2), mix(a2, a3, t1, t3), t1, t2);
  };
  return [axis(0), axis(1)];
}

/** The ring of old sea of one stretch. Throws when the named points are not on the line. */
export function oldSeaRing(stretch: ShoreSegment, line: readonly Position[]): Position[] {
  const find = (p: Position) => line.findIndex((q) => q[0] === p[0] && q[1] === p[1]);
  const [a, b] = [find(stretch.from), find(stretch.to)];
  if (a < 0 || b <= a)
    throw new RangeError(`${stretch.line}: ${stretch.from} to ${stretch.to} is not a part of the line`);
  const shore = curveThrough([...stretch.before, ...line.slice(a, b + 1), ...stretch.after], 6);
  const start = shore[0];
  if (!start) throw new RangeError(`${stretch.line}: empty shore`);
  return [...shore, ...stretch.offshore, start];
}
