import type { Box } from '../../src/geometry/box.ts';
import { gaussianBlur } from './gaussian-blur.ts';
import type { MapGrid } from './map-grid.ts';

/** Heights above the sea in metres, one a cell, row by row from the north-west. */
export interface HeightGrid extends MapGrid {
  readonly metres: Float32Array;
}

/** How a picture of heights is laid and coded: the content of `relief.json`. */
export interface ReliefCoding {
  /** Degrees of the western and northern rim. */
  readonly west: number;
  readonly north: number;
  /** Pixels to a degree, and in all. */
  readonly perDegree: number;
  readonly width: number;
  readonly height: number;
  /** Each pixel holds √metres × `scale` in two bytes, red high and green low. */
  readonly scale: number;
}

/**
 * Heights on a grid twice as fine as the picture of the relief: every pixel becomes four cells, smoothed with a Gaussian
 * of one cell. `channels` is the number of bytes a pixel. Throws when the picture has another size than it should.
 */
export function heightGridFromRelief(pixels: Uint8Array, channels: number, coding: ReliefCoding): HeightGrid {
  const { width, height, scale } = coding;
  if (pixels.length !== width * height * channels) {
    throw new Error(`The relief has ${pixels.length} bytes; ${width} × ${height} × ${channels} are stated.`);
  }
  const [columns, rows] = [width * 2, height * 2];
  const metres = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const pixel = ((row >> 1) * width + (column >> 1)) * channels;
      const root = (pixels[pixel]! * 256 + pixels[pixel + 1]!) / scale;
      metres[row * columns + column] = root * root;
    }
  }
  const smooth = gaussianBlur(metres, columns, rows, 1);
  return {
    columns,
    rows,
    west: coding.west,
    north: coding.north,
    perDegree: coding.perDegree * 2,
    metres: smooth,
  };
}

/** Level land at the height of the sea over a box, in `perDegree` cells to a degree. */
export function levelGrid([west, south, east, north]: Box, perDegree: number): HeightGrid {
  const columns = Math.ceil((east - west) * perDegree);
  const rows = Math.ceil((north - south) * perDegree);
  return { columns, rows, west, north, perDegree, metres: new Float32Array(columns * rows) };
}

/** Slope in metres a kilometre at every cell, by central differences. `widthKm` gives the width of a row's cells. */
export function slopesOf(
  heights: HeightGrid,
  widthKm: (row: number) => number,
  heightKm: number,
): Float32Array {
  const { columns, rows, metres } = heights;
  const slopes = new Float32Array(metres.length);
  for (let row = 0; row < rows; row++) {
    const [north, south] = [Math.max(0, row - 1), Math.min(rows - 1, row + 1)];
    const width = widthKm(row);
    for (let column = 0; column < columns; column++) {
      const [west, east] = [Math.max(0, column - 1), Math.min(columns - 1, column + 1)];
      const dx = (metres[row * columns + east]! - metres[row * columns + west]!) / ((east - west) * width);
      const dy =
        (metres[south * columns + column]! - metres[north * columns + column]!) /
        ((south - north) * heightKm);
      slopes[row * columns + column] = Math.sqrt(dx * dx + dy * dy);
    }
  }
  return slopes;
}
