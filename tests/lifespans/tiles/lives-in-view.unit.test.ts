import { describe, expect, it } from 'vitest';
import { livesInView } from '../../../src/lifespans/tiles/lives-in-view.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const next = seededNumbers(99);
const COUNT = 400;
const lives = Array.from({ length: COUNT }, () => {
  const start = Math.floor(next() * 1000);
  return { start, end: start + 1 + Math.floor(next() * 80), x: next(), y: next() };
});
const spansOf = (from: number, to: number) => ({
  starts: Float64Array.from(lives.slice(from, to), ({ start }) => start),
  ends: Float64Array.from(lives.slice(from, to), ({ end }) => end),
  boxes: Float32Array.from(lives.slice(from, to).flatMap(({ x, y }) => [x, y, x, y])),
});
const WORLD = { west: -1, north: -1, east: 2, south: 2 };

describe('the lives in view', () => {
  it('are counted in each part of a time in which they are alive', () => {
    const seen = livesInView([{ spans: spansOf(0, COUNT), keys: null, box: WORLD }]);
    for (const parts of [1, 10, 100]) {
      const wide = 1000 / parts;
      const expected = Array.from(
        { length: parts },
        (_, i) => lives.filter(({ start, end }) => start < (i + 1) * wide && end > i * wide).length,
      );
      expect([...seen.density(0, 1000, parts)]).toEqual(expected);
    }
  });

  it('change next when the next of them begins or ends', () => {
    const seen = livesInView([{ spans: spansOf(0, COUNT), keys: null, box: WORLD }]);
    const days = lives.flatMap(({ start, end }) => [start, end]);
    for (const day of [0, 17.5, 300, 999]) {
      const after = Math.min(...days.filter((one) => one > day));
      const before = Math.max(...days.filter((one) => one < day));
      expect(seen.next(day)).toBe(Number.isFinite(after) ? after : null);
      expect(seen.previous(day)).toBe(Number.isFinite(before) ? before : null);
    }
  });

  it('are those in the picture alone, and each once, though two tiles hold it', () => {
    const box = { west: 0, north: 0, east: 0.5, south: 0.5 };
    const keys = Float64Array.from({ length: COUNT }, (_, i) => i);
    const one = { spans: spansOf(0, COUNT), keys, box };
    expect(livesInView([one, one]).count).toBe(lives.filter(({ x, y }) => x < 0.5 && y < 0.5).length);
  });
});
