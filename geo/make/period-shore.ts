import type { Position } from 'geojson';

/** One stretch of coast where the shore of the twelfth century lay inland of today's. */
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

/**
 * The five stretches redrawn: head of Liaodong Bay, Luan delta, Tianjin fringe, Yellow River delta of 1855
 * and after, and Jiangsu from Haizhou to the Yangtze. Elsewhere the period line and today's coast agree
 * within the error of either, and today's coast is kept.
 */
export const STRETCHES: readonly ShoreSegment[] = [
  {
    line: 'shore-liaodong-bay',
    from: [121.3, 40.96],
    to: [122.2, 40.35],
    before: [
      [121.143, 40.901],
      [121.2, 40.928],
    ],
    after: [
      [122.129, 40.305],
      [122.108, 40.263],
    ],
    offshore: [
      [121.9, 40.3],
      [121.3, 40.7],
    ],
  },
  {
    line: 'shore-bohai-west',
    from: [119.25, 39.55],
    to: [118.3, 39.16],
    before: [
      [119.339, 39.716],
      [119.303, 39.64],
    ],
    after: [
      [118.19, 39.175],
      [118.097, 39.203],
    ],
    offshore: [
      [118.2, 38.85],
      [118.9, 38.85],
      [119.45, 39.3],
    ],
  },
  {
    line: 'shore-bohai-west',
    from: [117.66, 39.0],
    to: [117.57, 38.8],
    before: [
      [117.759, 39.115],
      [117.712, 39.075],
    ],
    after: [
      [117.566, 38.75],
      [117.572, 38.715],
    ],
    offshore: [
      [117.7, 38.75],
      [117.95, 39.1],
    ],
  },
  {
    line: 'shore-bohai-west',
    from: [118.12, 38.1],
    to: [118.92, 37.26],
    before: [
      [117.943, 38.233],
      [118.0, 38.182],
    ],
    after: [
      [119.03, 37.222],
      [119.145, 37.18],
    ],
    offshore: [
      [119.4, 37.3],
      [119.6, 37.9],
      [118.9, 38.5],
      [118.2, 38.4],
    ],
  },
  {
    line: 'shore-jiangsu',
    from: [119.16, 34.82],
    to: [121.45, 31.88],
    before: [
      [119.203, 34.932],
      [119.185, 34.89],
    ],
    after: [
      [121.455, 31.84],
      [121.43, 31.815],
    ],
    offshore: [
      [121.48, 31.79],
      [121.53, 31.755],
      [121.6, 31.735],
      [121.69, 31.69],
      [121.76, 31.66],
      [121.95, 31.65],
      [122.3, 31.75],
      [122.1, 33],
      [121.3, 34.2],
      [120.2, 35.0],
      [119.6, 35.0],
    ],
  },
];

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
