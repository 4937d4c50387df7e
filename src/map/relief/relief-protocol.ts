import { addProtocol } from 'maplibre-gl';
import { fromMercator } from '../../geometry/mercator.ts';
import { loadGrid, type HeightGrid, type ReliefCoding } from './height-grid.ts';

const TILE = 256;

/** For each of a tile's pixels along one axis: the four grid lines it is made from and their Catmull–Rom weights. */
function taps(positions: Float64Array, length: number): { lines: Int32Array; weights: Float32Array } {
  const lines = new Int32Array(positions.length * 4);
  const weights = new Float32Array(positions.length * 4);
  positions.forEach((position, i) => {
    const base = Math.floor(position);
    const t = position - base;
    const inside = position > -1 && position < length ? 1 : 0;
    const w = [
      0.5 * t * (-1 + t * (2 - t)),
      1 + 0.5 * t * t * (-5 + 3 * t),
      0.5 * t * (1 + t * (4 - 3 * t)),
      0.5 * t * t * (t - 1),
    ];
    w.forEach((weight, k) => {
      lines[4 * i + k] = Math.min(Math.max(base - 1 + k, 0), length - 1);
      weights[4 * i + k] = weight * inside;
    });
  });
  return { lines, weights };
}

function tileOf(grid: HeightGrid, coding: ReliefCoding, z: number, x: number, y: number): ImageData {
  const size = 2 ** z * TILE;
  const columns = Float64Array.from({ length: TILE }, (_, i) => {
    const lon = ((x * TILE + i + 0.5) / size) * 360 - 180;
    return (lon - coding.west) * coding.perDegree - 0.5;
  });
  const rows = Float64Array.from({ length: TILE }, (_, j) => {
    const [, lat] = fromMercator(0, (y * TILE + j + 0.5) / size);
    return (coding.north - lat) * coding.perDegree - 0.5;
  });
  const across = taps(columns, grid.width);
  const down = taps(rows, grid.height);
  const image = new ImageData(TILE, TILE);
  const band = new Float32Array(grid.width);
  for (let j = 0; j < TILE; j++) {
    band.fill(0);
    for (let k = 0; k < 4; k++) {
      const weight = down.weights[4 * j + k] ?? 0;
      const start = (down.lines[4 * j + k] ?? 0) * grid.width;
      const from = across.lines[0] ?? 0;
      const to = (across.lines[4 * TILE - 1] ?? grid.width - 1) + 1;
      for (let i = from; i < to; i++) band[i] = (band[i] ?? 0) + weight * (grid.metres[start + i] ?? 0);
    }
    for (let i = 0; i < TILE; i++) {
      let height = 0;
      for (let k = 0; k < 4; k++) {
        height += (across.weights[4 * i + k] ?? 0) * (band[across.lines[4 * i + k] ?? 0] ?? 0);
      }
      const coded = Math.max(height, 0) + 32768;
      const at = 4 * (j * TILE + i);
      image.data[at] = coded >> 8;
      image.data[at + 1] = coded & 255;
      image.data[at + 2] = (coded % 1) * 256;
      image.data[at + 3] = 255;
    }
  }
  return image;
}

/**
 * Serves one picture of heights to MapLibre as terrarium-coded `relief://{z}/{x}/{y}` tiles of 256 px, resampled by
 * Catmull–Rom; nothing is fetched but the picture.
 */
export function registerRelief(url: string, coding: ReliefCoding): void {
  const grid = loadGrid(url, coding.scale);
  grid.catch(() => undefined);
  addProtocol('relief', async (request) => {
    const [z = 0, x = 0, y = 0] = (/(\d+)\/(\d+)\/(\d+)/.exec(request.url) ?? []).slice(1).map(Number);
    const image = tileOf(await grid, coding, z, x, y);
    return { data: await createImageBitmap(image, { colorSpaceConversion: 'none' }) };
  });
}
