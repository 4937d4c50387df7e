import { dayOf } from '../../time/instant.ts';
import { clampDay, type Interval } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Movement } from './movement.ts';

/**
 * The days on which a movement is at a stop that the sources date, in their order and each once, within the span of the
 * atlas: of each stop the day of arrival; the first and the last stop are among them however they are dated.
 */
export function stopDays({ track: { stops } }: Pick<Movement, 'track'>, span: Interval): JulianDay[] {
  const dated = stops.filter(
    ({ precision }, i) => precision !== 'interpolated' || i === 0 || i === stops.length - 1,
  );
  return [...new Set(dated.map(({ arrive }) => clampDay(span, dayOf(arrive))))].sort((a, b) => a - b);
}

/** The days of stops next to a day, before and after it; `null` where there is none. */
export function stopsAbout(
  days: readonly JulianDay[],
  day: JulianDay,
): { readonly before: JulianDay | null; readonly after: JulianDay | null } {
  return {
    before: days.findLast((one) => one < day) ?? null,
    after: days.find((one) => one > day) ?? null,
  };
}
