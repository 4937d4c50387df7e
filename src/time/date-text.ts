import { calendarDateOf, type JulianDay } from './julian-day.ts';
import type { EraYear, LunarDate } from './lunar-calendar.ts';
import { keepTraditional, traditional, type Traditional } from './traditional.ts';

/** The languages of the atlas, as BCP 47 tags. */
export type Language = 'en' | 'zh-Hant' | 'zh-Hans';

/** The languages in which an atlas is written; simplified characters are made from the traditional ones. */
export type RecordLanguage = Exclude<Language, 'zh-Hans'>;

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore
const DIGITS = [...'〇一二三四五六七八九'];

/** The English name of a Julian month (1–12). */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

/** 1 to 99 in Chinese numerals as calendars write them: 七, 十, 二十五. */
export function chineseNumeral(value: number): string {
  if (value < 10) return DIGITS[value] ?? String(value);
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}十${value % 10 ? DIGITS[value % 10] : ''}`;
}

/** 1st, 2nd, 3rd, 11th … */
export function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** The first year that stands without saying that it is one of our era. */
const PLAIN_YEAR = 1000;

/** An astronomical year as it is written: 1126; “AD 69” and 公元69 where the figures alone could be anything; “44 BC”, 公元前44. */
export function yearText(year: number, language: Language): string {
  const english = language === 'en';
  if (year >= PLAIN_YEAR) return String(year);
  if (year >= 1) return english ? `AD ${year}` : `公元${year}`;
  return english ? `${1 - year} BC` : `公元前${1 - year}`;
}

/** A Julian date in words: “31 January 1126”, 1126年1月31日; “24 October AD 69”; “15 March 44 BC”, 公元前44年3月15日. */
export function julianText(day: JulianDay, language: Language): string {
  const date = calendarDateOf(day);
  const year = yearText(date.year, language);
  return language === 'en'
    ? `${date.day} ${monthName(date.month)} ${year}`
    : `${year}年${date.month}月${date.day}日`;
}

function chineseMonth({ month, leap }: LunarDate): string {
  return `${leap ? '閏' : ''}${month === 1 ? '正' : chineseNumeral(month)}月`;
}

/** 閏十一月二十五日, 正月三日: month and day in traditional characters. */
export function lunarMonthDayZh(date: LunarDate): Traditional {
  return traditional(`${chineseMonth(date)}${chineseNumeral(date.day)}日`);
}

/** Era and year in traditional characters; the first year is 元年. */
export function eraYearZh({ name_zh, year }: Pick<EraYear, 'name_zh' | 'year'>): Traditional {
  return traditional(`${keepTraditional(name_zh)}${year === 1 ? '元' : chineseNumeral(year)}年`);
}

/** Era and year, then 閏十一月二十五日: era, year, month and day in traditional characters. */
export function lunarTextZh(era: EraYear, date: LunarDate): Traditional {
  return traditional(keepTraditional(eraYearZh(era)) + keepTraditional(lunarMonthDayZh(date)));
}

/** Era and year, then “intercalary 11th month, day 25”. */
export function lunarTextEn(era: EraYear, date: LunarDate): string {
  return `${era.name_en} ${era.year}, ${date.leap ? 'intercalary ' : ''}${ordinal(date.month)} month, day ${date.day}`;
}
