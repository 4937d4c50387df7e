import { julianDayOf, type Calendar } from '../../time/julian-day.ts';
import { dateSpan, daySpan, timeSpan, yearSpan } from './calendar-spans.ts';
import type { DateHints } from './date-hints.ts';
import { isReading, understood, type DateFault, type DateReading } from './date-reading.ts';
import { readBasicTime } from './read-digits.ts';
import { partOfYear } from './read-edtf.ts';

const YEAR_FIRST = /^([+-]?\d{3,4}|-\d{1,2})\s*([-/._:]|\s)\s*(\d{1,2})\s*\2\s*(\d{1,2})\.?$/;
const YEAR_LAST = /^(\d{1,2})\s*([-/.]|\s)\s*(\d{1,2})\s*\2\s*(-?\d{3,4}|\d{2})\.?$/;
const MONTHS = 12;
const LAST_MONTH_OF_PARTS = 41;

/** The year that two figures stand for behind a year that they go on from, as 27 in 1126–27; `null` where none does. */
export function yearBehind(year: string, figures: string): number | null {
  const full = Number(year.slice(0, year.length - figures.length) + figures);
  return full > Number(year) ? full : null;
}

/** A year and two figures behind a hyphen: a month, a part of the year or a later year. */
function readPair(year: string, mark: string, figures: string, calendar: Calendar, hints: DateHints) {
  const [from, second] = [Number(year), Number(figures)];
  const later =
    figures.length === 2 && !year.startsWith('-') ? yearBehind(year.replace(/^\+/, ''), figures) : null;
  const next = later === from + 1;
  const years = () => understood(yearSpan(from, (later ?? from) - from + 1, calendar));
  if (second > MONTHS) {
    const part = mark === '-' && second <= LAST_MONTH_OF_PARTS ? partOfYear(from, second, calendar) : null;
    if (!part || mark === '–') return later === null ? ({ fault: 'no-such-month' } as const) : years();
    if (later === null || hints.edtf) return part;
    // a season, or years of which the second is cut short
    return next || second > 24 ? ({ fault: 'ambiguous-date' } as const) : understood(part);
  }
  if (mark === '/' && next) return { fault: 'ambiguous-date' } as const;
  if (mark === '–' && later !== null) return years();
  // 1126.5 is May, or half a year gone
  if (mark === '.' && figures.length === 1) return { fault: 'ambiguous-date' } as const;
  return understood(dateSpan({ year: from, month: second }, calendar));
}

/** Day, month and year in figures, the year last; a fault where day and month could be either way round. */
function readYearLast(
  [a, b]: readonly [number, number],
  year: number,
  mark: string,
  calendar: Calendar,
  { order }: DateHints,
): DateReading | DateFault {
  const dayFirst = () => understood(daySpan(year, b, a, calendar));
  const monthFirst = () => understood(daySpan(year, a, b, calendar));
  if (a === b || (a > MONTHS && b <= MONTHS)) return dayFirst();
  if (b > MONTHS && a <= MONTHS) return monthFirst();
  if (order === 'mdy') return monthFirst();
  // with full stops the day always stands first
  if (order === 'dmy' || (mark === '.' && b <= MONTHS)) return dayFirst();
  return a > MONTHS ? { fault: 'no-such-month' } : { fault: 'ambiguous-date' };
}

/** The days of a week of ISO 8601, of which the first has the 4 January, or of one of its days. */
function readWeek(
  year: number,
  week: number,
  weekday: number | null,
  calendar: Calendar,
): DateReading | DateFault {
  const monday = (of: number) => {
    const fourth = julianDayOf({ year: of, month: 1, day: 4 }, calendar);
    return fourth - (((fourth % 7) + 7) % 7);
  };
  const start = monday(year) + 7 * (week - 1);
  if (week < 1 || start >= monday(year + 1)) return { fault: 'not-a-date' };
  if (weekday === null) return { start, end: start + 7, mended: true };
  return { start: start + weekday - 1, end: start + weekday, mended: true };
}

