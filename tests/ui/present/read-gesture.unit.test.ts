import { describe, expect, it } from 'vitest';
import { edgeOf, readGesture, type Ground, type Touched } from '../../../src/ui/present/read-gesture.ts';

/** A finger’s even way in so many ms; `rest`: how long it rests before it is lifted. */
function way(dx: number, dy: number, ms: number, rest = 0): Touched[] {
  const moves = Array.from({ length: 11 }, (_, i) => ({
    x: 300 + (dx * i) / 10,
    y: 400 + (dy * i) / 10,
    at: (ms * i) / 10,
  }));
  return rest > 0 ? [...moves, { x: 300 + dx, y: 400 + dy, at: ms + rest }] : moves;
}
const GROUNDS: readonly Ground[] = ['map', 'left edge', 'right edge', 'panel'];

describe('one finger', () => {
  it.each(GROUNDS)('turns a step by a flick, from the ground “%s”', (ground) => {
    expect(readGesture(ground, way(-120, 10, 180))).toBe('next');
    expect(readGesture(ground, way(120, -20, 400))).toBe('previous');
  });

  it('drags the map where it moves slowly, or rests before it is lifted', () => {
    expect(readGesture('map', way(-300, 5, 1200))).toBeNull();
    expect(readGesture('map', way(-200, 5, 300, 200))).toBeNull();
  });

  it('turns a step from a panel and from the edge however it moves across', () => {
    for (const ground of ['panel', 'left edge', 'right edge'] as const) {
      expect(readGesture(ground, way(-200, 10, 1200))).toBe('next');
      expect(readGesture(ground, way(200, 10, 300, 400))).toBe('previous');
    }
  });

  it.each(GROUNDS)('turns nothing by going up or down, aslant, or hardly at all: “%s”', (ground) => {
    expect(readGesture(ground, way(10, 200, 200))).toBeNull();
    expect(readGesture(ground, way(-100, 80, 200))).toBeNull();
    expect(readGesture(ground, way(-30, 0, 100))).toBeNull();
    expect(readGesture(ground, [])).toBeNull();
  });

  it('turns by a tap at an edge alone', () => {
    expect(GROUNDS.map((ground) => readGesture(ground, way(2, 3, 90)))).toEqual([
      null,
      'previous',
      'next',
      null,
    ]);
    expect(readGesture('right edge', way(1, 1, 900))).toBeNull();
    const there = way(40, 0, 100);
    expect(readGesture('right edge', [...there, ...way(0, 0, 100)])).toBeNull();
  });

  it('is told by its two ends as well', () => {
    const [first, last] = [way(-200, 0, 200)[0], way(-200, 0, 200).at(-1)] as [Touched, Touched];
    expect(readGesture('map', [first, last])).toBe('next');
  });
});

describe('the edge', () => {
  it('is as wide as a finger on every screen, and leaves the map its middle', () => {
    for (const width of [320, 390, 1024, 1920, 3840]) {
      expect(edgeOf(width)).toBeGreaterThanOrEqual(44);
      expect(edgeOf(width)).toBeLessThan(width * 0.15);
    }
  });
});
