import { chineseNumeral, ordinal, yearText } from '../../time/date-text.ts';
import { defineWords } from '../../locale/dictionary.ts';
import type { Season } from '../../time/input/date-parts.ts';
import type { Reading } from '../../time/input/reading.ts';

const en = {
  kinds: { day: 'day', month: 'month', season: 'season', year: 'year', era: 'era', range: 'range' } as Record<
    Reading['kind'],
    string
  >,
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' } as Record<
    Season,
    string
  >,
  list: (items: readonly string[]) => items.join(', '),
  /** What a text was taken for, as its span. */
  span: (kind: string, era: string, days: string, count: number) =>
    `${kind}${era && ` of ${era}`}: ${days} (${count} ${count === 1 ? 'day' : 'days'})`,
  cutStart: 'It began before the atlas does.',
  cutEnd: 'It goes on after the atlas ends.',
  went: (text: string, span: string) => `“${text}”: ${span}. Its first day is shown.`,
  wentToDay: (text: string, day: string) => `“${text}” is ${day}.`,
  choose: (text: string, count: number) => `“${text}” has ${count} readings. Choose one:`,
  choices: 'Readings',
  runs: (days: string) => `The atlas runs: ${days}.`,
  /** What stands about a text that the reader wrote, which is told as it was written. */
  written: { before: '“', after: '”: ' },
  /** What stands between two sentences. */
  gap: ' ',
  lunar: 'lunar',
  year: (year: number) => yearText(year, 'en'),
  works: (examples: string) => `Write for example: ${examples}.`,
  eras: (eras: string) => eras && `Eras: ${eras}.`,
  empty: 'nothing is written.',
  unreadable: (rest: string) => `“${rest}” is no part of a date.`,
  twice: (rest: string) => `“${rest}” says a second time what is already said.`,
  incomplete: {
    month: (example: string) => `the month is missing. Write it before the day, as ${example}.`,
    year: (example: string) => `the year, month or era is missing. Write ${example}.`,
  },
  mixed: (example: string) => `two calendars are mixed. Write ${example}.`,
  noMonth: (month: number) => `there is no month ${month}; months run from 1 to 12.`,
  noDay: (day: number, days: string, last: number) =>
    last === 1
      ? `that day does not have the number ${day}; it is ${days}.`
      : `there is no day ${day}; that month (${days}) has ${last} days.`,
  outside: (when: string) => `${when} is outside the atlas.`,
  noDayName: (name: string) => `“${name}” is not one of the sixty day-names; 甲子 and 丙辰 are.`,
  nameElsewhere: (name: string, days: string, nearest: string) =>
    `no day of ${days} is ${name}.${nearest && ` The nearest: ${nearest}.`}`,
  nameDiffers: (name: string, day: string, actual: string) => `${day} is ${actual}, not ${name}.`,
  noEraYear: (era: string, year: number, first: string, last: number | null) =>
    `${era} has no year ${year}; ${last === null ? `year 1 is ${first}` : last === 1 ? `it has year 1 alone` : `it has years 1 to ${last}`}.`,
  notInEra: (era: string, asked: string, days: string, instead: string) =>
    `${asked} is not of ${era}, whose days are: ${days}.${instead && ` Write ${instead}.`}`,
  otherCourt: (era: string, polity: string, own: string) => `${era} is an era of ${own}, not of ${polity}.`,
  noLeapMonth: (month: string, known: string) =>
    `there is no intercalary ${month} month there. The intercalary months of the atlas: ${known}.`,
  leapMonth: (year: number, month: string, days: string) => `intercalary ${month} month of ${year} (${days})`,
  monthNumber: ordinal,
  notInSeason: (month: string, season: string) => `the ${month} month is not in ${season}.`,
  backwards: (from: string, to: string) => `the end, ${to}, comes before the beginning, ${from}.`,
  unclearRange: (example: string) => `either end has several readings. Write the year of one, as ${example}.`,
};

const zh: typeof en = {
  kinds: { day: '日', month: '月', season: '季', year: '年', era: '年號', range: '起訖' },
  seasons: { spring: '春', summer: '夏', autumn: '秋', winter: '冬' },
  list: (items) => items.join('、'),
  span: (kind, era, days, count) => `${era && `${era}・`}${kind}：${days}，共${count}日`,
  cutStart: '開始於本圖之前。',
  cutEnd: '結束於本圖之後。',
  went: (text, span) => `「${text}」：${span}。地圖顯示第一天。`,
  wentToDay: (text, day) => `「${text}」即${day}。`,
  choose: (text, count) => `「${text}」有${count}種讀法，請選其一：`,
  choices: '讀法',
  runs: (days) => `本圖起訖：${days}。`,
  written: { before: '「', after: '」：' },
  gap: '',
  lunar: '陰曆',
  year: (year) => `${yearText(year, 'zh-Hant')}年`,
  works: (examples) => `例如：${examples}。`,
  eras: (eras) => eras && `年號：${eras}。`,
  empty: '沒有寫日期。',
  unreadable: (rest) => `「${rest}」不是日期的寫法。`,
  twice: (rest) => `「${rest}」與前文重複。`,
  incomplete: {
    month: (example) => `缺月份。請在日前寫月，如${example}。`,
    year: (example) => `缺年、月或年號。請寫如${example}。`,
  },
  mixed: (example) => `兩曆混用。請寫${example}。`,
  noMonth: (month) => `沒有${month}月，月份自一至十二。`,
  noDay: (day, days, last) =>
    last === 1 ? `該日不是${day}日，而是${days}。` : `沒有${day}日，該月（${days}）只有${last}日。`,
  outside: (when) => `${when}不在本圖範圍。`,
  noDayName: (name) => `「${name}」不在六十干支之內；甲子、丙辰都可以。`,
  nameElsewhere: (name, days, nearest) => `${days}沒有${name}日。${nearest && `最近的是：${nearest}。`}`,
  nameDiffers: (name, day, actual) => `${day}是${actual}，不是${name}。`,
  noEraYear: (era, year, first, last) =>
    `${era}沒有${year}年，${last === null ? `元年為${first}` : last === 1 ? '只有元年' : `自元年至${chineseNumeral(last)}年`}。`,
  notInEra: (era, asked, days, instead) =>
    `${asked}不屬${era}，${era}為${days}。${instead && `請寫${instead}。`}`,
  otherCourt: (era, polity, own) => `${era}是${own}的年號，不是${polity}的。`,
  noLeapMonth: (month, known) => `該處沒有閏${month}月。本圖的閏月：${known}。`,
  leapMonth: (year, month, days) => `${year}年閏${month}月（${days}）`,
  monthNumber: chineseNumeral,
  notInSeason: (month, season) => `${month}月不在${season}季。`,
  backwards: (from, to) => `終點${to}早於起點${from}。`,
  unclearRange: (example) => `起訖都有幾種讀法。請寫明一端的年份，如${example}。`,
};

/** The words of the date field. */
export const DATE_INPUT_WORDS = defineWords({ en, zh });
