/**
 * Makes geo/relief.webp and geo/relief.json from the full picture of heights.
 *
 *   npx tsx geo/make/make-relief.ts <relief-sqrt16.webp>
 *
 * The picture it starts from covers 99-133E, 27-49N in 2′ cells and codes √metres × 16 in two bytes, red high and
 * green low. Here the block edges of its JPEG tiles are softened, it is cropped, the sea (geo/sea.geojson) is laid flat, and the heights are coded as √metres × SCALE
 * in the same way, lossless.
 */
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import type { MapGrid } from './map-grid.ts';
import { maskOfPolygons } from './rasterise.ts';
import { readSea } from './read-sea.ts';
import { softenBlocks } from './soften-blocks.ts';

const FROM = { west: 99, north: 49, perDegree: 30, scale: 16 };
const TO: MapGrid = { west: 103, north: 48, perDegree: 30, columns: 900, rows: 570 };
const SCALE = 12;

/** 1 where a cell and its eight neighbours are sea: the cells of the shore keep their heights, so no step shows. */
function openSea(grid: MapGrid, sea: Uint8Array): Uint8Array {
  return sea.map((_, cell) => {
    const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
    for (let y = Math.max(0, row - 1); y <= Math.min(grid.rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(grid.columns - 1, column + 1); x++) {
        if (sea[y * grid.columns + x] === 0) return 0;
      }
    }
    return 1;
  });
}

const [path] = process.argv.slice(2);
if (!path) throw new Error('usage: make-relief <picture>');
const { data, info } = await sharp(path).raw().toBuffer({ resolveWithObject: true });
const left = (TO.west - FROM.west) * FROM.perDegree;
const top = (FROM.north - TO.north) * FROM.perDegree;
if (left + TO.columns > info.width || top + TO.rows > info.height) {
  throw new Error(`${path} is ${info.width} × ${info.height}: too small for the crop`);
}
const roots = Float64Array.from(
  { length: info.width * info.height },
  (_, i) => ((data[i * info.channels] ?? 0) * 256 + (data[i * info.channels + 1] ?? 0)) / FROM.scale,
);
softenBlocks(roots, info.width, info.height);
const flat = openSea(TO, maskOfPolygons(TO, readSea('geo/sea.geojson')));
const coded = Buffer.alloc(TO.columns * TO.rows * 3);
for (let cell = 0; cell < flat.length; cell++) {
  const at = (top + Math.floor(cell / TO.columns)) * info.width + left + (cell % TO.columns);
  const value = flat[cell] ? 0 : Math.round((roots[at] ?? 0) * SCALE);
  coded[3 * cell] = value >> 8;
  coded[3 * cell + 1] = value & 255;
}
const picture = sharp(coded, { raw: { width: TO.columns, height: TO.rows, channels: 3 } });
await picture.webp({ lossless: true, effort: 6, quality: 100 }).toFile('geo/relief.webp');
const coding = {
  west: TO.west,
  north: TO.north,
  perDegree: TO.perDegree,
  width: TO.columns,
  height: TO.rows,
  scale: SCALE,
  source: 'Relief: NASA SRTM30, via KDE Marble',
  license: 'Public domain',
};
writeFileSync('geo/relief.json', `${JSON.stringify(coding, null, 2)}\n`);
