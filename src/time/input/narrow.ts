import { contains, type Interval } from '../interval.ts';
import type { JulianDay } from '../julian-day.ts';
import { sexagenaryIndex } from '../sexagenary.ts';
import { refuse } from './date-problem.ts';
import type { SexagenaryIndex } from '../sexagenary.ts';
import { daysNamed } from './day-names.ts';

/** The days of `span` nearest before and after a period that have the name. */
function nearest(name: SexagenaryIndex, period: Interval, span: Interval): JulianDay[] {
  const before = daysNamed(name, { start: period.start - 60, end: period.start });
  const after = daysNamed(name, { start: period.end, end: period.end + 60 });
  return [...before, ...after].filter((day) => contains(span, day));
}

/** The days of a period that have the name; gives up where none has. */
export function daysWithName(name: SexagenaryIndex, period: Interval, span: Interval): JulianDay[] {
  const days = daysNamed(name, period);
  if (days.length === 0)
    refuse({ kind: 'day-name-elsewhere', name, period, nearest: nearest(name, period, span) });
  return days;
}

/** The one day of a month that its number, its name or both say; the number must be in the month. */
export function dayNamed(
  day: number | undefined,
  name: SexagenaryIndex | undefined,
  period: Interval,
  span: Interval,
): Interval {
  const numbered = day === undefined ? null : period.start + day - 1;
  if (name === undefined) {
    const start = numbered ?? period.start;
    return { start, end: start + 1 };
  }
  if (numbered !== null && sexagenaryIndex(numbered) !== name)
    refuse({ kind: 'day-name-differs', name, day: numbered });
  const start = numbered ?? daysWithName(name, period, span)[0] ?? period.start;
  return { start, end: start + 1 };
}
