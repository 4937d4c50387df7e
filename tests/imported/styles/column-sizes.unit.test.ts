import { expect, it } from 'vitest';
import { columnSizes } from '../../../src/imported/styles/column-sizes.ts';

/** The radius in px of a point that says nothing of its size. */
const RADIUS = 5;

it('sizes are to one another as the roots of the numbers, however those are written', () => {
  const [a = 0, b = 0] = columnSizes(['400,0', '100,0']).factors;
  expect(a / b).toBeCloseTo(2, 5);
  const written = ['820,75', '90,5', '1250,5', '1.100,0', 'about 50', '75', 'c. 300', '1200+'];
  const numbers = [820.75, 90.5, 1250.5, 1100, 50, 75, 300, 1200];
  expect([...columnSizes(written).factors]).toEqual([...columnSizes(numbers).factors]);
});

it('a larger number is never drawn smaller, the least can be seen, and what has no number is as small as any', () => {
  const values = ['many', 0, -3, 1, 'about 50', '75', 100, '1,250', '12 500', ''];
  const { factors, unread } = columnSizes(values);
  const numbered = [...factors.subarray(1, 9)];
  expect(numbered[2]).toBeLessThanOrEqual(numbered[3] ?? 0);
  expect(numbered.slice(2)).toEqual(numbered.slice(2).toSorted((x, y) => x - y));
  expect(Math.min(...factors) * RADIUS).toBeGreaterThanOrEqual(4 - 1e-6);
  expect(factors[0]).toBe(Math.min(...factors));
  expect(unread).toBe(1);
});

it('the key has the least, the middle and the most, as their points are drawn', () => {
  const { factors, key } = columnSizes(['400', '25', '100', 'many']);
  expect(key.map(({ value }) => value)).toEqual([25, 100, 400]);
  key.forEach(({ factor }, i) => expect(Math.fround(factor)).toBe(factors[[1, 2, 0][i] ?? 0]));
  expect(columnSizes(['7', '7']).key).toHaveLength(1);
  expect(columnSizes(['many', '']).key).toHaveLength(0);
});
