import { describe, expect, it } from 'vitest';
import { parseDateInput } from '../../src/time/parse-date-input.ts';
import { writeDay } from '../../src/time/written-date.ts';
import { atlas } from '../atlas-of-geo.ts';
import { NONSENSE } from './date-nonsense.ts';

/** The readings of a text as `kind first/last`, or the kind of its problem. */
function read(text: string): string[] | string {
  const outcome = parseDateInput(text, atlas.calendar, atlas.span);
  if ('problem' in outcome) return outcome.problem.kind;
  return outcome.readings.map(({ kind, start, end }) =>
    kind === 'day' ? `day ${writeDay(start)}` : `${kind} ${writeDay(start)}/${writeDay(end - 1)}`,
  );
}

const FALL = 'day 1127-01-09';
const WINTER = 'season 1126-10-18/1127-02-12';
const TIANHUI_4 = 'year 1126-01-25/1127-02-12';
const LEAP_11 = 'month 1126-12-16/1127-01-14';

/** Texts with their one reading; Kaifeng fell on 丙辰, the 25th of the intercalary eleventh month (Songshi 23). */
const ONE_READING: readonly (readonly [string, string])[] = [
  ['9 Jan 1127', FALL],
  ['9 January 1127', FALL],
  ['9th of January, 1127', FALL],
  ['January 9, 1127', FALL],
  ['1127 Jan 9', FALL],
  ['9-Jan-1127', FALL],
  ['9 jan. 1127 AD', FALL],
  ['1127-01-09', FALL],
  ['1127/1/9', FALL],
  ['1127.1.9', FALL],
  ['１１２７－０１－０９', FALL],
  ['1127年1月9日', FALL],
  ['1127年1月9號', FALL],
  ['公元1127年1月9日', FALL],
  ['31/1/1126', 'day 1126-01-31'],
  ['29 Feb 1124', 'day 1124-02-29'],
  ['靖康元年閏十一月丙辰', FALL],
  ['靖康元年闰十一月丙辰', FALL],
  ['靖康元年閏十一月二十五日', FALL],
  ['靖康元年闰十一月廿五', FALL],
  ['靖康元年閏十一月二十五日丙辰', FALL],
  ['靖康元年冬閏十一月丙辰日', FALL],
  ['靖康元年，閏十一月，丙辰', FALL],
  ['靖康1年閏11月25日', FALL],
  ['宋靖康元年閏十一月丙辰', FALL],
  ['天會四年閏十一月丙辰', FALL],
  ['金天会四年闰十一月丙辰', FALL],
  ['元德八年閏十一月丙辰', FALL],
  ['1126年閏十一月丙辰', FALL],
  ['丙午年閏十一月丙辰', FALL],
  ['閏十一月丙辰', FALL],
  ['Jan 1127, bingchen', FALL],
  ['Jingkang 1, intercalary 11th month, day 25', FALL],
  ['jingkang 1 leap month 11 day 25', FALL],
  ['Jìngkāng 1, intercalary eleventh month, bǐngchén', FALL],
  ['JINGKANG 1, intercalary 11th month, bing-chen', FALL],
  ['Jing kang year 1, intercalary 11th month, bing chen 丙辰', FALL],
  ['the 25th day of the intercalary 11th month, Jingkang 1', FALL],
  ['Jin Tianhui 4, intercalary 11th month, twenty-fifth day', FALL],
  ['靖康元年正月朔', 'day 1126-01-25'],
  ['靖康元年春正月丁卯朔', 'day 1126-01-25'],
  ['靖康元年正月初七', 'day 1126-01-31'],
  ['靖康元年閏十一月晦', 'day 1127-01-14'],
  ['Jingkang 1, 1st month, new moon', 'day 1126-01-25'],
  ['建炎元年五月庚寅', 'day 1127-06-12'],
  ['保大五年二月二十日', 'day 1125-03-26'],
  ['天會元年九月丙寅', 'day 1123-10-07'],
  ['Jan 1127', 'month 1127-01-01/1127-01-31'],
  ['January 1127', 'month 1127-01-01/1127-01-31'],
  ['1126-02', 'month 1126-02-01/1126-02-28'],
  ['1126年2月', 'month 1126-02-01/1126-02-28'],
  ['靖康元年閏十一月', LEAP_11],
  ['Jingkang 1, intercalary 11th month', LEAP_11],
  ['閏十一月', LEAP_11],
  ['天輔七年九月', 'month 1123-09-22/1123-10-06'],
  ['天會元年九月', 'month 1123-10-07/1123-10-20'],
  ['天會五年十一月', 'month 1127-12-06/1127-12-31'],
  ['天會四年冬', WINTER],
  ['天会四年冬季', WINTER],
  ['winter of Tianhui 4', WINTER],
  ['winter 1126', WINTER],
  ['winter 1126–27', WINTER],
  ['1126年冬', WINTER],
  ['autumn 1125', 'season 1125-08-01/1125-10-27'],
  ['spring of Jingkang 1', 'season 1126-01-25/1126-04-24'],
  ['1126', 'year 1126-01-01/1126-12-31'],
  ['1126年', 'year 1126-01-01/1126-12-31'],
  ['一一二六年', 'year 1126-01-01/1126-12-31'],
  ['AD 1126', 'year 1126-01-01/1126-12-31'],
  ['Tianhui 4', TIANHUI_4],
  ['4th year of Tianhui', TIANHUI_4],
  ['Tiānhuì 4', TIANHUI_4],
  ['天會四年', TIANHUI_4],
  ['丙午年', TIANHUI_4],
  ['bingwu year', TIANHUI_4],
  ['保大三年', 'year 1123-01-29/1124-01-18'],
  ['Xia Yuande 7', 'year 1125-02-05/1126-01-24'],
  ['西夏正德元年', 'year 1127-02-13/1127-12-31'],
  ['宣和四年', 'year 1123-01-01/1123-01-28'],
  ['靖康', 'era 1126-01-25/1127-06-11'],
  ['Jingkang', 'era 1126-01-25/1127-06-11'],
  ['1126–1127', 'range 1126-01-01/1127-12-31'],
  ['1120–1124', 'range 1123-01-01/1124-12-31'],
  ['Jan–Mar 1127', 'range 1127-01-01/1127-03-31'],
  ['9–12 January 1127', 'range 1127-01-09/1127-01-12'],
  ['9 Jan 1127 to Mar 1127', 'range 1127-01-09/1127-03-31'],
  ['靖康元年十月至十二月', 'range 1126-10-18/1127-02-12'],
];

