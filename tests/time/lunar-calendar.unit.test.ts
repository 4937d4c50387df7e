import { describe, expect, it } from 'vitest';
import { createLunarCalendar } from '../../src/time/lunar-calendar.ts';
import { sexagenaryName } from '../../src/time/sexagenary.ts';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import { atlas, everyDay, record } from '../atlas-of-geo.ts';
import eraTruth from '../truth/eras.json';
import monthTruth from '../truth/lunar-months.json';
import { keepTraditional } from '../../src/time/traditional.ts';

const { calendar } = atlas;
const polityEra = (date: string, polity: string) =>
  calendar.erasOn(parseDay(date)).find((era) => era.polity === polity)?.name_zh ?? null;

describe('lunar months', () => {
  it('are the 64 of the chronology, 42 of them attested', () => {
    expect(record.calendar.months).toEqual(monthTruth.rows);
    expect(monthTruth.rows.filter(({ attested }) => attested)).toHaveLength(42);
  });

  it.each(monthTruth.rows)('$year/$month begins on $first, $ganzhi, and lasts $days days', (row) => {
    const first = parseDay(row.first);
    const { year, month, leap } = row;
    expect(sexagenaryName(first)).toBe(row.ganzhi);
    expect(calendar.lunarDateOf(first)).toEqual({ year, month, leap, day: 1 });
    expect(calendar.lunarDateOf(first + row.days - 1)).toEqual({ year, month, leap, day: row.days });
  });

  it('give every day of the atlas a date that follows the day before', () => {
    for (const day of everyDay) {
      const [before, now] = [calendar.lunarDateOf(day - 1)!, calendar.lunarDateOf(day)!];
      expect(now.day === 1 || now.day === before.day + 1, writeDay(day)).toBe(true);
      expect(now.day === 1, writeDay(day)).toBe(now.month !== before.month || now.leap !== before.leap);
    }
  });

  it('end where the table ends', () => {
    expect(() => calendar.lunarDateOf(parseDay('1122-11-30'))).toThrow(RangeError);
    expect(() => calendar.lunarDateOf(parseDay('1128-02-03'))).toThrow(RangeError);
    expect(calendar.lunarDateOf(parseDay('1128-02-02'))).toEqual({
      year: 1127,
      month: 12,
      leap: false,
      day: 30,
    });
  });

  it('that do not join, or have a wrong day-name, are refused with their date', () => {
    const [first, second] = record.calendar.months;
    if (!first || !second) throw new Error('the table is empty');
    const eras = record.calendar.eras;
    expect(() => createLunarCalendar({ eras, months: [{ ...first, days: 29 }, second] })).toThrow(
      first.first,
    );
    expect(() => createLunarCalendar({ eras, months: [{ ...first, ganzhi: '甲子' }] })).toThrow('甲子');
  });
});

describe('eras', () => {
  it.each(eraTruth.rows)(
    '$era of $polity begins on $first, $ganzhi',
    ({ polity, era, first, ganzhi, before }) => {
      const found = calendar.eras.find(
        (candidate) => candidate.polity === polity && keepTraditional(candidate.name_zh) === era,
      );
      expect(writeDay(found?.start ?? NaN)).toBe(first);
      expect(sexagenaryName(parseDay(first))).toBe(ganzhi);
      if (before === null) return;
      expect(polityEra(writeDay(parseDay(first) - 1), polity)).toBe(before);
      expect(polityEra(first, polity)).toBe(era);
    },
  );

  it('of Liao end with the capture of Tianzuo: 保大 is in force on 26 March 1125, not on the 27th (Liaoshi 30)', () => {
    expect(polityEra('1125-03-26', 'liao')).toBe('保大');
    expect(polityEra('1125-03-27', 'liao')).toBeNull();
    expect(polityEra('1127-12-31', 'liao')).toBeNull();
  });

  it('keep 靖康二年 for the months before 建炎元年 in the same lunar year (Songshi 24)', () => {
    const year = (date: string) => calendar.erasOn(parseDay(date)).find(({ polity }) => polity === 'song');
    expect(year('1127-06-11')).toMatchObject({ name_zh: '靖康', year: 2 });
    expect(year('1127-06-12')).toMatchObject({ name_zh: '建炎', year: 1 });
  });

  it('name at most one era a court on any day, and always Song and Jin', () => {
    for (const day of everyDay) {
      const polities = calendar.erasOn(day).map(({ polity }) => polity);
      expect(new Set(polities).size, writeDay(day)).toBe(polities.length);
      expect(polities.slice(0, 2), writeDay(day)).toEqual(['song', 'jin']);
    }
  });
});
