import { daysInMonth, julianDayOf, type Calendar } from '../../time/julian-day.ts';
import type { DateFault, DateReading } from './date-reading.ts';

const DATE = /^([+-]?\d{4}|Y-?\d{5,9}|-?\d{3}X|-?\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;
const SECONDS_OF_DAY = 86_400;
const TIME = /^(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;
/** First month of spring, summer, autumn and winter in the northern hemisphere, by their numbers in EDTF. */
const SEASONS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };
const FARTHEST_YEAR = 1_000_000;

function monthSpan(year: number, month: number, months: number, calendar: Calendar): DateReading {
  const last = month - 1 + months;
  return {
    start: julianDayOf({ year, month, day: 1 }, calendar),
    end: julianDayOf({ year: year + Math.floor(last / 12), month: (last % 12) + 1, day: 1 }, calendar),
  };
}

const yearSpan = (from: number, years: number, calendar: Calendar): DateReading => ({
  start: julianDayOf({ year: from, month: 1, day: 1 }, calendar),
  end: julianDayOf({ year: from + years, month: 1, day: 1 }, calendar),
});

function yearsOf(text: string): readonly [from: number, years: number] {
  if (!text.includes('X')) return [Number(text.replace(/^[Y+]/, '')), 1];
  const years = text.endsWith('XX') ? 100 : 10;
  const digits = Number(text.replace(/[-X]/g, '')) * years;
  return [text.startsWith('-') ? -digits - years + 1 : digits, years];
}

function timeSpan(day: number, text: string): DateReading | DateFault {
  const [matched, h = '0', m, s, zone] = TIME.exec(text) ?? [];
  const [hours, minutes, seconds] = [Number(h), Number(m ?? 0), Number(s ?? 0)];
  if (matched === undefined || hours > 24 || minutes > 59 || seconds > 60) return { fault: 'not-a-date' };
  let at = hours * 3600 + minutes * 60 + seconds;
  const [, sign, zoneHours = '0', zoneMinutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '') ?? [];
  if (sign) at -= (sign === '-' ? -1 : 1) * (Number(zoneHours) * 3600 + Number(zoneMinutes) * 60);
  const precision = s !== undefined ? 1 : m !== undefined ? 60 : 3600;
  return { start: day + at / SECONDS_OF_DAY, end: day + (at + precision) / SECONDS_OF_DAY };
}

/**
 * Reads one date of EDTF (levels 0 and 1: `1126`, `-0043-03`, `1126-01-31`, `Y-17000`, `112X`, `1126-XX`, `1126-21`),
 * with or without a time of day (ISO 8601), as the time it names at its own precision. Marks of doubt must be stripped.
 */
export function readCalendarDate(text: string, calendar: Calendar): DateReading | DateFault {
  const [dateText = '', time] = text.split(/[T ](?=\d\d(?::|\d\d|Z|$))/);
  const [matched, y = '', m, d] = DATE.exec(dateText) ?? [];
  if (matched === undefined) return { fault: 'not-a-date' };
  const [from, years] = yearsOf(y);
  if (Math.abs(from) > FARTHEST_YEAR) {
    const end = Math.sign(from) * Infinity;
    return { start: end, end };
  }
  if (m === undefined || m === 'XX') return yearSpan(from, years, calendar);
  const month = Number(m);
  const season = SEASONS[month];
  if (season !== undefined) return monthSpan(from, season, 3, calendar);
  if (month < 1 || month > 12) return { fault: 'no-such-month' };
  if (d === undefined || d === 'XX') {
    const { start } = monthSpan(from, month, 1, calendar);
    return { start, end: monthSpan(from + years - 1, month, 1, calendar).end };
  }
  const day = Number(d);
  const length = years > 1 ? 29 : daysInMonth(from, month, calendar);
  if (day < 1 || day > (month === 2 ? length : daysInMonth(from, month, calendar)))
    return { fault: 'no-such-day' };
  const start = julianDayOf({ year: from, month, day }, calendar);
  if (time !== undefined) return timeSpan(start, time);
  return { start, end: julianDayOf({ year: from + years - 1, month, day }, calendar) + 1 };
}
