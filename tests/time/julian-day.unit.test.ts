import { describe, expect, it } from 'vitest';
import {
  calendarDateOf,
  daysInMonth,
  isLeapYear,
  julianDayOf,
  type Calendar,
} from '../../src/time/julian-day.ts';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import truth from '../truth/julian-days.json';

const CALENDARS: readonly Calendar[] = ['julian', 'gregorian'];

describe('Julian Day Numbers', () => {
  it.each(truth.rows)(
    '$year-$month-$day ($calendar) is day $jdn: $why',
    ({ year, month, day, calendar, jdn }) => {
      expect(julianDayOf({ year, month, day }, calendar as Calendar)).toBe(jdn);
      expect(calendarDateOf(jdn, calendar as Calendar)).toEqual({ year, month, day });
    },
  );

  it.each(CALENDARS)('goes there and back on every day of the %s years −877 to 3127', (calendar) => {
    const first = julianDayOf({ year: -877, month: 1, day: 1 }, calendar);
    const last = julianDayOf({ year: 3127, month: 12, day: 31 }, calendar);
    let wrong = 0;
    let before = calendarDateOf(first - 1, calendar);
    for (let day = first; day <= last; day++) {
      const date = calendarDateOf(day, calendar);
      const monthEnds = before.day === daysInMonth(before.year, before.month, calendar);
      const yearEnds = monthEnds && before.month === 12;
      const follows =
        date.day === (monthEnds ? 1 : before.day + 1) &&
        date.month === (yearEnds ? 1 : before.month + Number(monthEnds)) &&
        date.year === before.year + Number(yearEnds);
      if (!follows || julianDayOf(date, calendar) !== day) wrong++;
      before = date;
    }
    expect(wrong).toBe(0);
  });

  it('counts 1,826 days from 1 January 1123 to 31 December 1127, 2131234 to 2133059', () => {
    expect(parseDay('1123-01-01')).toBe(2131234);
    expect(parseDay('1127-12-31')).toBe(2133059);
    const days = Array.from({ length: 1826 }, (_, i) => 2131234 + i);
    expect(days.map((day) => parseDay(writeDay(day)))).toEqual(days);
  });

  it('is seven days behind the proleptic Gregorian calendar in these years', () => {
    const day = parseDay('1126-01-31');
    expect(calendarDateOf(day, 'gregorian')).toEqual({ year: 1126, month: 2, day: 7 });
  });

  it('has a 29 February every fourth year, and in the Gregorian calendar not in three centuries of four', () => {
    expect([1124, 1100, 1000, 0, -4].map((year) => isLeapYear(year))).toEqual([true, true, true, true, true]);
    expect([1123, 1126, -1].map((year) => isLeapYear(year))).toEqual([false, false, false]);
    expect([1900, 2000, 2024].map((year) => isLeapYear(year, 'gregorian'))).toEqual([false, true, true]);
    expect(daysInMonth(1124, 2)).toBe(29);
    expect(daysInMonth(1123, 2)).toBe(28);
  });

  it('names the month that is none', () => {
    expect(() => daysInMonth(1126, 13)).toThrow('13');
    expect(() => daysInMonth(1126, 0)).toThrow(RangeError);
  });
});
