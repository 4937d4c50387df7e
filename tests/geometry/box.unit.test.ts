import type { Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boxOfPoints, boundingBox } from '../../src/geometry/bounding-box.ts';
import { boxAround, isInBox, overlap, widened } from '../../src/geometry/box.ts';
import { seededNumbers } from '../seeded-numbers.ts';

// RFC 7946, section 5: a box is west, south, east, north
describe('a box in degrees', () => {
  it('is the smallest that holds its points', () => {
    const random = seededNumbers(7946);
    for (let i = 0; i < 200; i++) {
      const points = Array.from({ length: 1 + Math.floor(random() * 9) }, () => [
        random() * 360 - 180,
        random() * 170 - 85,
      ]);
      const box = boxOfPoints(points);
      if (!box) throw new Error('no box');
      expect(points.every((point) => isInBox(box, point))).toBe(true);
      for (const [side, by] of [
        [0, 1e-9],
        [1, 1e-9],
        [2, -1e-9],
        [3, -1e-9],
      ] as const) {
        const smaller = box.map((edge, k) => (k === side ? edge + by : edge)) as unknown as typeof box;
        expect(points.every((point) => isInBox(smaller, point))).toBe(false);
      }
    }
  });

  it('is none of no points, and a point of one', () => {
    expect(boxOfPoints([])).toBe(null);
    expect(boxOfPoints([[12.5, 41.9]])).toEqual([12.5, 41.9, 12.5, 41.9]);
  });

  it('is that of all parts of a geometry, whatever box stands beside it', () => {
    const parts = [
      { type: 'Point', coordinates: [15, 38] },
      { type: 'LineString', coordinates: [[8, 45], [9, 44]] },
    ] as const; // prettier-ignore
    const geometry = {
      type: 'GeometryCollection' as const,
      bbox: [0, 0, 1, 1] as [number, number, number, number],
    };
    const geometries = parts.map((part) => structuredClone(part)) as unknown as Point[];
    expect(boundingBox({ ...geometry, geometries })).toEqual([8, 38, 15, 45]);
    expect(boundingBox({ ...geometry, geometries: [] })).toBe(null);
  });

  it('reads the longitude first, and holds nothing without both', () => {
    const italy = [6, 36, 19, 47] as const;
    expect(isInBox(italy, [12.5, 41.9])).toBe(true);
    expect(isInBox(italy, [41.9, 12.5])).toBe(false);
    expect(isInBox(italy, [])).toBe(false);
    expect(isInBox(italy, [6, 36])).toBe(true);
  });

  it('grows on every side', () => {
    expect(widened([6, 36, 19, 47], 1)).toEqual([5, 35, 20, 48]);
  });
});

describe('a box in px', () => {
  it('overlaps what it shares more than an edge with', () => {
    const box = boxAround(10, 10, 5);
    expect(box).toEqual({ left: 5, top: 5, right: 15, bottom: 15 });
    expect(overlap(box, boxAround(19, 10, 5))).toBe(true);
    expect(overlap(box, boxAround(20, 10, 5))).toBe(false);
    expect(overlap(box, boxAround(10, 20, 5))).toBe(false);
  });
});
