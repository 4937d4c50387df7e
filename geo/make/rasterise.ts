import type { Position } from 'geojson';
import type { LonLat } from '../../src/geometry/great-circle.ts';
import { onGrid, type MapGrid } from './map-grid.ts';

/** Calls `mark` with the index of every cell whose middle lies within `reach` cells of the line. */
export function markLine(
  grid: MapGrid,
  line: readonly LonLat[],
  reach: number,
  mark: (cell: number) => void,
): void {
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = onGrid(grid, line[i - 1]!);
    const [bx, by] = onGrid(grid, line[i]!);
    const [dx, dy] = [bx - ax, by - ay];
    const lengthSquared = Math.max(dx * dx + dy * dy, 1e-12);
    const lastRow = Math.min(grid.rows - 1, Math.floor(Math.max(ay, by) + reach));
    const lastColumn = Math.min(grid.columns - 1, Math.floor(Math.max(ax, bx) + reach));
    for (let row = Math.max(0, Math.floor(Math.min(ay, by) - reach)); row <= lastRow; row++) {
      for (let column = Math.max(0, Math.floor(Math.min(ax, bx) - reach)); column <= lastColumn; column++) {
        const [px, py] = [column + 0.5 - ax, row + 0.5 - ay];
        const share = Math.min(1, Math.max(0, (px * dx + py * dy) / lengthSquared));
        const [ex, ey] = [px - share * dx, py - share * dy];
        if (ex * ex + ey * ey <= reach * reach) mark(row * grid.columns + column);
      }
    }
  }
}

/** 1 for every cell whose middle lies in one of the polygons (even-odd over all their rings), else 0. */
export function maskOfPolygons(grid: MapGrid, polygons: readonly (readonly Position[][])[]): Uint8Array {
  const crossings: number[][] = Array.from({ length: grid.rows }, () => []);
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = onGrid(grid, ring[i - 1] as unknown as LonLat);
      const [bx, by] = onGrid(grid, ring[i] as unknown as LonLat);
      const first = Math.max(0, Math.ceil(Math.min(ay, by) - 0.5));
      const last = Math.min(grid.rows - 1, Math.ceil(Math.max(ay, by) - 0.5) - 1);
      for (let row = first; row <= last; row++) {
        crossings[row]?.push(ax + ((row + 0.5 - ay) / (by - ay)) * (bx - ax));
      }
    }
  }
  const mask = new Uint8Array(grid.columns * grid.rows);
  crossings.forEach((row, y) => {
    row.sort((a, b) => a - b);
    for (let i = 0; i + 1 < row.length; i += 2) {
      const from = Math.max(0, Math.ceil(row[i]! - 0.5));
      const to = Math.min(grid.columns, Math.ceil(row[i + 1]! - 0.5));
      if (to > from) mask.fill(1, y * grid.columns + from, y * grid.columns + to);
    }
  });
  return mask;
}
