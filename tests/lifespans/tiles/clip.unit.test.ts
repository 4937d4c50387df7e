import { describe, expect, it } from 'vitest';
import { boxAbout, boxSeen, groundOf } from '../../../src/lifespans/tiles/clip.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

/** A matrix from the Mercator square to clip space: about a middle, so many px of the square, turned. */
function matrixOf(
  x: number,
  y: number,
  world: number,
  turn: number,
  width: number,
  height: number,
): number[] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [a, b] = [(2 * world) / width, (2 * world) / height];
  const m = Array.from({ length: 16 }, () => 0);
  [m[0], m[1], m[4], m[5]] = [a * cos, b * sin, a * sin, -b * cos];
  m[10] = 1;
  m[12] = -(m[0] * x + m[4] * y);
  m[13] = -(m[1] * x + m[5] * y);
  m[15] = 1;
  return m;
}

const next = seededNumbers(7);

describe('the ground under a picture', () => {
  it('is where the matrix puts it, turned or not, near or far', () => {
    for (let turn = 0; turn < 200; turn++) {
      const [x, y, world] = [next(), next(), 512 * 2 ** (next() * 16)];
      const [width, height] = [400 + Math.floor(next() * 1000), 300 + Math.floor(next() * 800)];
      const matrix = matrixOf(x, y, world, turn % 2 ? next() * 6 : 0, width, height);
      const { fromPx, ...ground } = groundOf(matrix, width, height);
      const [px, py] = [next() * width, next() * height];
      const at = (row: number) =>
        (fromPx[row] ?? 0) * px + (fromPx[3 + row] ?? 0) * py + (fromPx[6 + row] ?? 0);
      const place = { x: ground.x + at(0) / at(2), y: ground.y + at(1) / at(2) };
      const m = (i: number) => matrix[i] ?? 0;
      const back = [m(0) * place.x + m(4) * place.y + m(12), m(1) * place.x + m(5) * place.y + m(13)];
      expect((((back[0] ?? 0) + 1) * width) / 2).toBeCloseTo(px, 1);
      expect((((back[1] ?? 0) + 1) * height) / 2).toBeCloseTo(py, 1);
    }
  });

  it('gives both sides of a border the same number', () => {
    const matrix = matrixOf(0.5, 0.5, 5000, 0.3, 641, 479);
    const ground = groundOf(matrix, 641, 479);
    const left = boxAbout(ground, { west: 0.25, north: 0, east: 0.5, south: 0.25 });
    const right = boxAbout(ground, { west: 0.5, north: 0, east: 0.75, south: 0.25 });
    expect(left[2]).toBe(right[0]);
  });

  it('is seen from corner to corner', () => {
    const seen = boxSeen(matrixOf(0.4, 0.6, 2000, 0, 640, 480));
    expect(seen.west).toBeCloseTo(0.4 - 0.16, 6);
    expect(seen.east).toBeCloseTo(0.4 + 0.16, 6);
    expect(seen.north).toBeCloseTo(0.6 - 0.12, 6);
    expect(seen.south).toBeCloseTo(0.6 + 0.12, 6);
  });
});