describe('a text with one reading', () => {
  it('is tried in more than 60 writings', () => expect(ONE_READING.length).toBeGreaterThan(60));
  it.each(ONE_READING)('%s is %s', (text, span) => expect(read(text)).toEqual([span]));
});

describe('a text with several readings', () => {
  it.each([
    ['9/1/1127', ['day 1127-01-09', 'day 1127-09-01']],
    ['1126年十一月', ['month 1126-11-01/1126-11-30', 'month 1126-11-16/1126-12-15']],
    ['元年正月', ['month 1126-01-25/1126-02-23', 'month 1127-02-13/1127-03-14']],
    ['靖康二月', ['month 1126-02-24/1126-03-25', 'month 1127-03-15/1127-04-13']],
    ['夏四月丙辰', ['day 1124-05-24', 'day 1125-05-19', 'day 1126-05-14']],
    ['1127年1月丙辰', [FALL, 'day 1127-03-10']],
  ])('%s lists %s', (text, spans) => expect(read(text)).toEqual(spans));

  it('lists the days of a name by the sixty, and the lunar year that has it', () => {
    expect(read('丙辰')).toHaveLength(30);
    expect(read('丙午')).toContain(TIANHUI_4);
    expect(read('Jan 9')).toHaveLength(5);
    expect(read('冬')).toHaveLength(6);
  });
});

describe('a text that names no time of the atlas', () => {
  it('is tried in 200 writings or more, no two alike', () => {
    const texts = NONSENSE.flatMap(([, texts]) => texts);
    expect(texts.length).toBeGreaterThanOrEqual(200);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(NONSENSE)('has the problem %s', (kind, texts) => {
    expect(texts.map((text) => [text, read(text)])).toEqual(texts.map((text) => [text, kind]));
  });

  it('says which intercalary months there are', () => {
    const outcome = parseDateInput('靖康元年閏十月', atlas.calendar, atlas.span);
    if (!('problem' in outcome) || outcome.problem.kind !== 'no-leap-month') throw new Error('was read');
    expect(outcome.problem.known.map(({ year, month }) => [year, month])).toEqual([
      [1124, 3],
      [1126, 11],
    ]);
  });

  it('says the nearest days of a day-name that the month does not have', () => {
    const outcome = parseDateInput('靖康元年十一月丙辰', atlas.calendar, atlas.span);
    if (!('problem' in outcome) || outcome.problem.kind !== 'day-name-elsewhere') throw new Error('was read');
    expect(outcome.problem.nearest.map((day) => writeDay(day))).toEqual(['1126-11-10', '1127-01-09']);
  });
});
