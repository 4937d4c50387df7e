import type { Box } from './tile-place.ts';

/** A way from px of the picture to the ground, about a point of it; column-major, 3 by 3. */
export interface Ground {
  readonly x: number;
  readonly y: number;
  /** From device px (from the lower left corner) to Mercator coordinates about the point, homogeneous. */
  readonly fromPx: Float32Array;
}

/** The inverse of a matrix of 3 by 3, column-major; up to a factor, which positions do not feel. */
function adjugate(m: readonly number[]): number[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = m;
  return [
    e * i - f * h, c * h - b * i, b * f - c * e,
    f * g - d * i, a * i - c * g, c * d - a * f,
    d * h - e * g, b * g - a * h, a * e - b * d,
  ]; // prettier-ignore
}

/**
 * Where px of a picture of so many device px lie on the ground that a matrix (Mercator square to clip space, column-major) looks
 * at. All that is cut at a border asks this, so that both sides of the border share no px and lose none.
 */
export function groundOf(matrix: ArrayLike<number>, width: number, height: number): Ground {
  const cell = (column: number, row: number) => matrix[4 * column + row] ?? 0;
  const rows = [0, 1, 3];
  const back = adjugate([0, 1, 3].flatMap((column) => rows.map((row) => cell(column, row))));
  const at = (column: number, row: number) => back[3 * column + row] ?? 0;
  // the ground under the middle of the picture
  const [x, y] = [at(2, 0) / at(2, 2), at(2, 1) / at(2, 2)];
  const scale = 1 / at(2, 2);
  const shifted = (column: number, row: number) => {
    const own = at(column, row) - (row === 0 ? x : row === 1 ? y : 0) * at(column, 2);
    return (row === 2 ? at(column, 2) : own) * scale;
  };
  const fromPx = new Float32Array(9);
  for (let row = 0; row < 3; row++) {
    const [a, b, c] = [shifted(0, row), shifted(1, row), row < 2 ? 0 : 1];
    fromPx[row] = (2 * a) / width;
    fromPx[3 + row] = (2 * b) / height;
    fromPx[6 + row] = c - a - b;
  }
  return { x, y, fromPx };
}

/** A box about the point of a ground: west, north, east, south. */
export const boxAbout = (
  { x, y }: Ground,
  { west, north, east, south }: Box,
): [number, number, number, number] => [west - x, north - y, east - x, south - y];

/** The box of the ground that a picture shows. */
export function boxSeen(matrix: ArrayLike<number>): Box {
  const ground = groundOf(matrix, 2, 2);
  const corners = [
    [0, 0],
    [2, 0],
    [0, 2],
    [2, 2],
  ].map(([px = 0, py = 0]) => {
    const at = (row: number) =>
      (ground.fromPx[row] ?? 0) * px + (ground.fromPx[3 + row] ?? 0) * py + (ground.fromPx[6 + row] ?? 0);
    return { x: ground.x + at(0) / at(2), y: ground.y + at(1) / at(2) };
  });
  return {
    west: Math.min(...corners.map(({ x }) => x)),
    east: Math.max(...corners.map(({ x }) => x)),
    north: Math.min(...corners.map(({ y }) => y)),
    south: Math.max(...corners.map(({ y }) => y)),
  };
}
