import type { Calendar } from '../../time/julian-day.ts';
import { readMoment } from '../dates/read-moment.ts';
import { writeDay } from '../dates/write-day.ts';

const EPOCH_1970 = 2_440_588;
const DAY_MS = 86_400_000;
const NOON = 0.5;

/**
 * A moment in days counted from midnights; a day, month or year without an hour is looked at from its first noon. Throws a RangeError where it
 * cannot be read.
 */
export function dayOf(moment: string | number | Date, calendar: Calendar = 'gregorian'): number {
  if (typeof moment === 'number' && Number.isFinite(moment)) return moment;
  if (moment instanceof Date && !Number.isNaN(moment.getTime()))
    return EPOCH_1970 + moment.getTime() / DAY_MS;
  const day = typeof moment === 'string' ? readMoment(moment, 'begin', { calendar, numbers: 'auto' }) : null;
  if (day === null || !Number.isFinite(day))
    throw new RangeError(`“${String(moment)}” is no date that can be read`);
  return typeof moment === 'string' && Number.isInteger(day) && !/[T ]/i.test(moment.trim())
    ? day + NOON
    : day;
}

/** The date of a day, as `1126-01-31`. */
export const dateOf = (day: number, calendar: Calendar = 'gregorian'): string => writeDay(day, calendar);
