import { describe, expect, it } from 'vitest';
import { pointUnder, screenPoint } from '../../src/view/screen-point.ts';
import { visibleBox } from '../../src/view/visible-box.ts';

const SIZE = { width: 1280, height: 720 };
const LOOK = { lon: 114, lat: 36, zoom: 6, bearing: 0, pitch: 0 };

describe('a point of the screen', () => {
  it('is a corner of what is seen where the map is not turned', () => {
    const [west, south, east, north] = visibleBox(LOOK, SIZE.width, SIZE.height);
    const nw = screenPoint(LOOK, SIZE, [west, north]);
    const se = screenPoint(LOOK, SIZE, [east, south]);
    expect([nw.x, nw.y, se.x, se.y].map((one) => Math.round(one * 1e6) / 1e6 + 0)).toEqual([0, 0, 1280, 720]);
  });

  it('has the east above where the map is turned by 90°', () => {
    const { x, y } = screenPoint({ ...LOOK, bearing: 90 }, SIZE, [115, 36]);
    expect(x).toBeCloseTo(640, 6);
    expect(y).toBeLessThan(360);
  });

  it('leads back to the same place, however the map is turned', () => {
    for (const bearing of [0, 37, -120, 180])
      for (const point of [
        [113.2, 34.9],
        [118, 40],
      ] as const) {
        const look = { ...LOOK, bearing };
        const back = pointUnder(look, SIZE, screenPoint(look, SIZE, point));
        expect(back[0]).toBeCloseTo(point[0], 9);
        expect(back[1]).toBeCloseTo(point[1], 9);
      }
  });
});
