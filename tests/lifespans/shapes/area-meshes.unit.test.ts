import { describe, expect, it } from 'vitest';
import { areaMeshes } from '../../../src/lifespans/shapes/area-meshes.ts';
import { AREA_BYTES, DOT_BYTES } from '../../../src/lifespans/shapes/kind-mesh.ts';
import { AREA, createShapeStore } from '../../../src/lifespans/shapes/shape-store.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

/** Right triangles with legs of `leg` degrees, the right angle towards the south-west, and their meshes. */
function meshesOf(legs: readonly number[]) {
  const next = seededNumbers(1125);
  const store = createShapeStore();
  legs.forEach((leg, record) => {
    const [west, south, start] = [next() * 20, next() * 0.5, Math.floor(next() * 900)];
    const ring = [west, south, west + leg, south, west, south + leg, west, south];
    store.add(AREA, record, { start, end: start + 1 + Math.floor(next() * 90) }, [ring], {
      fill: 0x2f5fa880,
      stroke: 0,
      width: 0,
      radius: 0,
    });
  });
  const shapes = store.done();
  return { shapes, meshes: areaMeshes(shapes, Float32Array.from(shapes.mercator), 0) };
}

const recordsOf = (vertices: ArrayBuffer, bytes: number) => {
  const words = new Uint32Array(vertices);
  const each = bytes / 4;
  return Array.from({ length: words.length / each }, (_, k) => (words[each * k + each - 1] ?? 0) - 1);
};

describe('meshes of areas', () => {
  it('are one, without dots, where areas are few, and none where there is none', () => {
    const { meshes } = meshesOf(Array.from({ length: 500 }, (_, i) => (i % 2 ? 5 : 0.01)));
    expect(meshes).toHaveLength(1);
    expect(meshes[0]?.dots).toBeNull();
    expect(meshesOf([]).meshes).toEqual([]);
  });

  it('are parted by size where areas are many: each area once, the largest first, the small ones with dots', () => {
    const legs = Array.from({ length: 51_000 }, (_, i) => [0.02, 0.3, 4][i % 3] ?? 0);
    const { shapes, meshes } = meshesOf(legs);
    expect(meshes).toHaveLength(3);
    expect(meshes.map(({ dots }) => dots !== null)).toEqual([false, true, true]);
    const seen = meshes.flatMap(({ triangles }) => [...new Set(recordsOf(triangles.vertices, AREA_BYTES))]);
    expect(seen.length).toBe(legs.length);
    expect(new Set(seen).size).toBe(legs.length);
    meshes.forEach(({ triangles, dots, extent }, k) => {
      const leg = [4, 0.3, 0.02][k] ?? 0;
      expect(extent * 360).toBeGreaterThanOrEqual(leg * 0.99);
      expect(extent * 360).toBeLessThan(leg * 1.01);
      if (!dots) return;
      const floats = new Float32Array(dots.vertices);
      const records = recordsOf(dots.vertices, DOT_BYTES);
      const ofCorners = recordsOf(triangles.vertices, AREA_BYTES);
      expect(dots.index).toBe(triangles.index);
      records.slice(0, 400).forEach((record, place) => {
        const word = (place * DOT_BYTES) / 4;
        expect(triangles.at[place]).toBe(3 * place);
        expect(ofCorners[4 * place]).toBe(record);
        // the first position is the corner with the right angle
        const at = 2 * (shapes.ringAt[shapes.partAt[record] ?? 0] ?? 0);
        const side = floats[word + 4] ?? 0;
        expect((side * 360) / leg).toBeCloseTo(Math.SQRT1_2, 1);
        expect(((floats[word] ?? 0) - (shapes.mercator[at] ?? 0)) * 360).toBeCloseTo(leg / 2, 3);
        expect(((shapes.mercator[at + 1] ?? 0) - (floats[word + 1] ?? 0)) * 360).toBeCloseTo(leg / 2, 2);
        expect(floats[word + 2]).toBe(shapes.start[record]);
        expect(floats[word + 3]).toBe(shapes.end[record]);
      });
    });
  });
});
