import { describe, expect, it } from 'vitest';
import { changedQuads } from '../../../src/map/symbols/changed-quads.ts';
import { QUAD_FLOATS } from '../../../src/map/symbols/symbol-quads.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

/** A quad of 10 × 4 px to the right of and below a point, turned by an angle about it, in a colour. */
function quad(x: number, y: number, red: number, angle = 0): number[] {
  const floats = [x, y, 0, 0, 10, 4, Math.cos(angle), Math.sin(angle), 0, 0, 1, 1, red, 0, 0, 1, 0];
  if (floats.length !== QUAD_FLOATS) throw new Error('a quad has other floats');
  return floats;
}
const buffer = (...quads: readonly number[][]) => Float32Array.from(quads.flat());
const holds = (boxes: ReturnType<typeof changedQuads>, x: number, y: number) =>
  boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);

describe('where two frames of quads differ', () => {
  const [a, b, c] = [quad(0, 0, 1), quad(100, 0, 0.5), quad(200, 50, 0.2)];

  it('is nowhere where they are the same, and about what came or went', () => {
    expect(changedQuads(buffer(a, b, c), buffer(a, b, c))).toEqual([]);
    for (const [before, after] of [
      [buffer(a, c), buffer(a, b, c)],
      [buffer(a, b, c), buffer(a, c)],
    ] as const) {
      const boxes = changedQuads(before, after);
      expect(boxes).toHaveLength(1);
      expect(holds(boxes, 105, 2)).toBe(true);
      expect(holds(boxes, 205, 52)).toBe(false);
    }
  });

  it('is where a quad was and where it is, in the whole of it however it is turned', () => {
    const boxes = changedQuads(buffer(a, b), buffer(a, quad(160, 0, 0.5, Math.PI / 2)));
    expect(holds(boxes, 105, 2)).toBe(true);
    // turned by a right angle it hangs below its point, to the left
    expect(holds(boxes, 158, 8)).toBe(true);
    expect(holds(boxes, 5, 2)).toBe(false);
  });

  it('tells of one that stands in another order, as it may lie over another then', () => {
    const boxes = changedQuads(buffer(a, b, c), buffer(c, a, b));
    expect(holds(boxes, 205, 52)).toBe(true);
    expect(holds(boxes, 5, 2)).toBe(false);
  });

  it('is such that the quads outside it are those of before, in their order, in any two frames', () => {
    const random = seededNumbers(8);
    for (let round = 0; round < 200; round++) {
      const pool = Array.from({ length: 12 }, (_, i) => quad(i * 40, 0, Math.floor(random() * 3)));
      const draw = () =>
        Array.from({ length: 8 }, () => pool[Math.floor(random() * pool.length)] ?? []).filter(
          (one) => one.length > 0,
        );
      const [before, after] = [draw(), draw()];
      const boxes = changedQuads(buffer(...before), buffer(...after));
      const outside = (quads: readonly number[][]) =>
        quads.filter(([x = 0]) => !holds(boxes, x + 5, 2)).map(String);
      expect(outside(after)).toEqual(outside(before));
    }
  });

  it('is little where little has changed among many', () => {
    const many = Array.from({ length: 400 }, (_, i) => quad((i % 20) * 40, Math.floor(i / 20) * 20, 0.3));
    const moved = many.map((one, i) => (i === 57 ? quad(3, 3, 0.9) : one)).filter((_, i) => i !== 311);
    expect(changedQuads(buffer(...many), buffer(...moved))).toHaveLength(3);
  });
});
