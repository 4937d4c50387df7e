import type { Instant } from '../../time/instant.ts';
import type { JulianDay } from '../../time/julian-day.ts';

/** One picture of a film: when it is shown, for how long (s), and the instant that it shows. */
export interface PlannedFrame {
  readonly index: number;
  readonly instant: Instant;
  readonly start: number;
  readonly duration: number;
}

/** The pictures a second, and the days a second, that films are offered with; each divides into whole pictures a day. */
export const FRAME_RATES = [12, 24, 30] as const;
export const DAY_RATES = [1, 2, 3, 4, 6, 12] as const;

/** The most pictures that a film may have. */
const MOST_FRAMES = 20_000;

/**
 * The pictures of a film of the days `first` to `last`, both included: every day’s noon exactly once, and between one noon
 * and the next `fps / daysPerSecond − 1` instants at even steps. Throws a RangeError where that is no whole number, the days
 * are in the wrong order, or the film would be too long.
 */
export function framePlan(
  first: JulianDay,
  last: JulianDay,
  { fps, daysPerSecond }: { readonly fps: number; readonly daysPerSecond: number },
): PlannedFrame[] {
  const perDay = fps / daysPerSecond;
  if (!Number.isInteger(perDay) || perDay < 1)
    throw new RangeError(`${fps} pictures a second do not divide into ${daysPerSecond} days a second`);
  if (last < first) throw new RangeError(`the film would end on day ${last}, before it begins on ${first}`);
  const count = (last - first) * perDay + 1;
  if (count > MOST_FRAMES)
    throw new RangeError(`the film would have ${count} pictures, more than ${MOST_FRAMES}, the limit`);
  return Array.from({ length: count }, (_, index) => ({
    index,
    instant: first + Math.floor(index / perDay) + (index % perDay) / perDay,
    start: index / fps,
    duration: 1 / fps,
  }));
}
