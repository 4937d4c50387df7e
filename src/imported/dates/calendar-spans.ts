import { daysInMonth, julianDayOf, type Calendar } from '../../time/julian-day.ts';
import type { DateFault, DateReading } from './date-reading.ts';

const SECONDS_OF_DAY = 86_400;
const TIME = /^(\d{1,2})(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;
const FARTHEST_YEAR = 1_000_000;

/** From the first day of a month on as many months as are said; months beyond 12 are of the next year. */
export function monthSpan(year: number, month: number, months: number, calendar: Calendar): DateReading {
  const first = (at: number) =>
    julianDayOf({ year: year + Math.floor((at - 1) / 12), month: ((at - 1) % 12) + 1, day: 1 }, calendar);
  return { start: first(month), end: first(month + months) };
}

/** As many years from a year on; at ±Infinity, and empty, where they are farther away than can be reckoned with. */
export function yearSpan(from: number, years: number, calendar: Calendar): DateReading {
  if (Math.abs(from) > FARTHEST_YEAR) {
    const far = Math.sign(from) * Infinity;
    return { start: far, end: far };
  }
  const first = (year: number) => julianDayOf({ year, month: 1, day: 1 }, calendar);
  return { start: first(from), end: first(from + years) };
}

/** A day; a fault where the month or the day is not of the calendar. */
export function daySpan(
  year: number,
  month: number,
  day: number,
  calendar: Calendar,
): DateReading | DateFault {
  if (month < 1 || month > 12) return { fault: 'no-such-month' };
  if (day < 1 || day > daysInMonth(year, month, calendar)) return { fault: 'no-such-day' };
  const start = julianDayOf({ year, month, day }, calendar);
  return { start, end: start + 1 };
}

/** A year, a month of it or a day of that, as far as they are given. */
export function dateSpan(
  { year, month, day }: { readonly year: number; readonly month?: number; readonly day?: number },
  calendar: Calendar,
): DateReading | DateFault {
  if (month === undefined) return yearSpan(year, 1, calendar);
  if (month < 1 || month > 12) return { fault: 'no-such-month' };
  return day === undefined ? monthSpan(year, month, 1, calendar) : daySpan(year, month, day, calendar);
}

/** A time of a day as ISO 8601 writes it, `T` left out, of the precision with which it is written. */
export function timeSpan(day: number, text: string): DateReading | DateFault {
  const [matched, h = '0', m, s, zone] = TIME.exec(text) ?? [];
  const [hours, minutes, seconds] = [Number(h), Number(m ?? 0), Number(s ?? 0)];
  if (matched === undefined || hours > 24 || minutes > 59 || seconds > 60) return { fault: 'not-a-date' };
  let at = hours * 3600 + minutes * 60 + seconds;
  const [, sign, zoneHours = '0', zoneMinutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '') ?? [];
  if (sign) at -= (sign === '-' ? -1 : 1) * (Number(zoneHours) * 3600 + Number(zoneMinutes) * 60);
  const precision = s !== undefined ? 1 : m !== undefined ? 60 : 3600;
  return { start: day + at / SECONDS_OF_DAY, end: day + (at + precision) / SECONDS_OF_DAY };
}
