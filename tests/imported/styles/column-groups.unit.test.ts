import { describe, expect, it } from 'vitest';
import { columnGroups, columnSizes, numberOfValue } from '../../../src/imported/styles/column-groups.ts';

const brief = (values: readonly unknown[], ramp = false) =>
  columnGroups(values, ramp).groups.map(({ kind, label, count }) => `${kind} ${label} ${count}`);

describe('a column', () => {
  it('of texts is parted by what they are, the commonest first; blanks are a group, and so is the rest', () => {
    expect(brief(['Jin', 'Song', 'Song', null, ''])).toEqual(['value Song 2', 'value Jin 1', 'blank  2']);
    const many = Array.from({ length: 30 }, (_, i) => `k${i % 20}`);
    const { groups, of } = columnGroups(many, false);
    expect(groups).toHaveLength(8);
    expect(groups.at(-1)?.kind).toBe('others');
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(30);
    expect(of).toHaveLength(30);
  });

  it('of each record says the group that counts it', () => {
    const values = ['b', 'a', '', 'a', 7, 'b', 'b'];
    const { groups, of } = columnGroups(values, false);
    groups.forEach(({ count }, i) => expect(of.filter((group) => group === i)).toHaveLength(count));
  });

  it('of numbers is parted by bounds within which they lie, from low to high', () => {
    const values = Array.from({ length: 100 }, (_, i) => (i % 7 === 0 ? '' : i * i));
    const { groups, of, numeric } = columnGroups(values, true);
    expect(numeric).toBe(true);
    const ranges = groups.filter(({ kind }) => kind === 'range');
    expect(ranges).toHaveLength(5);
    let last = -Infinity;
    ranges.forEach((_, i) => {
      const own = values.filter((value, k) => of[k] === i && value !== '').map(Number);
      expect(Math.min(...own)).toBeGreaterThanOrEqual(last);
      last = Math.max(...own);
    });
    expect(new Set(groups.map(({ colour }) => colour)).size).toBe(groups.length);
  });

  it('of numbers that are all one is a group, not a ramp', () => {
    expect(brief([3, 3, 3], true)).toEqual(['value 3 3']);
  });
});

it.each([
  ['1,234', 1234],
  ['12 500', 12_500],
  ["1'000'000", 1_000_000],
  ['-3.5', -3.5],
  ['1e3', 1000],
  ['1126-01', NaN],
  ['12 men', NaN],
  ['', NaN],
  [true, NaN],
])('%j is the number %d', (value, number) => {
  expect(numberOfValue(value)).toBe(number);
});

it('sizes are to one another as the roots of the numbers, none vanishes, and what has no number is as it was', () => {
  const [a = 0, b = 0, zero = 0, none = 0] = columnSizes([400, 100, 0, 'many']);
  expect(a / b).toBeCloseTo(2, 5);
  expect(zero).toBeGreaterThan(0);
  expect(none).toBe(1);
});
