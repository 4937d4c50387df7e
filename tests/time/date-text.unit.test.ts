import { describe, expect, it } from 'vitest';
import { chineseNumeral, julianText, lunarTextEn, lunarTextZh, ordinal } from '../../src/time/date-text.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { atlas } from '../atlas-of-geo.ts';
import truth from '../truth/day-names.json';
import { keepTraditional, traditional } from '../../src/time/traditional.ts';

describe('dates in words', () => {
  it('are written in each language', () => {
    const day = parseDay('1126-01-31');
    expect(julianText(day, 'en')).toBe('31 January 1126');
    expect(julianText(day, 'zh-Hant')).toBe('1126年1月31日');
    expect(julianText(day, 'zh-Hans')).toBe('1126年1月31日');
    // Caesar’s death: Julian Day 1705426
    expect(julianText(1_705_426, 'en')).toBe('15 March 44 BC');
    expect(julianText(1_705_426, 'zh-Hant')).toBe('公元前44年3月15日');
  });

  it.each(truth.rows)('begin as the source writes $text', ({ julian, era, text, ganzhi, lunar_day }) => {
    const day = parseDay(julian);
    const date = atlas.calendar.lunarDateOf(day)!;
    const found = atlas.calendar.eras.find(({ name_zh }) => keepTraditional(name_zh) === era);
    if (!found) throw new Error(`no era ${era}`);
    const written = keepTraditional(lunarTextZh({ ...found, year: date.year - found.firstYear + 1 }, date));
    const monthAsWritten = text.slice(0, text.indexOf(ganzhi));
    expect(written.startsWith(monthAsWritten)).toBe(true);
    const numeral = /（(.+?)日）/.exec(text)?.[1];
    if (lunar_day !== null) expect(written).toBe(`${monthAsWritten}${numeral}日`);
  });

  it('say leap months and first years', () => {
    const jingkang = { polity: 'song', name_en: 'Jingkang', name_zh: traditional('靖康'), year: 1 };
    const date = { year: 1126, month: 11, leap: true, day: 25 };
    expect(lunarTextZh(jingkang, date)).toBe('靖康元年閏十一月二十五日');
    expect(lunarTextEn(jingkang, date)).toBe('Jingkang 1, intercalary 11th month, day 25');
  });

  it('count', () => {
    expect([1, 9, 10, 11, 19, 20, 21, 30].map(chineseNumeral).join(' ')).toBe(
      '一 九 十 十一 十九 二十 二十一 三十',
    );
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 113].map(ordinal).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 113th',
    );
  });
});
