import { describe, expect, it } from 'vitest';
import { locate, locatorHeight, locatorPath, type LocatorFrame } from '../../src/style/locator-path.ts';

const box = [100, 30, 120, 40] as const;
const frame: LocatorFrame = { box, width: 200, height: locatorHeight(box, 200) };

describe('locator', () => {
  it('puts the corners of the box on the corners of the frame', () => {
    expect(locate(frame, [100, 40])).toEqual([0, 0]);
    const [x, y] = locate(frame, [120, 30]);
    expect(x).toBeCloseTo(200, 9);
    expect(y).toBeCloseTo(frame.height, 9);
  });

  it('keeps a small square of land square, as Mercator does', () => {
    const step = 0.01;
    const [x0, y0] = locate(frame, [110, 35]);
    const [x1] = locate(frame, [110 + step, 35]);
    const [, y1] = locate(frame, [110, 35 + step * Math.cos((35 * Math.PI) / 180)]);
    expect((y0 - y1) / (x1 - x0)).toBeCloseTo(1, 3);
  });

  it('leaves out what is nearer than the least distance, and rings that come to nothing', () => {
    const dense = Array.from({ length: 400 }, (_, i) => {
      const turn = (i / 400) * 2 * Math.PI;
      return [110 + 4 * Math.cos(turn), 35 + 4 * Math.sin(turn)];
    });
    const count = (path: string) => path.match(/[ML]/g)?.length ?? 0;
    expect(count(locatorPath([dense], frame, 5))).toBeLessThan(count(locatorPath([dense], frame, 1)));
    const speck = [
      [110, 35],
      [110.001, 35],
      [110, 35.001],
    ];
    expect(locatorPath([speck], frame)).toBe('');
  });
});
