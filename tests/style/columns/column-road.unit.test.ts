import { expect, it } from 'vitest';
import { toMercator, worldSize } from '../../../src/geometry/mercator.ts';
import { ORIGIN } from '../../../src/style/columns/column-road.ts';
import { MAP_ZOOMS } from '../../../src/view/map-zooms.ts';

it('keeps a road to a fiftieth of a px at the nearest zoom, wherever on earth it lies', () => {
  const world = worldSize(MAP_ZOOMS.most);
  let most = 0;
  for (let lon = -179.87; lon < 180; lon += 1.37) {
    for (let lat = -84.9; lat < 85; lat += 1.13) {
      const { x, y } = toMercator([lon, lat]);
      const off = (value: number, from: number) => Math.abs(Math.fround(value - from) + from - value) * world;
      most = Math.max(most, off(x, ORIGIN.x), off(y, ORIGIN.y));
    }
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(0.02);
});
