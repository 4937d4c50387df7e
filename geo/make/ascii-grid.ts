import type { Box } from '../../src/geometry/box.ts';
import { MakeFault } from './make-command.ts';

/** Heights on a grid of square cells in degrees. */
export interface AsciiGrid {
  readonly box: Box;
  /** Whether a point lies in the box, or within a cell of its rim. */
  covers(lon: number, lat: number): boolean;
  /** Metres at a point, between the four nearest cells; 0 where nothing is known. */
  metresAt(lon: number, lat: number): number;
}

const KEYS = ['ncols', 'nrows', 'cellsize'] as const;

/**
 * Reads an ESRI ASCII grid: a head of keys and numbers (ncols, nrows, xllcorner or xllcenter, yllcorner or yllcenter,
 * cellsize, NODATA_value), then heights row by row from the north. Gives up where it is none; `name` is told then.
 */
export function readAsciiGrid(text: string, name: string): AsciiGrid {
  const head = new Map<string, number>();
  let at = 0;
  const line = /[^\S\n]*([a-z_]+)\s+(-?[\d.]+(?:e[-+]?\d+)?)[^\S\n]*\r?\n/iy;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    head.set((match[1] ?? '').toLowerCase(), Number(match[2]));
    at = line.lastIndex;
  }
  const [columns = 0, rows = 0, cell = 0] = KEYS.map((key) => head.get(key));
  const lower = (axis: 'x' | 'y') =>
    head.get(`${axis}llcorner`) ?? (head.get(`${axis}llcenter`) ?? NaN) - cell / 2;
  const [west, south] = [lower('x'), lower('y')];
  const values = Float32Array.from(text.slice(at).trim().split(/\s+/), Number);
  if (!(columns > 0 && rows > 0 && cell > 0) || !Number.isFinite(west + south))
    throw new MakeFault(
      `${name} is no ESRI ASCII grid: its head does not say ncols, nrows, xllcorner, yllcorner, cellsize`,
    );
  if (values.length !== columns * rows)
    throw new MakeFault(`${name} says ${columns} × ${rows} heights, but holds ${values.length}`);
  const none = head.get('nodata_value');
  const [east, north] = [west + columns * cell, south + rows * cell];
  const valueAt = (column: number, row: number) => {
    const x = Math.min(Math.max(column, 0), columns - 1);
    const value = values[Math.min(Math.max(row, 0), rows - 1) * columns + x] ?? 0;
    return value === none || !Number.isFinite(value) ? 0 : value;
  };
  return {
    box: [west, south, east, north],
    covers: (lon, lat) =>
      lon >= west - cell && lon <= east + cell && lat >= south - cell && lat <= north + cell,
    metresAt(lon, lat) {
      const [x, y] = [(lon - west) / cell - 0.5, (north - lat) / cell - 0.5];
      const [column, row] = [Math.floor(x), Math.floor(y)];
      const [u, v] = [x - column, y - row];
      const upper = valueAt(column, row) * (1 - u) + valueAt(column + 1, row) * u;
      const below = valueAt(column, row + 1) * (1 - u) + valueAt(column + 1, row + 1) * u;
      return upper * (1 - v) + below * v;
    },
  };
}
