import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { contains, isInside, signedArea, splitAtRepeats } from '../../src/geometry/rings.ts';
import { seededNumbers } from '../seeded-numbers.ts';

// RFC 7946, appendix A.3, the polygon with a hole: its outer ring runs counter-clockwise, its hole clockwise
const OUTER = [
  [100, 0],
  [101, 0],
  [101, 1],
  [100, 1],
  [100, 0],
];
const HOLE = [
  [100.8, 0.8],
  [100.8, 0.2],
  [100.2, 0.2],
  [100.2, 0.8],
  [100.8, 0.8],
];

describe('the polygon with a hole of RFC 7946', () => {
  it('has an outer ring counter-clockwise and a hole clockwise', () => {
    expect(signedArea(OUTER)).toBeCloseTo(1, 12);
    expect(signedArea(HOLE)).toBeCloseTo(-0.36, 12);
    expect(signedArea(HOLE.toReversed())).toBeCloseTo(0.36, 12);
  });

  it('holds its hole, and the hole not it', () => {
    expect(contains(OUTER, HOLE)).toBe(true);
    expect(contains(HOLE, OUTER)).toBe(false);
  });

  it('holds the points between them by its outer ring alone', () => {
    for (const point of [
      [100.1, 0.5],
      [100.9, 0.9],
    ])
      expect([isInside(OUTER, point), isInside(HOLE, point)]).toEqual([true, false]);
    expect([isInside(OUTER, [100.5, 0.5]), isInside(HOLE, [100.5, 0.5])]).toEqual([true, true]);
    expect([isInside(OUTER, [99.9, 0.5]), isInside(OUTER, [100.5, 1.1])]).toEqual([false, false]);
  });
});

describe('rings', () => {
  it('hold a ring that touches them at corners', () => {
    const inner = [
      [100, 0],
      [100.5, 0.2],
      [101, 1],
      [100.3, 0.6],
      [100, 0],
    ];
    expect(contains(OUTER, inner)).toBe(true);
  });

  it('are the same inside whichever way they run and wherever they begin', () => {
    const horseshoe = [
      [0, 0],
      [5, 0],
      [5, 5],
      [4, 5],
      [4, 1],
      [1, 1],
      [1, 5],
      [0, 5],
    ];
    const closed = (from: number) => {
      const turned = [...horseshoe.slice(from), ...horseshoe.slice(0, from)];
      return [...turned, turned[0] ?? []];
    };
    for (let from = 0; from < horseshoe.length; from++)
      for (const ring of [closed(from), closed(from).toReversed()]) {
        expect(isInside(ring, [0.5, 4])).toBe(true);
        expect(isInside(ring, [2.5, 0.5])).toBe(true);
        expect(isInside(ring, [2.5, 3])).toBe(false);
        expect(isInside(ring, [6, 3])).toBe(false);
      }
  });

  it('hold what Turf says that they hold', () => {
    const random = seededNumbers(1126);
    for (let i = 0; i < 200; i++) {
      const count = 4 + Math.floor(random() * 12);
      const corners = Array.from({ length: count }, (_, k) => {
        const [angle, radius] = [(2 * Math.PI * k) / count, 0.3 + random() * 2];
        return [114 + radius * Math.cos(angle), 34 + radius * Math.sin(angle)];
      });
      const ring = [...corners, corners[0] ?? []];
      for (let k = 0; k < 20; k++) {
        const point = [112 + random() * 4, 32 + random() * 4];
        expect(isInside(ring, point)).toBe(
          booleanPointInPolygon(point, { type: 'Polygon', coordinates: [ring] }),
        );
      }
    }
  });

  it('come apart where a loop passes a corner twice, with nothing lost', () => {
    const [a, b, c, d, e] = [[0, 0], [2, 0], [2, 2], [4, 0], [4, 4]] as const; // prettier-ignore
    const loop = [a, b, c, d, e, c].map((point) => [...point]);
    const rings = splitAtRepeats(loop);
    expect(rings).toHaveLength(2);
    for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
    const areas = rings.map(signedArea).reduce((sum, area) => sum + area, 0);
    expect(areas).toBeCloseTo(signedArea([...loop, [...a]]), 12);
  });
});
