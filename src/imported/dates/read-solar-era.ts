import { chineseNumber } from '../../time/input/chinese-number.ts';
import type { WrittenParts } from './written-parts.ts';

/** Eras whose years and months are those of the Gregorian calendar: the year before the first, and the years that are so. */
const ERAS: Readonly<Record<string, readonly [before: number, first: number, last: number]>> = {
  民國: [1911, 1, Infinity],
  明治: [1867, 6, 45],
  大正: [1911, 1, 15],
  昭和: [1925, 1, 64],
  平成: [1988, 1, 31],
  令和: [2018, 1, Infinity],
};
const WRITTEN =
  /^(民國|明治|大正|昭和|平成|令和)(元|[\d一二三四五六七八九十廿卅〇百]{1,4})年(?:([\d一二三四五六七八九十]{1,3})月)?(?:([\d一二三四五六七八九十廿卅]{1,3})[日號])?$/;

/**
 * A year, month or day of the Republic of China, or of Japan since 1873, in traditional characters, by the Gregorian calendar;
 * `null` where the text is none.
 */
export function readSolarEra(text: string): WrittenParts | null {
  const [whole, era = '', of = '', month, day] = WRITTEN.exec(text) ?? [];
  const [before, first, last] = ERAS[era] ?? [];
  if (whole === undefined || before === undefined || first === undefined || last === undefined) return null;
  const count = of === '元' ? 1 : chineseNumber(of);
  if (count === null || count < first || count > last) return null;
  const number = (part: string) => chineseNumber(part) ?? 0;
  return {
    year: before + count,
    ...(month !== undefined && { month: number(month) }),
    ...(day !== undefined && { day: number(day) }),
  };
}
