import { FRONTIER_HALO } from '../../style/frontiers/frontier-look.ts';
import { SEGMENT_FLOATS, type FrontierStrip } from './frontier-mesh.ts';

/** Device px along the edge of a tile of the screen. */
export const TILE = 32;

/** Where in a segment's floats a and b begin. */
const [A, B] = [4, 6];

/**
 * The tiles of a screen of `width` × `height` px that lie within `reach` px of the strips, numbered row by row from the
 * lower left. `matrix` leads from the segments' coordinates to clip space, column-major.
 */
export function tilesNear(
  segments: Float32Array,
  strips: readonly FrontierStrip[],
  matrix: ArrayLike<number>,
  { width, height, reach }: { readonly width: number; readonly height: number; readonly reach: number },
): ReadonlySet<number> {
  const tiles = new Set<number>();
  const [columns, rows] = [Math.ceil(width / TILE), Math.ceil(height / TILE)];
  const cell = (i: number) => matrix[i] ?? 0;
  const project = (at: number) => {
    const [x, y] = [segments[at] ?? 0, segments[at + 1] ?? 0];
    const w = cell(3) * x + cell(7) * y + cell(15);
    const right = (cell(0) * x + cell(4) * y + cell(12)) / w;
    const up = (cell(1) * x + cell(5) * y + cell(13)) / w;
    return { x: (right + 1) * 0.5 * width, y: (up + 1) * 0.5 * height, visible: w > 0 };
  };
  const onScreen = (from: number, to: number, limit: number) =>
    Math.max(from, to) > -reach && Math.min(from, to) < limit + reach;

  const halo = FRONTIER_HALO * reach;
  function mark(x: number, y: number): void {
    const lastColumn = Math.min(Math.floor((x + halo) / TILE), columns - 1);
    const lastRow = Math.min(Math.floor((y + halo) / TILE), rows - 1);
    for (let row = Math.max(Math.floor((y - halo) / TILE), 0); row <= lastRow; row++) {
      for (let column = Math.max(Math.floor((x - halo) / TILE), 0); column <= lastColumn; column++) {
        tiles.add(row * columns + column);
      }
    }
  }

  for (const { first, count } of strips) {
    for (let i = first; i < first + count; i++) {
      const [a, b] = [project(i * SEGMENT_FLOATS + A), project(i * SEGMENT_FLOATS + B)];
      if (!a.visible || !b.visible) continue;
      if (!onScreen(a.x, b.x, width) || !onScreen(a.y, b.y, height)) continue;
      const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / reach);
      for (let k = 0; k <= steps; k++) {
        const share = steps === 0 ? 0 : k / steps;
        mark(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
      }
    }
  }
  return tiles;
}
