import { describe, expect, it } from 'vitest';
import { bisect, countUpTo } from '../../src/time/bisect.ts';
import { seededNumbers } from '../seeded-numbers.ts';

describe('bisection', () => {
  it('finds the same place as a walk from the left, in any part of any rising list', () => {
    const next = seededNumbers(7);
    for (let round = 0; round < 500; round++) {
      const list = Array.from({ length: Math.floor(next() * 30) }, () => Math.floor(next() * 12)).sort(
        (a, b) => a - b,
      );
      const low = Math.floor(next() * (list.length + 1));
      const high = low + Math.floor(next() * (list.length + 1 - low));
      const value = Math.floor(next() * 14) - 1;
      let walked = low;
      while (walked < high && (list[walked] ?? 0) < value) walked++;
      expect(bisect(low, high, (place) => (list[place] ?? 0) >= value)).toBe(walked);
      expect(countUpTo(list, value)).toBe(list.filter((entry) => entry <= value).length);
      expect(countUpTo(Float64Array.from(list), value)).toBe(countUpTo(list, value));
    }
  });

  it('gives the end where nothing is past, the beginning where all is', () => {
    expect(bisect(3, 9, () => false)).toBe(9);
    expect(bisect(3, 9, () => true)).toBe(3);
    expect(countUpTo([], 1)).toBe(0);
  });
});
