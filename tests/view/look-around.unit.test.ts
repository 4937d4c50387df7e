import { describe, expect, it } from 'vitest';
import { lookAround, lookAt } from '../../src/view/look-around.ts';
import { screenPoint } from '../../src/view/screen-point.ts';
import type { Viewport } from '../../src/view/view.ts';

const SIZE = { width: 390, height: 844 };
const SHEET = { left: 0, top: 370, right: 390, bottom: 844 };
const ASIDE = { x: 0, y: 370 / 2 - 422 };
/** A map whose southern edge is not far from what is followed. */
const BOX = [103, 29, 133, 48] as const;
const ARMY = [114.3, 34.85] as const;
const ROAD = [[118.9, 39.9], [116.4, 39.9], [115.5, 38.9], [114.5, 37.1], ARMY] as const;
const at = (zoom: number): Viewport => ({ lon: 114.3, lat: 36, zoom, bearing: 0, pitch: 0 });

describe('what is followed', () => {
  it.each([5.35, 5.8, 6.5, 8])('lies in what a half open sheet leaves free, at zoom %d', (zoom) => {
    const goal = lookAt(at(zoom), SIZE, [SHEET], ASIDE, ARMY, BOX);
    const seen = screenPoint(goal, SIZE, ARMY);
    expect(seen.y).toBeGreaterThan(18);
    expect(seen.y).toBeLessThan(SHEET.top - 18);
    expect(seen.x).toBeCloseTo(195, 0);
    // no closer than it takes
    expect(goal.zoom).toBeLessThan(zoom + 1.3);
  });

  it('stands in the very middle where nothing is in the way', () => {
    const goal = lookAt(at(7), { width: 1440, height: 900 }, [], { x: 0, y: 0 }, ARMY, BOX);
    expect([goal.lon, goal.lat]).toEqual([expect.closeTo(ARMY[0], 9), expect.closeTo(ARMY[1], 9)]);
  });

  it('is seen with its whole road where there is room for it', () => {
    const desk = { width: 1440, height: 900 };
    const goal = lookAround(at(8), desk, [], { x: 0, y: 0 }, ARMY, ROAD, BOX);
    for (const point of ROAD) {
      const seen = screenPoint(goal, desk, point);
      expect(seen.x).toBeGreaterThan(0);
      expect(seen.x).toBeLessThan(desk.width);
      expect(seen.y).toBeGreaterThan(0);
      expect(seen.y).toBeLessThan(desk.height);
    }
    expect(goal.zoom).toBeLessThan(8);
    // and is brought no closer for a short one
    expect(lookAround(at(6), desk, [], { x: 0, y: 0 }, ARMY, [ARMY], BOX).zoom).toBe(6);
  });

  it('is clear of the sheet even where its road has no room', () => {
    const goal = lookAround(at(7), SIZE, [SHEET], ASIDE, ARMY, ROAD, BOX);
    expect(screenPoint(goal, SIZE, ARMY).y).toBeLessThan(SHEET.top - 18);
  });
});
