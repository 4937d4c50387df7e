import type { JulianDay } from './julian-day.ts';

/** A run of whole days `[start, end)`: `start` belongs to it, `end` does not. ±Infinity where it is open. */
export interface Interval {
  readonly start: JulianDay;
  readonly end: JulianDay;
}

/** Whether the day lies in the interval. */
export function contains(interval: Interval, day: JulianDay): boolean {
  return interval.start <= day && day < interval.end;
}

/** Whether two intervals share a day. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The days that two intervals share, or `null` where they share none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}

/** The day of `interval` nearest to `day`. */
export function clampDay(interval: Interval, day: JulianDay): JulianDay {
  return Math.min(Math.max(day, interval.start), interval.end - 1);
}
