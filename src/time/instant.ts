import type { JulianDay } from './julian-day.ts';

/**
 * A point in time as a Julian Date: whole numbers are noons, so the civil day `n` is `[n − 0.5, n + 0.5)`
 * and a day without an hour is looked at from its noon.
 */
export type Instant = number;

/** The civil day that an instant falls in. */
export function dayOf(instant: Instant): JulianDay {
  return Math.floor(instant + 0.5);
}

/** The hour (0 ≤ hour < 24) of an instant in its civil day. */
export function hourOf(instant: Instant): number {
  return (instant + 0.5 - dayOf(instant)) * 24;
}

/** The instant at an hour (0–24) of a day; noon where no hour is given. */
export function instantOf(day: JulianDay, hour = 12): Instant {
  return day + (hour - 12) / 24;
}
