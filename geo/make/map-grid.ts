import type { LonLat } from '../../src/geometry/great-circle.ts';

/** Kilometres in a degree of latitude, and in a degree of longitude at the equator. */
export const KM_PER_DEGREE = 111.2;

/**
 * A grid of square cells (in degrees) laid over the map, row 0 in the north. Cell (column, row) covers one cell's width
 * east of `west + column / perDegree` and south of `north - row / perDegree`.
 */
export interface MapGrid {
  readonly columns: number;
  readonly rows: number;
  /** Longitude of the western rim, degrees east. */
  readonly west: number;
  /** Latitude of the northern rim, degrees north. */
  readonly north: number;
  /** Cells to a degree. */
  readonly perDegree: number;
}

/** Height of a cell in kilometres. */
export function cellHeightKm(grid: MapGrid): number {
  return KM_PER_DEGREE / grid.perDegree;
}

/** Width of a cell of a row in kilometres, measured at its middle. */
export function cellWidthKm(grid: MapGrid, row: number): number {
  const latitude = grid.north - (row + 0.5) / grid.perDegree;
  return cellHeightKm(grid) * Math.cos((latitude * Math.PI) / 180);
}

/** Where a point lies on the grid, in cells from its north-west corner (the middle of cell 0, 0 is 0.5, 0.5). */
export function onGrid(grid: MapGrid, [lon, lat]: LonLat): [x: number, y: number] {
  return [(lon - grid.west) * grid.perDegree, (grid.north - lat) * grid.perDegree];
}

/** The point of the map at a distance in cells from the grid's north-west corner. */
export function offGrid(grid: MapGrid, x: number, y: number): LonLat {
  return [grid.west + x / grid.perDegree, grid.north - y / grid.perDegree];
}

/** Index (row by row) of the cell that holds a point. Throws when the point lies off the grid. */
export function cellAt(grid: MapGrid, point: LonLat): number {
  const [x, y] = onGrid(grid, point).map(Math.floor) as [number, number];
  if (x < 0 || y < 0 || x >= grid.columns || y >= grid.rows) {
    throw new Error(`Point ${point.join(', ')} lies off the grid of ${grid.columns} × ${grid.rows} cells.`);
  }
  return y * grid.columns + x;
}
