import { durationOf } from '../dates/durations.ts';
import { isEra, isEraBeside } from '../dates/era-beside.ts';
import { dateFamily } from '../fields/date-parts.ts';
import { lettersOf } from '../fields/field-names.ts';
import { columnsThat, headingLetters, type Cells } from './cells.ts';

/** The columns of minutes and seconds beside one of degrees; `null`: none. */
export interface FinerParts {
  readonly minutes: string;
  readonly seconds: string | null;
}

const DEGREES = /(?:degrees?|degs?|grad|d|度)$/;

/** The columns that together with one of degrees make an angle: lat_deg, lat_min, lat_sec; `null`: it has none. */
export function finerParts(headings: readonly string[], degrees: string | null): FinerParts | null {
  const name = degrees === null ? '' : headingLetters(degrees);
  const before = DEGREES.test(name) ? name.replace(DEGREES, '') : name;
  const beside = (...ends: readonly string[]) =>
    headings.find(
      (heading) => heading !== degrees && ends.some((end) => headingLetters(heading) === before + end),
    ) ?? null;
  const minutes = before === '' ? null : beside('minutes', 'minute', 'mins', 'min', 'm', '分');
  return minutes === null
    ? null
    : { minutes, seconds: beside('seconds', 'second', 'secs', 'sec', 's', '秒') };
}

/** The column that says of the years of another whether they are before our era, by its heading and its cells; `null`: none. */
export function eraColumn(
  headings: readonly string[],
  rows: readonly Cells[],
  year: string | null,
): string | null {
  if (year === null) return null;
  return columnsThat(headings, rows, isEra).find((heading) => isEraBeside(heading, year)) ?? null;
}

/** The column of a length of time beside that of a beginning; `null`: none. */
export const durationColumn = (headings: readonly string[], rows: readonly Cells[]): string | null =>
  headings.find((heading, i) => rows.some((row) => durationOf(lettersOf(heading), row[i]) !== null)) ?? null;

/** The columns of letters that say on which side of the equator and of Greenwich an angle lies; `null`: none. */
export function sideColumns(
  headings: readonly string[],
  rows: readonly Cells[],
): { readonly lat: string | null; readonly lon: string | null } {
  const of = (letter: RegExp, heading: RegExp) =>
    headings.find((name, i) => {
      const cells = rows.flatMap((row) => (row[i]?.trim() ? [row[i].trim()] : []));
      return heading.test(name) && cells.length > 0 && cells.every((cell) => letter.test(cell));
    }) ?? null;
  return {
    lat: of(/^(?:[NS]|north|south|[北南][緯纬]?)$/i, /n\W*s|lat|hem|dir|ref|side|^column|[北南緯纬]/i),
    lon: of(/^(?:[EW]|east|west|[東东西][經经]?)$/i, /e\W*w|lon|lng|hem|dir|ref|side|^column|[東东西經经]/i),
  };
}

/** The columns of the month and the day that stand beside a column of years; `null`: none. */
export interface DateParts {
  readonly month: string | null;
  readonly day: string | null;
  /** Whether the column of years holds the month behind each, as 195004. */
  readonly withMonth: boolean;
  /** The columns of the days of the year, from 1, on which it begins and ends, where it has no month. */
  readonly dayOfYear: string | null;
  readonly lastOfYear: string | null;
  /** Whether a blank end means the same day: the heading of the years says no beginning, or is TimelineJS’s own. */
  readonly plain: boolean;
}

/** Whether a heading counts the days of a year; `last`: those of its end. */
const isDayOfYear = (heading: string, last = false) =>
  (last ? /^(?:end|last|to)dayofyear$/ : /^(?:(?:start|begin|first|from|)dayofyear|doy|yday|jday)$/).test(
    headingLetters(heading),
  );

/** The columns that together with one of years make a date, as `End Year`, `End Month` and `End Day`; `null`: it has none. */
export function partsOfDate(headings: readonly string[], year: string | null): DateParts | null {
  if (year === null) return null;
  const family = dateFamily(headings, year);
  const plain = (family?.plain ?? false) || year.startsWith('start_date.');
  const none = { withMonth: false, month: null, day: null, dayOfYear: null, lastOfYear: null, plain };
  if (family?.year === year && (family.month !== null || family.withMonth))
    return { ...none, withMonth: family.withMonth, month: family.month, day: family.day };
  if (!/^(?:year|yr|年份|年)$/.test(headingLetters(year))) return null;
  const dayOfYear = headings.find((one) => isDayOfYear(one)) ?? null;
  const lastOfYear = headings.find((one) => isDayOfYear(one, true)) ?? dayOfYear;
  return dayOfYear === null ? null : { ...none, dayOfYear, lastOfYear, plain: true };
}
