import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/geometry/box.ts';
import { clearOfPanels } from '../../src/view/clear-of-panels.ts';
import { pointUnder, screenPoint } from '../../src/view/screen-point.ts';
import type { Viewport } from '../../src/view/view.ts';

const SIZE = { width: 390, height: 844 };
const AT: Viewport = { lon: 114, lat: 38, zoom: 6, bearing: 0, pitch: 0 };
/** A map without edges near by. */
const ALL = [60, 0, 170, 70] as const;
const SHEET = { left: 0, top: 420, right: 390, bottom: 844 };

describe('what was chosen', () => {
  it('stays where it is while it can be seen', () => {
    const seen = pointUnder(AT, SIZE, { x: 200, y: 200 });
    expect(clearOfPanels(AT, SIZE, [SHEET], seen, ALL)).toBeNull();
  });

  it.each([
    ['under a sheet', { x: 200, y: 800 }],
    ['at the edge of a sheet', { x: 200, y: 425 }],
    ['off the screen', { x: -90, y: 300 }],
    ['far off the screen', { x: 3000, y: -2000 }],
  ])('is brought out from %s, and no farther than it takes', (_, at) => {
    const point = pointUnder(AT, SIZE, at);
    const clear = clearOfPanels(AT, SIZE, [SHEET], point, ALL);
    expect(clear?.zoom).toBe(AT.zoom);
    const now = screenPoint(clear ?? AT, SIZE, point);
    const about = { left: now.x - 18, right: now.x + 18, top: now.y - 18, bottom: now.y + 18 };
    expect(overlap(about, SHEET)).toBe(false);
    expect(now.x).toBeGreaterThan(18);
    expect(now.x).toBeLessThan(372);
    expect(now.y).toBeGreaterThan(18);
    // one that was clear to one side is not moved to the other
    if (at.x === 200) expect(Math.abs(now.x - 200)).toBeLessThan(1.5);
  });

  it('is looked at more closely where the map’s own edge keeps it under the sheet, and no more than that takes', () => {
    const point = [114, 35] as const;
    const box = [108, 29, 120, 41.5] as const;
    const at: Viewport = { lon: 114, lat: 35.3, zoom: 5.3, bearing: 0, pitch: 0 };
    const clear = clearOfPanels(at, SIZE, [SHEET], point, box);
    const now = screenPoint(clear ?? at, SIZE, point);
    expect(now.y).toBeLessThan(SHEET.top - 18);
    expect(clear?.zoom).toBeGreaterThan(at.zoom);
    expect(clear?.zoom).toBeLessThanOrEqual(at.zoom + 1);
    // nothing beyond the edges is asked for
    expect(pointUnder(clear ?? at, SIZE, { x: 195, y: 844 })[1]).toBeGreaterThan(28.99);
  });
});
