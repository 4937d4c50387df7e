import { monthName } from '../date-text.ts';
import type { Season } from './date-parts.ts';

/** The seasons by their English names. */
export const SEASON_WORDS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);

/** Words that say nothing of their own in a date. */
export const SILENT_WORDS: ReadonlySet<string> = new Set([
  'the', 'of', 'in', 'on', 'ad', 'ce', 'era', 'dynasty', 'season', 'lunar',
]); // prettier-ignore

const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth',
  'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
]; // prettier-ignore
const CARDINALS = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
]; // prettier-ignore

const NUMBERS = new Map<string, number>([
  ...ORDINALS.map((word, i) => [word, i + 1] as const),
  ...ORDINALS.slice(0, 9).map((word, i) => [`twenty${word}`, i + 21] as const),
  ...CARDINALS.map((word, i) => [word, i + 1] as const),
  ['thirtieth', 30],
  ['thirtyfirst', 31],
]);

/** The number of a token as 25, 25th, twentyfifth or -0043; `null` where it is none. */
export function numberOf(token: string): number | null {
  const figures = /^(-\d{4}|\d+)(?:st|nd|rd|th)?$/.exec(token)?.[1];
  return figures === undefined ? (NUMBERS.get(token) ?? null) : Number(figures);
}

/** The Julian month of a name or of its first three letters or more, as jan, sept, january; `null` where it is none. */
export function julianMonthOf(token: string): number | null {
  if (token.length < 3) return null;
  for (let month = 1; month <= 12; month += 1) {
    if (monthName(month).toLowerCase().startsWith(token)) return month;
  }
  return null;
}
