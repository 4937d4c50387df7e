import { describe, expect, it } from 'vitest';
import { calendarDateOf, daysInMonth } from '../../src/time/julian-day.ts';
import { stepByMonths, type MonthStep } from '../../src/time/month-steps.ts';
import { parseDay, writeDay } from '../../src/time/written-date.ts';

const SPAN = { start: parseDay('1123-01-01'), end: parseDay('1128-01-01') };
const DAYS = Array.from({ length: SPAN.end - SPAN.start }, (_, i) => SPAN.start + i);

/** The days to which steps lead one after another. */
function walk(from: number, steps: readonly number[]): string[] {
  let last: MonthStep | null = null;
  let day = from;
  return steps.map((months) => {
    last = stepByMonths(day, months, last, SPAN);
    day = last.shown;
    return writeDay(day);
  });
}

describe('steps by months', () => {
  it('come back to the day of the month from which they set out', () => {
    expect(walk(parseDay('1126-01-31'), [1, 1, 1, 1, -1, -1, -1, -1])).toEqual([
      '1126-02-28', '1126-03-31', '1126-04-30', '1126-05-31',
      '1126-04-30', '1126-03-31', '1126-02-28', '1126-01-31',
    ]); // prettier-ignore
    expect(walk(parseDay('1124-02-29'), [12, 12, 12, -12, -12, -12])).toEqual([
      '1125-02-28', '1126-02-28', '1127-02-28', '1126-02-28', '1125-02-28', '1124-02-29',
    ]); // prettier-ignore
  });

  it('lead from every day to that day of each month, or its last, and back', () => {
    for (const day of DAYS) {
      const date = calendarDateOf(day);
      const room = (1127 - date.year) * 12 + 12 - date.month;
      const there = walk(day, Array<number>(room).fill(1));
      there.forEach((written, i) => {
        const month = date.month + i;
        const [year, nth] = [date.year + Math.floor(month / 12), (month % 12) + 1];
        const last = Math.min(date.day, daysInMonth(year, nth));
        const two = (count: number) => String(count).padStart(2, '0');
        if (written !== `${year}-${two(nth)}-${two(last)}`) expect.fail(`${writeDay(day)} + ${i + 1}`);
      });
      const back = walk(day, [...Array<number>(room).fill(1), ...Array<number>(room).fill(-1)]);
      if (room > 0 && back.at(-1) !== writeDay(day)) expect.fail(`${writeDay(day)} and back`);
    }
  });

  it('end at the ends of the span, and lead back from there by one step', () => {
    expect(walk(parseDay('1127-12-15'), [1, 1, 1, -1, -1])).toEqual([
      '1127-12-31', '1127-12-31', '1127-12-31', '1127-12-15', '1127-11-15',
    ]); // prettier-ignore
    expect(walk(parseDay('1123-01-31'), [-1, -1, 1, 1])).toEqual([
      '1123-01-01', '1123-01-01', '1123-01-31', '1123-02-28',
    ]); // prettier-ignore
  });

  it('set out anew from a day that was reached otherwise', () => {
    const last = stepByMonths(parseDay('1126-01-31'), 1, null, SPAN);
    expect(writeDay(stepByMonths(last.shown + 1, 1, last, SPAN).shown)).toBe('1126-04-01');
    expect(writeDay(stepByMonths(last.shown, 1, null, SPAN).shown)).toBe('1126-03-28');
  });
});
