import { describe, expect, it } from 'vitest';
import { overlap, type PixelBox } from '../../src/geometry/box.ts';
import { freeRectangle, paddingOf } from '../../src/view/free-rectangle.ts';
import { seededNumbers } from '../seeded-numbers.ts';

const SIZE = { width: 390, height: 844 };
const area = ({ left, top, right, bottom }: PixelBox) => (right - left) * (bottom - top);

describe('the free part of a screen', () => {
  it('is all of it where nothing lies over it', () => {
    expect(freeRectangle([], SIZE)).toEqual({ left: 0, top: 0, right: 390, bottom: 844 });
  });

  it('ends where a bar at the foot begins, and beside a panel that stands at the side', () => {
    const foot = { left: 0, top: 700, right: 390, bottom: 844 };
    expect(freeRectangle([foot], SIZE)).toEqual({ left: 0, top: 0, right: 390, bottom: 700 });
    const side = { left: -20, top: 0, right: 150, bottom: 844 };
    expect(freeRectangle([side, foot], SIZE, 0.3)).toEqual({ left: 150, top: 0, right: 390, bottom: 700 });
  });

  it('is as wide or as high as the box to be seen wants it', () => {
    const corner = { left: 0, top: 0, right: 600, bottom: 400 };
    const size = { width: 1200, height: 800 };
    expect(freeRectangle([corner], size, 4)).toEqual({ left: 0, top: 400, right: 1200, bottom: 800 });
    expect(freeRectangle([corner], size, 0.25)).toEqual({ left: 600, top: 0, right: 1200, bottom: 800 });
  });

  it('looks past what covers the whole screen', () => {
    const all = { left: 0, top: 0, right: 390, bottom: 844 };
    expect(freeRectangle([all], SIZE)).toEqual(all);
  });

  it('is under no panel, and never larger than a panel fewer would leave', () => {
    const number = seededNumbers(7);
    for (let round = 0; round < 200; round++) {
      const panels = Array.from({ length: 1 + Math.floor(number() * 5) }, () => {
        const [left, top] = [number() * 300, number() * 700];
        return { left, top, right: left + 20 + number() * 120, bottom: top + 20 + number() * 160 };
      });
      const free = freeRectangle(panels, SIZE);
      expect(panels.filter((panel) => overlap(panel, free))).toEqual([]);
      expect(area(free)).toBeGreaterThan(0);
      const side = (box: PixelBox) => Math.min(box.right - box.left, box.bottom - box.top);
      // a quarter may be given away for more room about it
      expect(side(freeRectangle(panels.slice(1), SIZE)) * 1.25).toBeGreaterThanOrEqual(side(free));
    }
  });
});

describe('the padding', () => {
  it('keeps what is framed within the free part, with some space about it', () => {
    const free = { left: 100, top: 50, right: 380, bottom: 700 };
    expect(paddingOf(free, SIZE)).toEqual({ left: 114, top: 64, right: 24, bottom: 158 });
  });

  it('leaves room however little is free', () => {
    const free = { left: 0, top: 0, right: 390, bottom: 30 };
    const { top, bottom } = paddingOf(free, SIZE);
    expect(844 - top - bottom).toBeGreaterThan(15);
  });
});
