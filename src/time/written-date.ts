import type { Interval } from './interval.ts';
import { calendarDateOf, daysInMonth, julianDayOf, type Calendar, type JulianDay } from './julian-day.ts';

/** How finely a date is written. */
type Precision = 'day' | 'month' | 'year';

/** A date as the data writes it: the days it may mean, and how finely it says so. */
export interface WrittenDate extends Interval {
  readonly precision: Precision;
}

const PATTERN = /^(?!-0000)(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the non-empty half-open interval of days it names. Years are astronomical, as
 * ISO 8601 and EDTF have them: `0000` is 1 BC, `-0043` is 44 BC.
 * Throws a RangeError that names the text when it is no such date.
 */
export function parseWrittenDate(text: string, calendar: Calendar = 'julian'): WrittenDate {
  const [matched, y, m, d] = PATTERN.exec(text) ?? [];
  if (matched === undefined)
    throw new RangeError(`“${text}” is not a date written YYYY, YYYY-MM or YYYY-MM-DD`);
  const year = Number(y);
  const month = Number(m ?? 1);
  const day = Number(d ?? 1);
  if (month < 1 || month > 12)
    throw new RangeError(`“${text}” names month ${m}, but months run from 01 to 12`);
  const length = daysInMonth(year, month, calendar);
  if (day < 1 || day > length)
    throw new RangeError(`“${text}” names day ${d}, but that month has ${length} days`);
  const start = julianDayOf({ year, month, day }, calendar);
  if (d !== undefined) return { start, end: start + 1, precision: 'day' };
  if (m !== undefined) return { start, end: start + length, precision: 'month' };
  return { start, end: julianDayOf({ year: year + 1, month: 1, day: 1 }, calendar), precision: 'year' };
}

/** The Julian Day Number of a date that must be written to the day; throws as {@link parseWrittenDate} does. */
export function parseDay(text: string, calendar: Calendar = 'julian'): JulianDay {
  const date = parseWrittenDate(text, calendar);
  if (date.precision !== 'day') throw new RangeError(`“${text}” is not written to the day, as YYYY-MM-DD`);
  return date.start;
}

/** `YYYY-MM-DD` of a day, `-YYYY-MM-DD` before the year 0 (1 BC); {@link parseWrittenDate} reads it back. */
export function writeDay(julianDay: JulianDay, calendar: Calendar = 'julian'): string {
  const { year, month, day } = calendarDateOf(julianDay, calendar);
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
