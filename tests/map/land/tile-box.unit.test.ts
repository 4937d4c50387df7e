import { expect, it } from 'vitest';
import { tileBox } from '../../../src/map/land/tile-box.ts';

it('covers the world at zoom 0, and at any other each tile meets the next', () => {
  const [west, south, east, north] = tileBox({ z: 0, x: 0, y: 0 });
  expect([west, east]).toEqual([-180, 180]);
  expect(north).toBeCloseTo(85.0511, 3);
  expect(south).toBeCloseTo(-85.0511, 3);
  const [tile, right, below] = [
    tileBox({ z: 5, x: 26, y: 12 }),
    tileBox({ z: 5, x: 27, y: 12 }),
    tileBox({ z: 5, x: 26, y: 13 }),
  ];
  expect(right[0]).toBeCloseTo(tile[2], 9);
  expect(below[3]).toBeCloseTo(tile[1], 9);
  expect(tile[2] - tile[0]).toBeCloseTo(11.25, 9);
});
