import { julianDayOf, type Calendar } from '../../time/julian-day.ts';
import { dateSpan, timeSpan, yearSpan } from './calendar-spans.ts';
import type { DateHints } from './date-hints.ts';
import { isReading, understood, type DateFault, type DateReading } from './date-reading.ts';

const UNIX_EPOCH = julianDayOf({ year: 1970, month: 1, day: 1 }, 'gregorian');
/** The day before the first that spreadsheets count, were 1900 a leap year as they have it. */
const SERIAL_1900 = julianDayOf({ year: 1899, month: 12, day: 30 }, 'gregorian');
const SERIAL_1904 = julianDayOf({ year: 1904, month: 1, day: 1 }, 'gregorian');
/** Part of a day by which a fraction of a year may have been rounded. */
const ROUNDED = 0.02;
/** The 29 February 1900 of spreadsheets. */
const NEVER = 60;
const SECONDS_PER_DAY = 86_400;
/** The last century that a number alone may be where it counts them; beyond, it is a year. */
const LAST_CENTURY = 30;
/** Numbers of fewer figures are years. */
const LONGEST_YEAR = 4;
/** With a sign they are years still, up to this many. */
const LONGEST_SIGNED = 6;
/** From here on a number counts milliseconds since 1970; below, seconds, for the years −1199 to 5138. */
const MILLISECONDS = 1e11;
/** From here on, microseconds: in milliseconds these would be years after 5138. */
const MICROSECONDS = 1e14;
const NANOSECONDS = 1e17;

/** A moment as many seconds after 1970 (in UTC), of the precision said, which the reader should look at. */
function moment(seconds: number, precision = 1): DateReading {
  const start = UNIX_EPOCH + seconds / SECONDS_PER_DAY;
  return { start, end: start + precision / SECONDS_PER_DAY, mended: true };
}

/** A count of days from one on: a day, and with a fraction the minute of it. */
function counted(days: number, from: number): DateReading {
  const start = from + days;
  return { start, end: start + (Number.isInteger(days) ? 1 : 60 / SECONDS_PER_DAY), mended: true };
}

function serial1900(days: number): DateReading | DateFault {
  if (days < 1) return { fault: 'not-a-date' };
  if (Math.floor(days) === NEVER) return { fault: 'no-such-day' };
  return counted(days, days < NEVER ? SERIAL_1900 + 1 : SERIAL_1900);
}

/** The day on which a year has come as far as its fraction says. */
function decimalYear(value: number, calendar: Calendar): DateReading {
  const year = Math.floor(value);
  const whole = yearSpan(year, 1, calendar);
  if (value === year || whole.start === whole.end) return whole;
  const start = Math.floor(whole.start + (value - year) * (whole.end - whole.start) + ROUNDED);
  return { start, end: start + 1 };
}

