import { daysInMonth, isLeapYear, julianDayOf, type Calendar } from '../../time/julian-day.ts';
import { OPEN_DAYS } from '../open-days.ts';
import type { Edge } from './edge.ts';
import { plainerDate } from './uncertain-date.ts';

/**
 * What a number in a field of dates counts: `year` the years of a calendar, with a part of one; `s` and `ms` seconds and
 * milliseconds from 1970; `day` Julian Day Numbers. `auto`: as its size tells, or the field’s name.
 */
export type NumberUnit = 'auto' | 'year' | 's' | 'ms' | 'day';

/** How dates are read. */
export interface MomentReading {
  readonly calendar: Calendar;
  readonly numbers: NumberUnit;
}

const WRITTEN =
  /^([+-]?\d{1,7})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ](\d{1,2})(?::?(\d{2})(?::?(\d{2}(?:\.\d+)?))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** The midnight with which 1970 begins. */
const EPOCH_1970 = 2_440_588;
const DAY_MS = 86_400_000;
/** Beyond it a number counts seconds, and beyond the next milliseconds. */
const SECONDS_FROM = 1e8;
const MS_FROM = 1e11;

const within = (day: number) => (Math.abs(day) <= OPEN_DAYS ? day : null);
const midnight = (year: number, month: number, day: number, calendar: Calendar) =>
  julianDayOf({ year, month, day }, calendar);

function dayOfParts(
  year: number,
  month: number | undefined,
  day: number | undefined,
  edge: Edge,
  calendar: Calendar,
): number | null {
  if (month === undefined) return midnight(edge === 'begin' ? year : year + 1, 1, 1, calendar);
  // OpenHistoricalMap and others write 00 for what is not known
  if (month === 0) return dayOfParts(year, undefined, undefined, edge, calendar);
  if (month > 12) return null;
  if (!day) {
    const [y, m] = edge === 'begin' ? [year, month] : month === 12 ? [year + 1, 1] : [year, month + 1];
    return midnight(y, m, 1, calendar);
  }
  if (day > daysInMonth(year, month, calendar)) return null;
  return midnight(year, month, day, calendar) + (edge === 'end' ? 1 : 0);
}

function readText(text: string, edge: Edge, calendar: Calendar): number | null {
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year = '', month = '', day = ''] = compact;
    const read = dayOfParts(Number(year), Number(month), Number(day), edge, calendar);
    if (read !== null && Number(month) > 0 && Number(day) > 0) return read;
  }
  const [, year, month, day, hour, minute = '0', second = '0', zone = ''] = WRITTEN.exec(text) ?? [];
  if (year === undefined) return null;
  const number = (part: string | undefined) => (part === undefined ? undefined : Number(part));
  if (hour === undefined) return dayOfParts(Number(year), number(month), number(day), edge, calendar);
  const start = dayOfParts(Number(year), number(month), number(day), 'begin', calendar);
  if (start === null || Number(hour) > 24 || Number(minute) > 59 || Number(second) >= 61) return null;
  const [, sign = '', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const away = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  return start + (Number(hour) * 3600 + (Number(minute) - away) * 60 + Number(second)) / 86_400;
}

/** A year with a part of it, in days. */
function dayOfYears(years: number, calendar: Calendar): number {
  const year = Math.floor(years);
  return midnight(year, 1, 1, calendar) + (years - year) * (isLeapYear(year, calendar) ? 366 : 365);
}

function readNumber(value: number, edge: Edge, { calendar, numbers }: MomentReading, field: string) {
  const size = Math.abs(value);
  const unit = numbers !== 'auto' ? numbers : size >= MS_FROM ? 'ms' : size >= SECONDS_FROM ? 's' : 'year';
  if (unit === 'day') return value;
  if (unit === 'ms') return EPOCH_1970 + value / DAY_MS;
  if (unit === 's') return EPOCH_1970 + (value * 1000) / DAY_MS;
  if (Number.isInteger(value) && !/decdate|decimal/i.test(field))
    return readText(String(value), edge, calendar);
  if (size > 100_000) return null;
  const moment = dayOfYears(value, calendar);
  // a decimal date of OpenHistoricalMap is a noon: it stands for its whole day
  return /decdate|decimal/i.test(field) ? Math.floor(moment) + (edge === 'end' ? 1 : 0) : moment;
}

/**
 * Reads a date as days counted from midnights (the civil day with Julian Day Number n is `[n, n + 1)`): ISO 8601 at any
 * precision, years of any sign (0 is 1 BC), a time with or without its zone, a number. `Infinity` or `-Infinity` where nothing
 * is written, or `..`; `null` where it cannot be read. Signs of doubt (`~ ? %`) are passed over, and uncertain dates read as spans
 * ({@link plainerDate}).
 */
export function readMoment(value: unknown, edge: Edge, reading: MomentReading, field = ''): number | null {
  const open = edge === 'begin' ? -Infinity : Infinity;
  if (value === undefined || value === null) return open;
  if (typeof value === 'bigint') return readMoment(Number(value), edge, reading, field);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? null : open;
    const day = readNumber(value, edge, reading, field);
    return day === null ? null : within(day);
  }
  if (typeof value !== 'string') return null;
  const text = value
    .trim()
    .replace(/^[~?%]+|[~?%]+$/g, '')
    .replace(/^\u2212/, '-');
  if (text === '' || text === '..' || /^(?:present|now|open|null|none)$/i.test(text)) return open;
  if (reading.numbers !== 'auto' || /decdate|decimal/i.test(field)) {
    const number = Number(text);
    if (Number.isFinite(number)) return readMoment(number, edge, reading, field);
  }
  const day = readText(text, edge, reading.calendar);
  if (day !== null) return within(day);
  if (/^[+-]?\d+\.\d+$/.test(text)) return readMoment(Number(text), edge, reading, field);
  const plainer = plainerDate(text, edge);
  return plainer === null || plainer === text ? null : readMoment(plainer, edge, reading, field);
}

/** Days: how long a moment is there that is written as both ends of a life. */
const MOMENT = 1 / 1440;

/** A life `[start, end)` in days counted from midnights. */
export interface ReadLife {
  readonly start: number;
  readonly end: number;
}

/**
 * The life that two fields give, half-open; an open end lies at ±{@link OPEN_DAYS}. `null` where one of them cannot be read, or
 * the end lies before the beginning. A day written twice is that day; a moment written twice is its minute.
 */
export function readLife(
  begin: unknown,
  end: unknown,
  reading: MomentReading,
  fields: readonly [begin: string, end: string] = ['', ''],
): ReadLife | null {
  const from = readMoment(begin, 'begin', reading, fields[0]);
  const to = readMoment(end, 'end', reading, fields[1]);
  if (from === null || to === null) return null;
  const start = Math.max(from, -OPEN_DAYS);
  const last = Math.min(to, OPEN_DAYS);
  if (last > start) return { start, end: last };
  return last === start && begin === end ? { start, end: start + MOMENT } : null;
}
