import { expect, it } from 'vitest';
import { floatBelow } from '../../src/geometry/float-below.ts';
import { seededNumbers } from '../seeded-numbers.ts';

it('is a number of 32 bits, not above, and none of 32 bits lies between', () => {
  const next = seededNumbers(7);
  for (let i = 0; i < 20_000; i++) {
    const value = (next() - 0.5) * 10 ** Math.floor(next() * 14 - 6);
    const below = floatBelow(value);
    expect(Math.fround(below)).toBe(below);
    expect(below).toBeLessThanOrEqual(value);
    expect(floatBelow((below + value) / 2)).toBe(below);
  }
  expect(floatBelow(-1e-50)).toBeLessThan(0);
  expect(floatBelow(0)).toBe(0);
});

it('leaves every hour on its day, so far as whole days are exact', () => {
  const next = seededNumbers(8);
  for (let i = 0; i < 20_000; i++) {
    const day = Math.floor((next() - 0.5) * 2 * 8_000_000);
    const at = floatBelow(day + next() * 0.999_999);
    expect(at).toBeGreaterThanOrEqual(day);
    expect(at).toBeLessThan(day + 1);
  }
});
