import { describe, expect, it } from 'vitest';
import { clampDay, contains, intersect, overlaps, type Interval } from '../../src/time/interval.ts';
import { seededNumbers } from '../seeded-numbers.ts';

const next = seededNumbers(1126);
const someInterval = (): Interval => {
  const start = Math.floor(next() * 20);
  return { start, end: start + 1 + Math.floor(next() * 8) };
};
const daysOf = ({ start, end }: Interval) => Array.from({ length: end - start }, (_, i) => start + i);
const pairs = Array.from({ length: 500 }, () => [someInterval(), someInterval()] as const);

describe('intervals of days', () => {
  it('hold their first day and not their end', () => {
    const interval = { start: 10, end: 13 };
    expect([9, 10, 12, 13].map((day) => contains(interval, day))).toEqual([false, true, true, false]);
    expect(contains({ start: -Infinity, end: Infinity }, 0)).toBe(true);
    expect(contains({ start: 4, end: Infinity }, 3)).toBe(false);
  });

  it('overlap where they share a day, and meet in exactly those days', () => {
    for (const [a, b] of pairs) {
      const shared = daysOf(a).filter((day) => contains(b, day));
      expect(overlaps(a, b)).toBe(shared.length > 0);
      expect(overlaps(b, a)).toBe(shared.length > 0);
      const meeting = intersect(a, b);
      expect(meeting ? daysOf(meeting) : []).toEqual(shared);
      expect(intersect(b, a)).toEqual(meeting);
    }
  });

  it('that follow one another share no day', () => {
    expect(overlaps({ start: 1, end: 5 }, { start: 5, end: 9 })).toBe(false);
    expect(intersect({ start: 1, end: 5 }, { start: 5, end: 9 })).toBeNull();
  });

  it('have a nearest day to every day', () => {
    for (const [a] of pairs.slice(0, 40)) {
      for (let day = -3; day < 35; day++) {
        const distances = daysOf(a).map((candidate) => Math.abs(candidate - day));
        expect(contains(a, clampDay(a, day))).toBe(true);
        expect(Math.abs(clampDay(a, day) - day)).toBe(Math.min(...distances));
      }
    }
  });
});
