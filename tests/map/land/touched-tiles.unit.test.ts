import { describe, expect, it } from 'vitest';
import { createTouchedTiles } from '../../../src/map/land/touched-tiles.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const SCREEN = { width: 333, height: 217, ratio: 1.5 };

/** How often each px of the drawing buffer, from below, lies in a rectangle. */
function covered(rectangles: Float32Array): Uint8Array {
  const counts = new Uint8Array(SCREEN.width * SCREEN.height);
  for (let i = 0; i < rectangles.length; i += 4) {
    const [x = 0, y = 0, width = 0, height = 0] = rectangles.subarray(i, i + 4);
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++) {
        const at = row * SCREEN.width + column;
        counts[at] = (counts[at] ?? 0) + 1;
      }
  }
  return counts;
}

describe('the tiles of a screen that are touched', () => {
  it('hold every px of the boxes that touched them, once, and none beyond the screen', () => {
    const random = seededNumbers(3);
    for (let round = 0; round < 40; round++) {
      const tiles = createTouchedTiles(SCREEN);
      const boxes = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
        const [left, top] = [random() * 300 - 40, random() * 200 - 40];
        return { left, top, right: left + random() * 60, bottom: top + random() * 60 };
      });
      boxes.forEach(tiles.touch);
      const counts = covered(tiles.rectangles());
      expect(counts.length).toBe(SCREEN.width * SCREEN.height);
      expect(Math.max(...counts)).toBeLessThanOrEqual(1);
      let within = 0;
      for (let i = 0; i < 2000; i++) {
        const [column, row] = [Math.floor(random() * SCREEN.width), Math.floor(random() * SCREEN.height)];
        const [x, y] = [(column + 0.5) / SCREEN.ratio, (SCREEN.height - row - 0.5) / SCREEN.ratio];
        if (!boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)) continue;
        within += 1;
        expect(counts[row * SCREEN.width + column]).toBe(1);
      }
      expect(within > 0 || tiles.share() < 0.2).toBe(true);
      const share = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      expect(tiles.share()).toBeCloseTo(share, 1);
    }
  });

  it('are few for a small box, and none for one beside the screen', () => {
    const tiles = createTouchedTiles(SCREEN);
    tiles.touch({ left: -50, top: 10, right: -1, bottom: 20 });
    tiles.touch({ left: 10, top: 160, right: 20, bottom: 190 });
    expect(tiles.rectangles()).toHaveLength(0);
    tiles.touch({ left: 40, top: 40, right: 44, bottom: 44 });
    expect(tiles.share()).toBeGreaterThan(0);
    expect(tiles.share()).toBeLessThan(0.02);
  });

  it('are the same whether a box is given from above or from below', () => {
    const [above, below] = [createTouchedTiles(SCREEN), createTouchedTiles(SCREEN)];
    above.touch({ left: 20, top: 30, right: 60, bottom: 50 });
    below.touchBuffer({ x: 30, y: SCREEN.height - 75, width: 60, height: 30 });
    expect(below.flags).toEqual(above.flags);
  });

  it('say of any box whether it meets one of them', () => {
    const random = seededNumbers(4);
    for (let round = 0; round < 300; round++) {
      const box = () => {
        const [left, top] = [random() * 800 - 50, random() * 600 - 50];
        return { left, top, right: left + random() * 60, bottom: top + random() * 60 };
      };
      const tiles = createTouchedTiles(SCREEN);
      const touched = createTouchedTiles(SCREEN);
      const [one, other] = [box(), box()];
      tiles.touch(one);
      touched.touch(other);
      expect(tiles.meets(other)).toBe(touched.flags.some((flag, i) => flag === 1 && tiles.flags[i] === 1));
    }
  });
});
