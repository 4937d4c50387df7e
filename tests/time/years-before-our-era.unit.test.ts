import { describe, expect, it } from 'vitest';
import { julianText, yearText } from '../../src/time/date-text.ts';
import { calendarDateOf, daysInMonth, isLeapYear, julianDayOf } from '../../src/time/julian-day.ts';
import { createLunarCalendar } from '../../src/time/lunar-calendar.ts';
import { parseDateInput } from '../../src/time/parse-date-input.ts';
import { parseTimespan } from '../../src/time/timespan.ts';
import { parseDay, parseWrittenDate, writeDay } from '../../src/time/written-date.ts';
import { seededNumbers } from '../seeded-numbers.ts';

const none = createLunarCalendar({ months: [], eras: [] });
const spanOf = (first: string, last: string) => ({ start: parseDay(first), end: parseDay(last) + 1 });
const ides = spanOf('-0043-01-01', '-0042-12-31');
const augustus = spanOf('-0030-01-01', '0014-12-31');

function read(text: string, span = ides): string {
  const outcome = parseDateInput(text, none, span);
  if ('problem' in outcome) return outcome.problem.kind;
  return outcome.readings.map(({ start, end }) => `${writeDay(start)}/${writeDay(end - 1)}`).join(' ');
}

describe('days before our era', () => {
  it('have the Julian Day Numbers that astronomers give them', () => {
    // Meeus, Astronomical Algorithms (1998), chapter 7: -1000 July 12.5, -1001 August 17.9, -4712 January 1.5
    expect(parseDay('-1000-07-12')).toBe(1356001);
    expect(parseDay('-1001-08-17')).toBe(1355671);
    expect(parseDay('-4712-01-01')).toBe(0);
    // the Ides of March, and the first day after 31 December 1 BC
    expect(parseDay('-0043-03-15')).toBe(1705426);
    expect(parseDay('0000-12-31') + 1).toBe(parseDay('0001-01-01'));
    expect(parseDay('-0001-12-31') + 1).toBe(parseDay('0000-01-01'));
  });

  it('are written and read back, each in its turn, for ten thousand years and more', () => {
    const [first, last] = [parseDay('-9999-01-01'), parseDay('1200-12-31')];
    const random = seededNumbers(44);
    for (let i = 0; i < 20_000; i++) {
      const day = first + Math.floor(random() * (last - first));
      const date = calendarDateOf(day);
      expect(julianDayOf(date)).toBe(day);
      expect(date.day).toBeGreaterThanOrEqual(1);
      expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month));
      expect(parseDay(writeDay(day))).toBe(day);
      expect(parseDay(writeDay(day, 'gregorian'), 'gregorian')).toBe(day);
    }
  });

  it('fall in years of 365 or 366 days that follow one another; 1 BC and 45 BC are leap years, 44 BC is none', () => {
    for (let year = -60; year < 10; year++) {
      const text = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
      const { start, end } = parseWrittenDate(text);
      expect(end - start).toBe(isLeapYear(year) ? 366 : 365);
      expect(writeDay(end)).toMatch(/-01-01$/);
    }
    expect([0, -44, -43].map((year) => isLeapYear(year))).toEqual([true, true, false]);
  });

  it('bound a timespan', () => {
    const span = parseTimespan({ start: { in: '-0043-03' }, end: { in: '-0042' } });
    expect([writeDay(span.start), writeDay(span.end - 1)]).toEqual(['-0043-03-01', '-0042-12-31']);
  });

  it('never show a year zero or a minus', () => {
    const random = seededNumbers(1);
    for (let i = 0; i < 2000; i++) {
      const year = Math.floor(random() * 200) - 150;
      for (const language of ['en', 'zh-Hant'] as const)
        expect(yearText(year, language)).toMatch(/^(?:AD [1-9]\d*|[1-9]\d* BC|公元前?[1-9]\d*)$/);
    }
    expect(julianText(parseDay('-0043-03-15'), 'en')).toBe('15 March 44 BC');
    expect(julianText(parseDay('-0043-03-15'), 'zh-Hant')).toBe('公元前44年3月15日');
    expect(julianText(parseDay('0000-12-31'), 'en')).toBe('31 December 1 BC');
  });
});

