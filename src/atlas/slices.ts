import type { Interval } from '../time/interval.ts';
import type { JulianDay } from '../time/julian-day.ts';
import { countUpTo } from '../time/bisect.ts';

/**
 * Which of many dated things hold on a day. Between two neighbouring boundaries (a slice) nothing changes, so every
 * day of a slice gets the very same array: callers may compare by identity.
 */
export interface Slices<T> {
  /** The days on which something begins or ends, ascending. */
  readonly boundaries: readonly JulianDay[];
  /** What holds on `day`, in the order given. Found by bisection. */
  at(day: JulianDay): readonly T[];
}

/** The distinct finite ends of the intervals, ascending. */
export function boundariesOf(intervals: readonly Interval[]): JulianDay[] {
  const ends = intervals.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  return [...new Set(ends)].sort((a, b) => a - b);
}

/** Prepares the slices of dated items. */
export function createSlices<T extends Interval>(items: readonly T[]): Slices<T> {
  const boundaries = boundariesOf(items);
  const slices: T[][] = Array.from({ length: boundaries.length + 1 }, () => []);
  for (const item of items) {
    const first = countUpTo(boundaries, item.start);
    const last = item.end === Infinity ? boundaries.length : countUpTo(boundaries, item.end - 1);
    for (let i = item.start === -Infinity ? 0 : first; i <= last; i++) slices[i]?.push(item);
  }
  return { boundaries, at: (day) => slices[countUpTo(boundaries, day)] ?? [] };
}
