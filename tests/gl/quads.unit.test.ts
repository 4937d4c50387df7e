import { expect, it } from 'vitest';
import { forCorners, quadIndex } from '../../src/gl/quads.ts';

it('the triangles of a quad cover it once: two that share its diagonal, of its four corners', () => {
  const index = quadIndex(3);
  expect(index).toHaveLength(18);
  const at = (vertex: number) => [vertex & 1, (vertex >> 1) & 1] as const;
  for (let quad = 0; quad < 3; quad++) {
    const own = [...index.subarray(quad * 6, quad * 6 + 6)];
    expect(new Set(own)).toEqual(new Set([0, 1, 2, 3].map((corner) => 4 * quad + corner)));
    const area = (three: readonly number[]) => {
      const [[ax, ay], [bx, by], [cx, cy]] = three.map(at) as [
        readonly [number, number],
        readonly [number, number],
        readonly [number, number],
      ];
      return ((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
    };
    const areas = [area(own.slice(0, 3)), area(own.slice(3))];
    // both run the same way round
    expect(areas).toEqual([0.5, 0.5]);
  }
});

it('a record stands four times, once for each corner, in the order of the records', () => {
  const corners = forCorners(Float32Array.of(1, 2, 3, 4, 5, 6), 3);
  expect([...corners]).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6, 4, 5, 6, 4, 5, 6]);
});

it('room that is large enough is written into, and no more than is needed given back', () => {
  const room = new Float32Array(64);
  const corners = forCorners(Float32Array.of(7, 8), 2, room);
  expect(corners.buffer).toBe(room.buffer);
  expect([...corners]).toEqual([7, 8, 7, 8, 7, 8, 7, 8]);
  expect(forCorners(new Float32Array(20), 2, room)).toHaveLength(80);
});
