import type { Interval } from '../interval.ts';
import { calendarDateOf } from '../julian-day.ts';

/** The first year that readers write with four figures. */
const LATE = 1000;
/** Above it a number is no day of a month. */
const LONGEST_MONTH = 31;

const four = (year: number) => String(year).padStart(4, '0');

/**
 * A text with the years of an early atlas in four figures, as the readers of dates expect them: 69 in “24 Oct 69”,
 * 69-10-24 and 69年. A number that could be a day is a year where the writing says so; so is any number after AD or before AD or CE. A text
 * about an atlas that begins in the year 1000 or later is as it was, but for AD and CE.
 */
export function spellEarlyYears(text: string, span: Interval): string {
  const marked = text
    .replaceAll(/\b(?:AD|A\.D\.)\s*(\d{1,3})\b(?!\d)/gi, (_, year: string) => four(Number(year)))
    .replaceAll(/\b(\d{1,3})\s*(?:AD|A\.D\.|CE|C\.E\.)(?![a-z])/gi, (_, year: string) => four(Number(year)));
  const [first, last] = [calendarDateOf(span.start).year, calendarDateOf(span.end - 1).year];
  if (first >= LATE) return marked;
  const isYear = (figures: string) => Number(figures) >= first && Number(figures) <= last;
  return marked
    .replace(/^(\s*)(\d{1,3})(?=[-/.]\d{1,2}(?:[-/.]\d{1,2})?\s*$)/, (whole, space: string, year: string) =>
      isYear(year) ? space + four(Number(year)) : whole,
    )
    .replaceAll(/(?<![\d\p{Script=Han}])(\d{1,3})年/gu, (whole, year: string) =>
      isYear(year) ? `公元${year}年` : whole,
    )
    .replaceAll(/(?<![\d./-])(\d{2,3})(?![\d年月日號./-])(?!\s*\p{L})/gu, (whole, year: string) =>
      Number(year) > LONGEST_MONTH ? four(Number(year)) : whole,
    );
}