/**
 * Reads a date in figures that is no EDTF: with other marks or without leading zeros (1126/1/5, 31.1.1126, 1/1126), the
 * day of a year (1126-031), a week (1126-W05), figures in a row with a time (11260131T1400). `null` where it is none.
 */
function readDateOfFigures(
  text: string,
  calendar: Calendar,
  hints: DateHints,
): DateReading | DateFault | null {
  const [ymd, y = '', , m = '', d = ''] = YEAR_FIRST.exec(text) ?? [];
  if (ymd !== undefined) {
    // the years of the Republic of China stand so
    if (/^(?:0\d\d|1[0-3]\d)[/.]/.test(text)) return { fault: 'ambiguous-date' };
    // tables write zeros for what is not known
    if (Number(m) === 0)
      return Number(d) === 0 && Number(y) !== 0
        ? understood(yearSpan(Number(y), 1, calendar))
        : { fault: Number(y) === 0 ? 'date-unknown' : 'no-such-month' };
    return understood(
      dateSpan({ year: Number(y), month: Number(m), ...(Number(d) > 0 && { day: Number(d) }) }, calendar),
    );
  }
  const [ym, year = '', mark = '', month = ''] = /^([+-]?\d{3,4})\s*([-/.–])\s*(\d{1,2})$/.exec(text) ?? [];
  if (ym !== undefined) return readPair(year, mark, month, calendar, hints);
  const [my, ofYear = '', in_ = ''] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (my !== undefined) return understood(dateSpan({ year: Number(in_), month: Number(ofYear) }, calendar));
  const [dmy, a = '', sign = '', b = '', last = ''] = YEAR_LAST.exec(text) ?? [];
  if (dmy !== undefined) {
    if (/^\d\d$/.test(last)) return { fault: 'short-year' };
    return readYearLast([Number(a), Number(b)], Number(last), sign, calendar, hints);
  }
  const [ordinal, of = '', count = ''] = /^([+-]?\d{4})-(\d{3})$/.exec(text) ?? [];
  if (ordinal !== undefined) {
    const whole = yearSpan(Number(of), 1, calendar);
    const start = whole.start + Number(count) - 1;
    return Number(count) < 1 || start >= whole.end
      ? { fault: 'no-such-day' }
      : { start, end: start + 1, mended: true };
  }
  const [week, ofWeeks = '', number = '', weekday] = /^(\d{4})-?W(\d\d)(?:-?([1-7]))?$/i.exec(text) ?? [];
  if (week !== undefined)
    return readWeek(
      Number(ofWeeks),
      Number(number),
      weekday === undefined ? null : Number(weekday),
      calendar,
    );
  return null;
}

/** The same with a time of day behind it. */
export function readFigures(
  text: string,
  calendar: Calendar,
  hints: DateHints,
): DateReading | DateFault | null {
  const date = readDateOfFigures(text, calendar, hints) ?? readBasicTime(text, calendar);
  if (date) return date;
  const [, before, time] = /^(.*\d)(?:\s*T\s*|,?\s+)(\d{1,2}:\d\d.*|\d\dZ?)$/i.exec(text) ?? [];
  if (before === undefined || time === undefined) return null;
  const [, hours, rest = '', half] = /^(\d{1,2})(:.*?)?\s*([ap])\.?m\.?$/i.exec(time) ?? [];
  const day = readDateOfFigures(before, calendar, hints);
  if (!day || !isReading(day)) return day;
  if (day.end - day.start !== 1) return { fault: 'not-a-date' };
  if (hours === undefined) return understood(timeSpan(day.start, time));
  const hour = (Number(hours) % 12) + (/p/i.test(half ?? '') ? 12 : 0);
  return understood(
    Number(hours) > 12
      ? { fault: 'not-a-date' }
      : timeSpan(day.start, `${String(hour).padStart(2, '0')}${rest}`),
  );
}
