import { calendarDateOf, daysInMonth, julianDayOf, type Calendar } from '../../time/julian-day.ts';
import { monthSpan, timeSpan, yearSpan } from './calendar-spans.ts';
import { isReading, readingBetween, type DateFault, type DateReading } from './date-reading.ts';

/** What a text must be made of to be EDTF, with or without a time of day; in its draft of 2012 too. */
const LETTERS = /^[\dXxUuYyEePpSsTZ?~%.,:/+\-[\]{}()\s]+$|\/P[\dYMWD]+$/;
const DATE = /^(Y)?([+-]?)([\dX]+)(?:E(\d{1,2}))?(?:S(\d{1,2}))?(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;
const DATE_TIME = /^(.*?\d)[T ](\d\d(?::.*|\d\d(?:\d\d)?(?:\D.*)?|Z|$)|\d\d[+-]\d\d.*)$/;
/** The first month and the length of what EDTF numbers 21 to 41: seasons, of either hemisphere, quarters and so on. */
const PARTS_OF_YEAR: readonly (readonly [month: number, months: number])[] = [
  [3, 3], [6, 3], [9, 3], [12, 3],
  [3, 3], [6, 3], [9, 3], [12, 3],
  [9, 3], [12, 3], [3, 3], [6, 3],
  [1, 3], [4, 3], [7, 3], [10, 3],
  [1, 4], [5, 4], [9, 4],
  [1, 6], [7, 6],
]; // prettier-ignore
const FIRST_PART = 21;
/** What the seasons of the southern hemisphere have more in their numbers. */
const SOUTHERN = 8;
const EVERY_MONTH = Array.from({ length: 12 }, (_, i) => i + 1);
const EVERY_DAY = Array.from({ length: 31 }, (_, i) => i + 1);
/** Years that are tried for one that has the day; within them any day of the calendar comes round. */
const MOST_YEARS = 200;
const OPEN: DateReading = { start: -Infinity, end: Infinity };

/** A part of a year by its number in EDTF, 21 to 41; `null` for other numbers. */
export function partOfYear(year: number, part: number, calendar: Calendar): DateReading | null {
  const [month, months] = PARTS_OF_YEAR[part - FIRST_PART] ?? [];
  return month === undefined || months === undefined ? null : monthSpan(year, month, months, calendar);
}

/** The numbers of a list that a pattern of figures and X stands for. */
function meant(pattern: string | undefined, numbers: readonly number[]): readonly number[] {
  if (pattern === undefined) return [];
  const shape = new RegExp(`^${pattern.replaceAll('X', String.raw`\d`)}$`);
  return numbers.filter((number) => shape.test(String(number).padStart(2, '0')));
}

/** The years that a pattern stands for, the earliest first, or the latest; as many as are tried. */
function yearsMeant(pattern: string, latest: boolean): number[] {
  const order = latest ? [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  let years = [''];
  for (const figure of pattern) {
    const figures = figure === 'X' ? order : [figure];
    // the years of one hundred are tried, and those of the next
    years = years.flatMap((year) => figures.map((next) => year + next)).slice(0, MOST_YEARS);
  }
  return years.map(Number);
}

/** The first day of all that a pattern stands for, or the last; `null` where there is none. */
function dayMeant(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[],
  latest: boolean,
  calendar: Calendar,
): number | null {
  const ordered = (numbers: readonly number[]) => (latest ? numbers.toReversed() : numbers);
  for (const year of years)
    for (const month of ordered(months))
      for (const day of ordered(days))
        if (day <= daysInMonth(year, month, calendar)) return julianDayOf({ year, month, day }, calendar);
  return null;
}

/** The years between which a written year lies; `null` where all its figures are left out. */
function yearsBetween(
  sign: string,
  figures: string,
  exponent: string | undefined,
  significant: string | undefined,
): readonly [first: number, last: number] | null {
  if (/^X+$/.test(figures)) return null;
  const power = 10 ** Number(exponent ?? 0);
  let least = Number(figures.replaceAll('X', '0')) * power;
  let most = Number(figures.replaceAll('X', '9')) * power;
  if (significant !== undefined) {
    const step = 10 ** Math.max(0, String(least).length - Number(significant));
    least = Math.floor(least / step) * step;
    most = least + step - 1;
  }
  return sign === '-' ? [0 - most, 0 - least] : [least, most];
}

function readDay(text: string, calendar: Calendar): DateReading | DateFault | null {
  const [matched, letter, sign = '', figures = '', exponent, significant, month, day] = DATE.exec(text) ?? [];
  if (matched === undefined) return null;
  // without a letter or a sign a year has four figures
  if (
    letter ? figures.length < 4 && exponent === undefined : sign ? figures.length < 4 : figures.length !== 4
  )
    return null;
  const between = yearsBetween(sign, figures, exponent, significant);
  if (!between) return { fault: 'date-unknown' };
  const [from, to] = between;
  const far = yearSpan(Math.abs(from) > Math.abs(to) ? from : to, 1, calendar);
  if (far.start === far.end) return far;
  if (month === undefined) return yearSpan(from, to - from + 1, calendar);
  if (!month.includes('X') && Number(month) >= FIRST_PART) {
    const [first, last] = [
      partOfYear(from, Number(month), calendar),
      partOfYear(to, Number(month), calendar),
    ];
    if (!first || !last) return { fault: 'no-such-month' };
    return day === undefined ? { start: first.start, end: last.end } : { fault: 'no-such-month' };
  }
  const months = meant(month, EVERY_MONTH);
  const [firstMonth, lastMonth] = [months[0], months[months.length - 1]];
  if (firstMonth === undefined || lastMonth === undefined) return { fault: 'no-such-month' };
  if (day === undefined)
    return {
      start: monthSpan(from, firstMonth, 1, calendar).start,
      end: monthSpan(to, lastMonth, 1, calendar).end,
    };
  const days = meant(day, EVERY_DAY);
  const years = (latest: boolean) =>
    from === to
      ? [from]
      : yearsMeant(figures, sign === '-' ? !latest : latest).map((year) => (sign === '-' ? -year : year));
  const start = dayMeant(years(false), months, days, false, calendar);
  const end = dayMeant(years(true), months, days, true, calendar);
  return start === null || end === null ? { fault: 'no-such-day' } : { start, end: end + 1 };
}

/** What lasts as long as ISO 8601 says, from its beginning on; `null` where that is no duration of days. */
function lasting(duration: string, start: number, calendar: Calendar): DateReading | null {
  const [matched, years = 0, months = 0, weeks = 0, days = 0] =
    /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration) ?? [];
  if (matched === undefined) return null;
  const { year, month, day } = calendarDateOf(Math.floor(start), calendar);
  const later = year * 12 + month - 1 + Number(years) * 12 + Number(months);
  const [ofYear, ofMonth] = [Math.floor(later / 12), (((later % 12) + 12) % 12) + 1];
  const onDay = Math.min(day, daysInMonth(ofYear, ofMonth, calendar));
  const end =
    julianDayOf({ year: ofYear, month: ofMonth, day: onDay }, calendar) + Number(weeks) * 7 + Number(days);
  return end > start ? { start, end } : null;
}

/** One date, with or without a time, without marks of doubt; `null` where it is none. */
function readPoint(text: string, calendar: Calendar): DateReading | DateFault | null {
  const [, date, time] = DATE_TIME.exec(text) ?? [];
  if (date === undefined || time === undefined) return readDay(text, calendar);
  const day = readDay(date, calendar);
  if (!day || !isReading(day)) return day;
  return day.end - day.start === 1 ? timeSpan(day.start, time) : null;
}

/** What is written behind a slash, with what it need not repeat of what stands before it. */
function completed(last: string, first: string): string {
  const lacks = /^\d\d-\d\d$/.test(last) ? /^([+-]?\d{4}-)\d\d-\d\d$/ : /^([+-]?\d{4}-(?:\d\d-)?)\d\d$/;
  const [, before] = /^\d\d(?:-\d\d)?$/.test(last) ? (lacks.exec(first) ?? []) : [];
  if (before !== undefined) return before + last;
  const [, day] = /^\d\d:\d\d/.test(last) ? (/^(.*[T ])\d\d:/.exec(first) ?? []) : [];
  return day === undefined ? last : day + last;
}

function readInterval(text: string, calendar: Calendar): DateReading | DateFault | null {
  const [from = '', to = '', ...more] = text.split('/').map((part) => part.trim());
  if (more.length > 0) return null;
  const open = (part: string) => part === '' || part === '..';
  if (open(from) && open(to)) return { fault: 'date-unknown' };
  const first = open(from) ? OPEN : readPoint(from, calendar);
  if (first && isReading(first) && /^P\d/.test(to)) return lasting(to, first.start, calendar);
  const last = open(to) ? OPEN : readPoint(completed(to, from), calendar);
  return first && last && readingBetween(first, last);
}

/** From the first to the last of what is listed. */
function readSet(text: string, calendar: Calendar): DateReading | DateFault | null {
  let [start, end] = [Infinity, -Infinity];
  for (const part of text.split(',').map((one) => one.trim())) {
    const [first = '', last = first] = part.split('..').map((one) => one.trim());
    for (const one of [first, last]) {
      if (one === '') continue;
      const reading = readPoint(one, calendar);
      if (!reading || !isReading(reading)) return reading;
      [start, end] = [Math.min(start, reading.start), Math.max(end, reading.end)];
    }
    if (part.includes('..') && first === '') start = -Infinity;
    if (part.includes('..') && last === '') end = Infinity;
    if (start === -Infinity && end === Infinity) return { fault: 'date-unknown' };
  }
  return start < end ? { start, end } : { fault: 'not-a-date' };
}

/** The draft of 2012 in the letters of today, without its brackets and hemispheres. */
function inToday(text: string): string {
  return text
    .replaceAll(/(?<=^|\/)(?:open|unknown)(?=$|\/)/gi, '')
    .replaceAll(/-(2[1-4])\^south[a-z]*/gi, (_, season: string) => `-${Number(season) + SOUTHERN}`)
    .replaceAll(/(\d)\^[a-z]+/gi, '$1')
    .replaceAll(/[()]/g, '')
    .replaceAll(/(?<=[\dXxUu-]|^)[xu]/gi, 'X')
    .replaceAll(/(?<=^|[[{/,.\s])y(?=-?\d)/g, 'Y')
    .replaceAll(/(?<=\d)e(?=\d)/g, 'E')
    .replaceAll(/(?<=\d)p(?=\d)/g, 'S');
}

/**
 * Reads EDTF of all levels, in the standard of 2019 and in the draft of 2012, and the dates, times and intervals of ISO
 * 8601 that it is built on, as the time they name at their own precision. `null` where the text is not of that shape.
 */
export function readEdtf(text: string, calendar: Calendar): DateReading | DateFault | null {
  const today = inToday(text);
  if (!LETTERS.test(today)) return /^\/?$/.test(today) && text !== '' ? { fault: 'date-unknown' } : null;
  const sure = today.replaceAll(/[?~%]/g, '');
  const [, kind, set] = /^([[{])(.+)[\]}]$/.exec(sure) ?? [];
  const read =
    set !== undefined
      ? readSet(set, calendar)
      : sure.includes('/')
        ? readInterval(sure, calendar)
        : readPoint(sure, calendar);
  if (!read || !isReading(read)) return read;
  return sure !== today || kind === '[' ? { ...read, about: true } : read;
}
