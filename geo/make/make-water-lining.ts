/**
 * Makes geo/water-lining.webp: how strongly the water-lining lies on the sea, from geo/sea.geojson.
 *
 *   npx tsx geo/make/make-water-lining.ts
 *
 * One grey byte a pixel in LEVELS even steps, 0 on land and in open sea, 255 at the shore; 104-134E, 29-47N, rows equally spaced in
 * Mercator. The distance from the shore is taken on a grid twice as fine, in kilometres on the ground, and the four
 * soft steps are added up: A / (1 + exp((km - edge) / softness)). The fine picture is then halved, so that a pixel
 * cut by the shore has the share of its sea.
 */
import { writeFileSync } from 'node:fs';
import type { Position } from 'geojson';
import sharp from 'sharp';
import { latitudeOfOrdinate, mercatorOrdinate } from '../../src/geometry/mercator.ts';
import { distanceField } from './distance-field.ts';
import { gaussianBlur } from './gaussian-blur.ts';
import { KM_PER_DEGREE, type MapGrid } from './map-grid.ts';
import { maskOfPolygons } from './rasterise.ts';
import { readSea } from './read-sea.ts';

const BOX = { west: 104, east: 134, south: 29, north: 47 };
const WIDTH = 1300;
const LEVELS = 51;
const STEPS = [
  { strength: 0.4, edgeKm: 4, softKm: 0.5 },
  { strength: 0.3, edgeKm: 11, softKm: 0.9 },
  { strength: 0.22, edgeKm: 21, softKm: 1.4 },
  { strength: 0.1, edgeKm: 34, softKm: 3 },
];

/** Mercator ordinate in degrees (equal to the latitude near the equator), and back. */
const ordinate = (lat: number) => (mercatorOrdinate(lat) * 180) / Math.PI;
const latitude = (y: number) => latitudeOfOrdinate((y * Math.PI) / 180);

const perDegree = (2 * WIDTH) / (BOX.east - BOX.west);
const height = Math.round(((ordinate(BOX.north) - ordinate(BOX.south)) * perDegree) / 2);
const fine: MapGrid = {
  west: BOX.west,
  north: ordinate(BOX.north),
  perDegree,
  columns: 2 * WIDTH,
  rows: 2 * height,
};
const toMercator = ([lon = 0, lat = 0]: Position): Position => [lon, ordinate(lat)];
const sea = maskOfPolygons(
  fine,
  readSea('geo/sea.geojson').map((p) => p.map((ring) => ring.map(toMercator))),
);
const cells = distanceField(sea, fine.columns, fine.rows);
const kilometres = cells.map((distance, cell) => {
  const lat = latitude(fine.north - (Math.floor(cell / fine.columns) + 0.5) / perDegree);
  return (Math.max(0, distance - 0.5) * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)) / perDegree;
});
const soft = gaussianBlur(kilometres, fine.columns, fine.rows, 1.2);
const strength = soft.map((km, cell) => {
  if (!sea[cell]) return 0;
  return Math.min(
    1,
    STEPS.reduce((sum, s) => sum + s.strength / (1 + Math.exp((km - s.edgeKm) / s.softKm)), 0),
  );
});
const grey = Buffer.alloc(WIDTH * height);
for (let cell = 0; cell < grey.length; cell++) {
  const [x, y] = [2 * (cell % WIDTH), 2 * Math.floor(cell / WIDTH)];
  const at = (dx: number, dy: number) => strength[(y + dy) * fine.columns + x + dx] ?? 0;
  const share = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
  grey[cell] = Math.round(share * LEVELS) * (255 / LEVELS);
}
const picture = sharp(grey, { raw: { width: WIDTH, height, channels: 1 } }).toColourspace('b-w');
await picture.webp({ lossless: true, effort: 6, quality: 100 }).toFile('geo/water-lining.webp');
writeFileSync('geo/water-lining.json', `${JSON.stringify({ ...BOX, width: WIDTH, height }, null, 2)}\n`);
