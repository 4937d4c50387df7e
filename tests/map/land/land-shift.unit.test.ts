import { describe, expect, it } from 'vitest';
import { landPlace, landShift, revealed } from '../../../src/map/land/land-shift.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

/** A map of plane px: a degree is ten of them, and a device px is half a CSS px. */
function mapAt(lng: number, lat: number, zoom = 5) {
  const canvas = { clientWidth: 320, width: 640 };
  return {
    painter: { width: 640, height: 400 },
    getPixelRatio: () => 2,
    getCanvas: () => canvas,
    getZoom: () => zoom,
    getBearing: () => 0,
    getRoll: () => 0,
    getCenter: () => ({ lng, lat }),
    project: (at: { lng: number; lat: number } | [number, number]) => {
      const [x, y] = Array.isArray(at) ? at : [at.lng, at.lat];
      return { x: 160 + (x - lng) * 10, y: 100 - (y - lat) * 10 };
    },
  } as unknown as Parameters<typeof landPlace>[0];
}

describe('a picture of the land that is moved', () => {
  it('lies, however often it is moved, within half a px of where it belongs', () => {
    const random = seededNumbers(5);
    let [lng, lat, x, y] = [110, 35, 0, 0];
    let place = landPlace(mapAt(lng, lat));
    for (let step = 0; step < 500; step++) {
      [lng, lat] = [lng + random() - 0.5, lat + random() - 0.5];
      const moved = landShift(mapAt(lng, lat), place);
      if (!moved) throw new Error('not moved');
      expect(Number.isInteger(moved.shift.x) && Number.isInteger(moved.shift.y)).toBe(true);
      [x, y] = [x + moved.shift.x, y + moved.shift.y];
      // device px: the land goes left as the camera goes east, and down as it goes north
      expect(Math.abs(x - (110 - lng) * 20)).toBeLessThanOrEqual(0.5 + 1e-6);
      expect(Math.abs(y - (35 - lat) * 20)).toBeLessThanOrEqual(0.5 + 1e-6);
      place = moved.place;
    }
  });

  it('cannot be moved for a camera that is nearer', () => {
    expect(landShift(mapAt(110, 35, 5.1), landPlace(mapAt(110, 35)))).toBeNull();
  });

  it('leaves boxes that do not overlap and are with it all of the screen', () => {
    for (const [x, y] of [
      [30, 0],
      [-30, 0],
      [0, 12],
      [0, -12],
      [30, 12],
      [-30, 12],
      [30, -12],
      [-30, -12],
      [0, 0],
      [900, 3],
    ] as const) {
      const [width, height] = [640, 400];
      const count = new Uint8Array(width * height);
      const fill = (left: number, low: number, wide: number, high: number) => {
        for (let row = low; row < low + high; row++)
          for (let at = left; at < left + wide; at++)
            count[row * width + at] = (count[row * width + at] ?? 0) + 1;
      };
      for (const box of revealed({ x, y }, width, height)) fill(box.x, box.y, box.width, box.height);
      if (Math.abs(x) < width)
        fill(Math.max(x, 0), Math.max(y, 0), width - Math.abs(x), height - Math.abs(y));
      expect(count.every((times) => times === 1)).toBe(true);
    }
  });
});
