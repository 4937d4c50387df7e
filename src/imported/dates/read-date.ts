import { julianDayOf, type Calendar } from '../../time/julian-day.ts';
import { readCalendarDate } from './calendar-date.ts';
import { isReading, type DateFault, type DateReading } from './date-reading.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const UNIX_EPOCH = julianDayOf({ year: 1970, month: 1, day: 1 }, 'gregorian');
const MS_PER_DAY = 86_400_000;
/** Numbers up to this are years, beyond it milliseconds since 1970. */
const LAST_YEAR = 99_999;
const LONGEST = 120;

const two = (text: string) => text.padStart(2, '0');
const four = (year: number) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

/** What people write for a date, as EDTF; `null` where it is none of these, a fault where it may be two. */
function mend(text: string): string | DateFault | null {
  const plain = text
    .replace(/^(?:c\.?|ca\.?|circa|about|approx\.?|約|约)\s*(?=[\d-])/i, '')
    .replace(/\s*(?:年代?|月|日)/g, (unit) => (unit.trim() === '日' ? '' : '-'))
    .replace(/-$/, '')
    .trim();
  const [, before = ''] = /^-(\d{1,4})$/.exec(plain) ?? [];
  if (before) return four(-Number(before));
  const [, bareYear = '', era] = /^(\d{1,4})\s*(BCE?|B\.C\.|CE|AD|A\.D\.)?$/i.exec(plain) ?? [];
  if (bareYear) return four(/^b/i.test(era ?? '') ? 1 - Number(bareYear) : Number(bareYear));
  const [loose, y = '', m = '', d] = /^(-?\d{1,4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(plain) ?? [];
  if (loose && y.replace('-', '').length > 2)
    return `${four(Number(y))}-${two(m)}${d === undefined ? '' : `-${two(d)}`}`;
  const [, day = '', name = '', year = ''] =
    /^(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{3,4})$/.exec(plain) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month > 0) return `${four(Number(year))}-${two(String(month))}${day ? `-${two(day)}` : ''}`;
  const [, century, bc] = /^(\d{1,2})(?:st|nd|rd|th)\s+(?:century|c\.)\s*(BCE?)?$/i.exec(plain) ?? [];
  if (century && !bc) {
    const first = (Number(century) - 1) * 100 + 1;
    return `${four(first)}/${four(first + 99)}`;
  }
  const [twice, a, b] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(plain) ?? [];
  if (twice) {
    const year4 = plain.slice(-4);
    if (Number(a) > 12) return `${year4}-${two(b ?? '')}-${two(a ?? '')}`;
    if (a === b) return `${year4}-${two(a ?? '')}-${two(a ?? '')}`;
    return Number(b) > 12 ? `${year4}-${two(a ?? '')}-${two(b ?? '')}` : { fault: 'ambiguous-date' };
  }
  return plain === text ? null : plain;
}

function hull(texts: readonly string[], calendar: Calendar): DateReading | DateFault {
  let [start, end] = [Infinity, -Infinity];
  for (const text of texts) {
    if (text === '') continue;
    const reading = readCalendarDate(text, calendar);
    if (!isReading(reading)) return reading;
    [start, end] = [Math.min(start, reading.start), Math.max(end, reading.end)];
  }
  return start <= end ? { start, end } : { fault: 'not-a-date' };
}

function readInterval(text: string, calendar: Calendar): DateReading | DateFault {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0) return { fault: 'not-a-date' };
  const open = (part: string) => part === '' || part === '..';
  if (open(from) && open(to)) return { fault: 'not-a-date' };
  const first = open(from) ? { start: -Infinity, end: Infinity } : readCalendarDate(from, calendar);
  const last = open(to) ? { start: -Infinity, end: Infinity } : readCalendarDate(to, calendar);
  if (!isReading(first)) return first;
  if (!isReading(last)) return last;
  return first.start < last.end ? { start: first.start, end: last.end } : { fault: 'ends-before-start' };
}

function readEdtf(text: string, calendar: Calendar): DateReading | DateFault {
  const sure = text.replace(/[?~%]/g, '');
  const [, set] = /^[[{](.+)[\]}]$/.exec(sure) ?? [];
  if (set !== undefined) {
    const listed = hull(
      set.split(/,|\.\./).map((part) => part.trim()),
      calendar,
    );
    if (!isReading(listed)) return listed;
    return {
      start: set.startsWith('..') ? -Infinity : listed.start,
      end: set.endsWith('..') ? Infinity : listed.end,
    };
  }
  return sure.includes('/') ? readInterval(sure, calendar) : readCalendarDate(sure, calendar);
}

/** Milliseconds since 1970 (as JavaScript counts, in UTC) as a moment of one second, which the reader should look at. */
function readMilliseconds(value: number): DateReading {
  const start = UNIX_EPOCH + value / MS_PER_DAY;
  return { start, end: start + 1000 / MS_PER_DAY, mended: true };
}

/** Eight figures that are a year, a month and a day; else `null`. */
function readFigures(text: string, calendar: Calendar): DateReading | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const reading = year ? readCalendarDate(`${year}-${month}-${day}`, calendar) : null;
  return reading && isReading(reading) ? { ...reading, mended: true } : null;
}

/** Whether a number can be no year and no date in eight figures, and so must count milliseconds. */
export const isMilliseconds = (value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value) > LAST_YEAR && readFigures(String(value), 'julian') === null;

/** Texts read before, which files repeat by the thousand. */
const known = {
  julian: new Map<string, DateReading | DateFault>(),
  gregorian: new Map<string, DateReading | DateFault>(),
};
const MOST_KNOWN = 20_000;

function readText(text: string, calendar: Calendar): DateReading | DateFault {
  const before = known[calendar].get(text);
  if (before) return before;
  const read = readWritten(text.normalize('NFKC').trim(), calendar);
  if (known[calendar].size >= MOST_KNOWN) known[calendar].clear();
  if (text.length <= LONGEST) known[calendar].set(text, read);
  return read;
}

function readWritten(text: string, calendar: Calendar): DateReading | DateFault {
  if (text === '' || text.length > LONGEST) return { fault: 'not-a-date' };
  const read = readEdtf(text, calendar);
  if (isReading(read) || read.fault !== 'not-a-date') return read;
  if (/^-?\d{9,15}$/.test(text)) return readMilliseconds(Number(text));
  const figures = readFigures(text, calendar);
  if (figures) return figures;
  const mended = mend(text);
  if (mended === null) return read;
  if (typeof mended !== 'string') return mended;
  const again = readEdtf(mended, calendar);
  return isReading(again) ? { ...again, mended: true } : again;
}

/**
 * Reads a date as files write it: EDTF (levels 0 and 1, sets of level 2, intervals), ISO 8601 with a time, a number (a
 * year, or milliseconds since 1970: always these where `milliseconds`), and what people write besides, which is marked as
 * mended. A date that can be read in two ways is a fault.
 */
export function readDate(value: unknown, calendar: Calendar, milliseconds = false): DateReading | DateFault {
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (milliseconds) return readMilliseconds(value);
    if (Math.abs(value) > LAST_YEAR) return readFigures(String(value), calendar) ?? readMilliseconds(value);
    if (!Number.isInteger(value)) return { fault: 'not-a-date' };
    return readCalendarDate(Math.abs(value) > 9999 ? `Y${value}` : four(value), calendar);
  }
  return typeof value === 'string' ? readText(value, calendar) : { fault: 'not-a-date' };
}
