import type { Instant } from '../../time/instant.ts';
import type { RoadKnot } from './column-road.ts';
import { countUpTo } from '../../time/bisect.ts';

/** What holds at the knots of a road: `before` for who arrives there, `after` for who departs. Even in between. */
export interface RoadQuantity {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** A road at one zoom, before any smoothing; lengths in px, one entry a knot. */
export interface RoadLine {
  readonly length: number;
  /** Distance of each knot along the road; rising, some may be equal. */
  readonly along: Float64Array;
  /** Distances of the stops. */
  readonly stops: readonly number[];
  /** World px relative to the origin of roads. */
  readonly x: RoadQuantity;
  readonly y: RoadQuantity;
  readonly time: RoadQuantity;
  readonly doubt: RoadQuantity;
}

const TAPS = 9;
const WEIGHTS = Float64Array.from({ length: 2 * TAPS + 1 }, (_, i) =>
  Math.exp(-2 * ((i - TAPS) / TAPS) ** 2),
);
const WEIGHT_SUM = WEIGHTS.reduce((sum, weight) => sum + weight, 0);

/** Lays out a road in a world of `size` px. */
export function createRoadLine(road: readonly RoadKnot[], size: number): RoadLine {
  const x = Float64Array.from(road, (knot) => knot.x * size);
  const y = Float64Array.from(road, (knot) => knot.y * size);
  const along = new Float64Array(road.length);
  for (let i = 1; i < road.length; i++) {
    const step = Math.hypot((x[i] ?? 0) - (x[i - 1] ?? 0), (y[i] ?? 0) - (y[i - 1] ?? 0));
    along[i] = (along[i - 1] ?? 0) + step;
  }
  return {
    length: along.at(-1) ?? 0,
    along,
    stops: road.flatMap(({ stop }, i) => (stop ? [along[i] ?? 0] : [])),
    x: { before: x, after: x },
    y: { before: y, after: y },
    time: {
      before: Float64Array.from(road, ({ arrive }) => arrive),
      after: Float64Array.from(road, ({ depart }) => depart),
    },
    doubt: {
      before: Float64Array.from(road, (knot, i) => road[i - 1]?.doubt ?? knot.doubt),
      after: Float64Array.from(road, ({ doubt }) => doubt),
    },
  };
}

/**
 * The means of some quantities at rising distances, each under a bell that reaches `reach` px to either side; the bell
 * narrows towards the ends of the road, whose values stand.
 */
export function smoothAlong(
  line: RoadLine,
  positions: Float64Array,
  reach: number,
  quantities: readonly RoadQuantity[],
): Float64Array[] {
  const { along, length } = line;
  const results = quantities.map(() => new Float64Array(positions.length));
  const lastLeg = Math.max(along.length - 2, 0);
  let first = 0;
  for (let k = 0; k < positions.length; k++) {
    const s = positions[k] ?? 0;
    const wide = Math.max(Math.min(reach, s, length - s), 0);
    while (first < lastLeg && (along[first + 1] ?? Infinity) <= s - wide) first++;
    let i = first;
    for (let tap = 0; tap <= 2 * TAPS; tap++) {
      const place = s + ((tap - TAPS) / TAPS) * wide;
      while (i < lastLeg && (along[i + 1] ?? Infinity) <= place) i++;
      const start = along[i] ?? 0;
      const leg = (along[i + 1] ?? start) - start;
      const share = leg > 0 ? Math.min(Math.max((place - start) / leg, 0), 1) : 1;
      const weight = (WEIGHTS[tap] ?? 0) / WEIGHT_SUM;
      for (let q = 0; q < quantities.length; q++) {
        const from = quantities[q]?.after[i] ?? 0;
        const to = quantities[q]?.before[i + 1] ?? from;
        const result = results[q];
        if (result) result[k] = (result[k] ?? 0) + weight * (from + (to - from) * share);
      }
    }
  }
  return results;
}

/** How far a column has come at an instant, px: stands still in halts, never goes back. */
export function alongAt({ along, time }: RoadLine, instant: Instant): number {
  const i = Math.max(countUpTo(time.before, instant) - 1, 0);
  const start = along[i] ?? 0;
  const end = along[i + 1] ?? start;
  const depart = time.after[i] ?? 0;
  const arrive = time.before[i + 1] ?? depart;
  return instant <= depart || arrive <= depart
    ? start
    : start + ((end - start) * (instant - depart)) / (arrive - depart);
}
