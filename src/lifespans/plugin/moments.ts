import type { Calendar } from '../../time/julian-day.ts';
import type { Edge } from '../dates/edge.ts';
import { readMoment } from '../dates/read-moment.ts';
import { writeDay } from '../dates/write-day.ts';

const EPOCH_1970 = 2_440_588;
const DAY_MS = 86_400_000;
const NOON = 0.5;

const hasHour = (moment: string) => /\d[T ]\d/i.test(moment.trim());
const unreadable = (moment: unknown) => new RangeError(`“${String(moment)}” is no date that can be read`);

/**
 * A moment in days counted from midnights; a day, month or year without an hour is looked at from its first noon. Throws a RangeError where it
 * cannot be read.
 */
export function dayOf(moment: string | number | Date, calendar: Calendar = 'gregorian'): number {
  if (typeof moment === 'number' && Number.isFinite(moment)) return moment;
  if (moment instanceof Date && !Number.isNaN(moment.getTime()))
    return EPOCH_1970 + moment.getTime() / DAY_MS;
  const day = typeof moment === 'string' ? readMoment(moment, 'begin', { calendar, numbers: 'auto' }) : null;
  if (day === null || !Number.isFinite(day)) throw unreadable(moment);
  return typeof moment === 'string' && Number.isInteger(day) && !hasHour(moment) ? day + NOON : day;
}

/**
 * Where a moment that bounds a time lies, in days counted from midnights: a written date by its first midnight or by its last, so that a time to
 * `1815` holds all of that year; a `Date`, a number and a date with an hour as they are. Throws a RangeError where it cannot be read, or is open.
 */
export function boundOf(
  moment: string | number | Date,
  edge: Edge,
  calendar: Calendar = 'gregorian',
): number {
  const read =
    typeof moment === 'string' && !hasHour(moment)
      ? readMoment(moment, edge, { calendar, numbers: 'auto' })
      : dayOf(moment, calendar);
  if (read === null || !Number.isFinite(read)) throw unreadable(moment);
  return read;
}

/** The last civil day that a time up to a moment reaches, as its Julian Day Number: of `1815` the 31st of December. Throws as {@link boundOf} does. */
export function lastDayOf(moment: string | number | Date, calendar: Calendar = 'gregorian'): number {
  const bound = boundOf(moment, 'end', calendar);
  return typeof moment === 'string' && !hasHour(moment) ? Math.ceil(bound) - 1 : Math.floor(bound);
}

/** The date of a day, as `1126-01-31`. */
export const dateOf = (day: number, calendar: Calendar = 'gregorian'): string => writeDay(day, calendar);
