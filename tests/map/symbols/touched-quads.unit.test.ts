import { expect, it } from 'vitest';
import { createTouchedTiles } from '../../../src/map/land/touched-tiles.ts';
import { quadBox } from '../../../src/map/symbols/quad-box.ts';
import { QUAD_FLOATS } from '../../../src/map/symbols/symbol-quads.ts';
import { touchedQuads } from '../../../src/map/symbols/touched-quads.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

it('holds the quads that reach into a touched tile, in their order, and every corner of each lies in its box', () => {
  const random = seededNumbers(11);
  const quads = Float32Array.from(
    Array.from({ length: 300 }, () => {
      const angle = random() * 7;
      const place = [random() * 640, random() * 480, random() * 30 - 15, random() * 20 - 10];
      return [
        ...place,
        random() * 60,
        random() * 20,
        Math.cos(angle),
        Math.sin(angle),
        0,
        0,
        1,
        1,
        1,
        0,
        0,
        1,
        0,
      ];
    }).flat(),
  );
  const tiles = createTouchedTiles({ width: 640, height: 480, ratio: 1 });
  tiles.touch({ left: 100, top: 100, right: 200, bottom: 180 });
  tiles.touch({ left: 500, top: 20, right: 520, bottom: 470 });
  const kept: number[] = [];
  for (let place = 0; place < 300; place++) {
    const quad = quads.subarray(place * QUAD_FLOATS, (place + 1) * QUAD_FLOATS);
    const [x = 0, y = 0, left = 0, top = 0, wide = 0, high = 0, cos = 0, sin = 0] = quad;
    const box = quadBox(quads, place);
    for (const [u, v] of [
      [left, top],
      [left + wide, top],
      [left, top + high],
      [left + wide, top + high],
    ] as const) {
      const [atX, atY] = [x + u * cos - v * sin, y + u * sin + v * cos];
      expect(atX > box.left && atX < box.right && atY > box.top && atY < box.bottom).toBe(true);
    }
    if (tiles.meets(box)) kept.push(...quad);
  }
  expect(Array.from(touchedQuads(quads, tiles))).toEqual(kept);
  expect(kept.length / QUAD_FLOATS).toBeGreaterThan(20);
  expect(kept.length).toBeLessThan(quads.length);
});
