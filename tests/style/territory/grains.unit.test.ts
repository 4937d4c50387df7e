import { describe, expect, it } from 'vitest';
import { GRAIN_MARKS, grainPath } from '../../../src/style/territory/grains.ts';
import type { Grain } from '../../../src/atlas/atlas-config.ts';

const KINDS = Object.keys(GRAIN_MARKS) as Grain[];

/** The ends of the strokes of a path of absolute moves and lines. */
function endsOf(path: string): (readonly [number, number])[] {
  return [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

describe('a grain in a box', () => {
  it.each(KINDS)('of %s stays within the box', (kind) => {
    const ends = endsOf(grainPath(kind, 1.5, 2.5, 33, 13));
    expect(ends.length).toBeGreaterThan(1);
    for (const [x, y] of ends) {
      expect(x).toBeGreaterThanOrEqual(1.5);
      expect(x).toBeLessThanOrEqual(34.5);
      expect(y).toBeGreaterThanOrEqual(2.5);
      expect(y).toBeLessThanOrEqual(15.5);
    }
  });

  it('shows whole crosses in the middle of a swatch, clear of its edge', () => {
    const ends = endsOf(grainPath('crosses', 1.5, 2.5, 33, 13));
    const middles = ends.flatMap(([x, y], i) => {
      const next = ends[i + 1];
      return i % 2 === 0 && next?.[1] === y ? [[(x + next[0]) / 2, y, next[0] - x]] : [];
    });
    expect(middles).toEqual([
      [9.5, 9.5, 4],
      [18.5, 9.5, 4],
      [27.5, 9.5, 4],
    ]);
  });

  it('has one line through the middle where the grain is lines', () => {
    const heights = new Set(endsOf(grainPath('lines', 0, 0, 36, 9)).map(([, y]) => y));
    expect([...heights]).toEqual([4.5]);
  });

  it('is different for each kind', () => {
    expect(new Set(KINDS.map((kind) => grainPath(kind, 1.5, 2.5, 33, 13))).size).toBe(KINDS.length);
  });
});
