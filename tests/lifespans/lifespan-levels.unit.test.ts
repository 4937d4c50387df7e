import { describe, expect, it } from 'vitest';
import { createLifespanLevels, indexLifespans, runsBetween } from '../../src/lifespans/lifespan-levels.ts';
import { seededNumbers } from '../seeded-numbers.ts';

const next = seededNumbers(1127);
const intervals = Array.from({ length: 600 }, () => {
  const start = Math.floor(next() * 1826);
  return { start, end: start + 1 + Math.floor(next() ** 3 * 300) };
});
const levels = createLifespanLevels(intervals);
const placed = (at: number) => levels.runsAt(at).flatMap(({ from, to }) => levels.order.slice(from, to));

describe('levels of lifespan', () => {
  it('order every interval once', () => {
    expect([...levels.order].sort((a, b) => a - b)).toEqual(intervals.map((_, i) => i));
  });

  it('give every interval alive at any instant, once, in a handful of runs', () => {
    for (let t = -5; t < 2200; t += 0.5) {
      const found = placed(t);
      expect(new Set(found).size).toBe(found.length);
      expect(levels.runsAt(t).length).toBeLessThanOrEqual(10);
      const given = new Set(found);
      const missed = intervals.filter(({ start, end }, i) => start <= t && t < end && !given.has(i));
      expect(missed, `at ${t}`).toEqual([]);
    }
  });

  it('give few besides: at most about twice the living, in the mean', () => {
    let [given, living] = [0, 0];
    for (let t = 0; t < 1826; t++) {
      given += placed(t).length;
      living += intervals.filter(({ start, end }) => start <= t && t < end).length;
    }
    expect(given / living).toBeLessThan(2.2);
  });

  it('give hardly any besides where there are many', () => {
    const count = 60_000;
    const starts = Float64Array.from({ length: count }, () => Math.floor(next() * 1826));
    const ends = starts.map((start) => start + 1 + next() * 200);
    const index = indexLifespans(starts, ends);
    for (const day of [0, 17.25, 900, 1825.5]) {
      const given = runsBetween(index, day, day).flatMap(({ from, to }) =>
        Array.from(index.order.subarray(from, to)),
      );
      const living = [...starts.keys()].filter((i) => (starts[i] ?? 0) <= day && day < (ends[i] ?? 0));
      const held = new Set(given);
      expect(living.filter((i) => !held.has(i))).toEqual([]);
      expect(given.length).toBeLessThan(1.15 * living.length + 50);
    }
  });

  it.each([
    ['whole days', 1],
    ['parts of days', 1 / 8],
  ])('lie within a level by their starts, and by their numbers where those are the same: %s', (_, step) => {
    const starts = Float64Array.from({ length: 3000 }, () => Math.floor((next() - 0.5) * 500) * step);
    const { order, levelAt } = indexLifespans(
      starts,
      starts.map((start) => start + 1 + next() * 40),
    );
    for (let level = 0; level + 1 < levelAt.length; level++) {
      const places = [...order.subarray(levelAt[level], levelAt[level + 1])];
      expect(places).toEqual(places.toSorted((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b));
    }
  });

  it('refuse an open interval', () => {
    expect(() => createLifespanLevels([{ start: 3, end: Infinity }])).toThrow(RangeError);
  });
});
