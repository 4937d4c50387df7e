import type { Interval } from '../interval.ts';
import { calendarDateOf } from '../julian-day.ts';

/** The first year that readers write with four figures. */
const LATE = 1000;
/** Above it a number is no day of a month, above {@link MONTHS} none of a month. */
const LONGEST_MONTH = 31;
const MONTHS = 12;
const BC = String.raw`B\.?\s?C\.?(?:\s?E\.?)?(?![a-z])`;

/** An astronomical year in four figures, as the readers of dates expect it: 0069, 0000 for 1 BC, -0043 for 44 BC. */
const four = (year: number) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
const before = (figures: string) => (Number(figures) > 0 ? ` ${four(1 - Number(figures))}` : null);

/** The text with 44 BC, BC 44, 44 BCE and 44–43 BC in four figures; there was no year 0 BC, which is left. */
function spellYearsBefore(text: string): string {
  return text
    .replaceAll(
      new RegExp(String.raw`(?<![\d-])(\d{1,4})\s*(?:[-–—]|\bto\b)\s*(\d{1,4})\s*${BC}`, 'gi'),
      (whole, from: string, to: string) =>
        before(from) && before(to) ? `${before(from)} –${before(to)}` : whole,
    )
    .replaceAll(
      new RegExp(String.raw`(?<!\d)(\d{1,4})\s*${BC}`, 'gi'),
      (whole, year: string) => before(year) ?? whole,
    )
    .replaceAll(
      new RegExp(String.raw`\b${BC}\s*(\d{1,4})(?!\d)`, 'gi'),
      (whole, year: string) => before(year) ?? whole,
    )
    .replaceAll(/\u2212(?=\d{4}(?!\d))/g, '-');
}

/**
 * A text with the years of an early atlas in four figures, as the readers of dates expect them: 69 in “24 Oct 69”,
 * 69-10-24 and 69年. A number that could be a day is a year where the writing says so; so is any number after AD or before AD
 * or CE, and with BC or BCE one before our era. In an atlas of years before our era a bare 44 is 44 BC. A text about an
 * atlas that begins in the year 1000 or later is as it was, but for AD, CE and BC.
 */
export function spellEarlyYears(text: string, span: Interval): string {
  const marked = spellYearsBefore(text)
    .replaceAll(/\b(?:AD|A\.D\.)\s*(\d{1,3})\b(?!\d)/gi, (_, year: string) => four(Number(year)))
    .replaceAll(/\b(\d{1,3})\s*(?:AD|A\.D\.|CE|C\.E\.)(?![a-z])/gi, (_, year: string) => four(Number(year)));
  const [first, last] = [calendarDateOf(span.start).year, calendarDateOf(span.end - 1).year];
  if (first >= LATE) return marked;
  /** The year of the atlas that figures mean, of our era before one before it; `null` where none of it is meant. */
  const yearOf = (figures: string) =>
    [Number(figures), 1 - Number(figures)].find((year) => year >= first && year <= last) ?? null;
  return marked
    .replace(/^\s*(\d{1,3})\s*([-–—])\s*(\d{1,3})\s*$/, (whole, a: string, dash: string, b: string) => {
      const [from, to] = [yearOf(a), yearOf(b)];
      if (from === null || to === null || (dash === '-' && Number(b) <= MONTHS)) return whole;
      return `${four(from)} – ${four(to)}`;
    })
    .replace(
      /^(\s*)(\d{1,3})(?=[-/.]\d{1,2}(?:[-/.]\d{1,2})?\s*$)/,
      (whole, space: string, figures: string) => {
        const year = yearOf(figures);
        return year === null ? whole : space + four(year);
      },
    )
    .replaceAll(/(?<![\d\p{Script=Han}])(\d{1,3})年/gu, (whole, figures: string) => {
      const year = yearOf(figures);
      return year === null ? whole : `公元${year > 0 ? '' : '前'}${figures}年`;
    })
    .replaceAll(/(?<![\d./-])(\d{2,3})(?![\d年月日號./-])(?!\s*\p{L})/gu, (whole, figures: string) =>
      Number(figures) > LONGEST_MONTH ? four(yearOf(figures) ?? Number(figures)) : whole,
    );
}
