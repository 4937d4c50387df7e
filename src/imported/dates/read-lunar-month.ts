import type { LunarCalendar } from '../../time/lunar-calendar.ts';
import type { DateFault, DateReading } from './date-reading.ts';
import { readCourtDate } from './read-court-date.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']; // prettier-ignore
const MONTH = `(?<leap>(?:leap|intercalary)\\s+)?(?<month>\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.join('|')})\\s+(?:lunar\\s+|lunisolar\\s+)?month`;
const DAY =
  '(?:,?\\s+(?:on\\s+)?(?:the\\s+)?(?:day\\s+(?<day>\\d{1,2})|(?<dayth>\\d{1,2})(?:st|nd|rd|th)(?:\\s+day)?))?';
/** 12th month 1125; the ninth lunar month of 1126, day 3. */
const BEFORE_YEAR = new RegExp(`^(?:the\\s+)?${MONTH}${DAY}(?:\\s+of)?,?\\s+(?<year>\\d{3,4})$`, 'i');
/** 1126, 9th month, day 3. */
const BEHIND_YEAR = new RegExp(`^(?<year>\\d{3,4}),?\\s+(?:the\\s+)?${MONTH}${DAY}$`, 'i');
/** Day 3 of the 9th month of 1126; the 3rd day of the 9th month, 1126. */
const DAY_FIRST = new RegExp(
  `^(?:the\\s+)?(?:day\\s+(?<day>\\d{1,2})|(?<dayth>\\d{1,2})(?:st|nd|rd|th)(?:\\s+day)?)\\s+of\\s+(?:the\\s+)?${MONTH}(?:\\s+of)?,?\\s+(?<year>\\d{3,4})$`,
  'i',
);

/**
 * A month that is counted, with a year of our era, as historians of China write months of the moon in English: 12th month
 * 1125 is the twelfth of the lunar year that mostly fills 1125. `null` where the text is nothing of the kind.
 */
export function readLunarMonth(
  text: string,
  lunar: LunarCalendar | undefined,
): DateReading | DateFault | null {
  if (!lunar || !/month/i.test(text)) return null;
  const found = [BEFORE_YEAR, BEHIND_YEAR, DAY_FIRST].map((shape) => shape.exec(text)?.groups).find(Boolean);
  if (!found) return null;
  const { month = '', leap, year, day, dayth } = found;
  const count = ORDINALS.indexOf(month.toLowerCase()) + 1 || Number.parseInt(month, 10);
  const ofMonth = day ?? dayth;
  if (count > 12) return { fault: 'no-such-month' };
  return readCourtDate(
    {
      calendar: 'lunar',
      year: Number(year),
      month: count,
      ...(leap !== undefined && { leap: true }),
      ...(ofMonth !== undefined && { day: Number(ofMonth) }),
    },
    lunar,
  );
}