describe('an atlas of 44 and 43 BC', () => {
  it.each([
    ['15 March 44 BC', '-0043-03-15/-0043-03-15'],
    ['15 Mar 44 BCE', '-0043-03-15/-0043-03-15'],
    ['March 15, 44 B.C.', '-0043-03-15/-0043-03-15'],
    ['15 March 44 b.c.e.', '-0043-03-15/-0043-03-15'],
    ['15 Mar 44', '-0043-03-15/-0043-03-15'],
    ['-0043-03-15', '-0043-03-15/-0043-03-15'],
    ['−0043-03-15', '-0043-03-15/-0043-03-15'],
    ['44-03-15', '-0043-03-15/-0043-03-15'],
    ['15/3/44 BC', '-0043-03-15/-0043-03-15 -0043-03-15/-0043-03-15'.split(' ')[0]!],
    ['44 BC', '-0043-01-01/-0043-12-31'],
    ['BC 44', '-0043-01-01/-0043-12-31'],
    ['year 44 BC', '-0043-01-01/-0043-12-31'],
    ['44', '-0043-01-01/-0043-12-31'],
    ['-0043', '-0043-01-01/-0043-12-31'],
    ['44–43 BC', '-0043-01-01/-0042-12-31'],
    ['44-43', '-0043-01-01/-0042-12-31'],
    ['44 BC – 43 BC', '-0043-01-01/-0042-12-31'],
    ['Mar 44 BC to Apr 43 BC', '-0043-03-01/-0042-04-30'],
    ['-0043–-0042', '-0043-01-01/-0042-12-31'],
    ['15–20 Mar 44 BC', '-0043-03-15/-0043-03-20'],
    ['15 March', '-0043-03-15/-0043-03-15 -0042-03-15/-0042-03-15'],
    ['公元前44年3月15日', '-0043-03-15/-0043-03-15'],
    ['前44年3月15日', '-0043-03-15/-0043-03-15'],
    ['西元前44年', '-0043-01-01/-0043-12-31'],
    ['前四十四年三月', '-0043-03-01/-0043-03-31'],
    ['44年3月', '-0043-03-01/-0043-03-31'],
  ])('reads %s', (text, days) => expect(read(text)).toBe(days));

  it.each([
    ['45 BC', 'outside'],
    ['AD 44', 'outside'],
    ['44 CE', 'outside'],
    ['公元44年', 'outside'],
    ['1126', 'outside'],
    ['29 Feb 44 BC', 'no-such-day'],
    ['0 BC', 'unreadable'],
    ['前0年', 'unreadable'],
  ])('refuses %s: %s', (text, problem) => expect(read(text)).toBe(problem));

  it('reads back every way in which it writes a day', () => {
    for (let day = ides.start; day < ides.end; day++)
      for (const text of [julianText(day, 'en'), julianText(day, 'zh-Hant'), writeDay(day)])
        expect(read(text), text).toBe(`${writeDay(day)}/${writeDay(day)}`);
  });
});

describe('an atlas from 31 BC to AD 14', () => {
  it.each([
    ['2 Sep 31 BC', '-0030-09-02/-0030-09-02'],
    ['AD 14', '0014-01-01/0014-12-31'],
    ['14 BC', '-0013-01-01/-0013-12-31'],
    ['19 Aug AD 14', '0014-08-19/0014-08-19'],
    ['9年', '0009-01-01/0009-12-31'],
    ['20年', '-0019-01-01/-0019-12-31'],
    ['1 BC – AD 1', '0000-01-01/0001-12-31'],
    ['0000', '0000-01-01/0000-12-31'],
  ])('reads %s', (text, days) => expect(read(text, augustus)).toBe(days));

  it('reads back every way in which it writes a day', () => {
    for (let day = augustus.start; day < augustus.end; day += 7)
      for (const text of [julianText(day, 'en'), julianText(day, 'zh-Hant'), writeDay(day)])
        expect(read(text, augustus), text).toBe(`${writeDay(day)}/${writeDay(day)}`);
  });
});

it('knows 44 BC in a later atlas too, and says that it lies outside', () => {
  const later = spanOf('1123-01-01', '1127-12-31');
  for (const text of ['44 BC', '-0043-03-15', '公元前44年3月'])
    expect(read(text, later), text).toBe('outside');
});