/** Figures in a row that are a year, a month, a day and as much of a time as there is; `null` where they are none. */
function inRow(figures: string, calendar: Calendar): DateReading | null {
  const [, year, month, day, time] =
    /^([1-9]\d{3})(\d\d)(?:(\d\d)((?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?)?$/.exec(figures) ?? [];
  if (year === undefined) return null;
  const read = dateSpan(
    { year: Number(year), month: Number(month), ...(day !== undefined && { day: Number(day) }) },
    calendar,
  );
  if (!isReading(read)) return null;
  const timed = time === undefined ? read : timeSpan(read.start, time);
  return isReading(timed) ? { ...timed, mended: true } : null;
}

/** Eight figures that end with a year and can be read in one order of day and month only, as 10142018; `null` where they are none. */
function inRowFromDay(figures: string, calendar: Calendar): DateReading | null {
  const [, a = '', b = '', year = ''] = /^(\d\d)(\d\d)(1\d{3}|20\d\d)$/.exec(figures) ?? [];
  const [first, second] = [Number(a), Number(b)];
  if (year === '' || first > 12 === second > 12) return null;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  const read = dateSpan({ year: Number(year), month, day }, calendar);
  return isReading(read) ? { ...read, mended: true } : null;
}

/** Six figures may be a year and a month, or day, month and a year of two figures. */
function readSix(figures: string, calendar: Calendar): DateReading | DateFault {
  const [a, b, c] = [figures.slice(0, 2), figures.slice(2, 4), figures.slice(4)].map(Number) as [
    number,
    number,
    number,
  ];
  const short =
    (b >= 1 && b <= 12 && ((c >= 1 && c <= 31) || (a >= 1 && a <= 31))) ||
    (a >= 1 && a <= 12 && b >= 1 && b <= 31);
  const read = inRow(figures, calendar);
  return read && !short ? read : { fault: 'ambiguous-number' };
}

function readCount(value: number, hints: DateHints, calendar: Calendar): DateReading | DateFault | null {
  switch (hints.numbers) {
    case 'seconds':
      return moment(value);
    case 'milliseconds':
      return moment(value / 1000);
    case 'days-and-hours': {
      const [, day = '', hour = ''] = /^(\d{8})([01]\d|2[0-3])$/.exec(String(value)) ?? [];
      const read = day === '' ? null : inRow(day, calendar);
      return (
        read && { ...read, start: read.start + Number(hour) / 24, end: read.start + (Number(hour) + 1) / 24 }
      );
    }
    case 'serial-1900':
      return serial1900(value);
    case 'serial-1904':
      return value < 0 ? { fault: 'not-a-date' } : counted(value, SERIAL_1904);
    case 'julian-days':
      return { start: Math.floor(value + 0.5), end: Math.floor(value + 0.5) + 1, mended: true };
    case 'decimal-years':
      return decimalYear(value, calendar);
    case 'centuries':
      return Number.isInteger(value) && value !== 0 && Math.abs(value) <= LAST_CENTURY
        ? yearSpan(value < 0 ? 100 * value + 1 : 100 * (value - 1) + 1, 100, calendar)
        : null;
    case 'decades':
      return Number.isInteger(value) && value % 10 === 0 && Math.abs(value) < 1e4
        ? yearSpan(value, 10, calendar)
        : null;
    case 'years-before-present':
    case 'thousands-before-present': {
      const years = value * (hints.numbers === 'years-before-present' ? 1 : 1000);
      return { ...yearSpan(1950 - Math.round(years), 1, calendar), mended: true, about: true };
    }
    case 'years-before-era':
      return Number.isInteger(value) && value > 0 && value < 1e5
        ? { ...yearSpan(1 - value, 1, calendar), mended: true }
        : null;
    case 'years':
      return Number.isInteger(value) && Math.abs(value) < 1e5 ? yearSpan(value, 1, calendar) : null;
    default:
      return null;
  }
}

/**
 * Reads a number, or a text that is one: a year of up to four figures; a year, month and day in figures, with or without a
 * time; seconds, milliseconds or finer since 1970, told apart by their size; what the hints say. A number that may be
 * several of these is a fault. `null` where the text is no number.
 */
export function readDigits(
  value: number | string,
  calendar: Calendar,
  hints: DateHints,
): DateReading | DateFault | null {
  const number = Number(value);
  // 1.6121376E+12 is a whole number too
  const text = /e/i.test(String(value)) && Number.isSafeInteger(number) ? String(number) : String(value);
  if (!/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) || !Number.isFinite(number)) return null;
  const said = readCount(number, hints, calendar);
  if (said) return said;
  // tables of numbers write a whole year as 1126.0
  const [, sign = '', figures = '', fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (/[1-9]/.test(fraction)) {
    if (figures.length >= 9) return readCountSince(number);
    // as a text, 1126.08 may be a year and a month
    return typeof value === 'string' && fraction.length <= 2 && figures.length > 2
      ? null
      : { fault: 'ambiguous-number' };
  }
  if (figures.length <= LONGEST_YEAR) return yearSpan(number, 1, calendar);
  if (sign && figures.length <= LONGEST_SIGNED) return yearSpan(number, 1, calendar);
  if (sign === '') {
    const row =
      figures.length === 6
        ? readSix(figures, calendar)
        : (inRow(figures, calendar) ?? inRowFromDay(figures, calendar));
    if (row) return row;
  }
  return figures.length < 9 ? { fault: 'ambiguous-number' } : readCountSince(number);
}

/** A count since 1970 in the unit that its size tells. */
function readCountSince(count: number): DateReading {
  const size = Math.abs(count);
  if (size < MILLISECONDS) return moment(count);
  if (count < MICROSECONDS) return moment(count / 1e3);
  return moment(count / (size < NANOSECONDS ? 1e6 : 1e9));
}

/** Whether a number can be no year and no date in figures, and so must count the time since 1970. */
export const isCountSince = (value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value) > 99_999 && inRow(String(value), 'julian') === null;

/** Figures in a row as ISO 8601 has them, with a time behind `T`; `null` where the text is none. */
export function readBasicTime(text: string, calendar: Calendar): DateReading | DateFault | null {
  const [, year, month, day, time] =
    /^(\d{4})(\d\d)(\d\d)[T ](\d\d(?:\d\d(?:\d\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?(?:\d\d)?)?|\d\d:\d\d\S*)$/i.exec(
      text,
    ) ?? [];
  if (year === undefined || time === undefined) return null;
  const read = dateSpan({ year: Number(year), month: Number(month), day: Number(day) }, calendar);
  return understood(isReading(read) ? timeSpan(read.start, time) : read);
}
