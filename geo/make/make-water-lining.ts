/**
 * Makes water-lining.webp and .json of an atlas: how strongly the water-lining lies on the sea, from its sea.geojson.
 *
 *   npm run geo:water-lining     (of the atlas that ATLAS_GEO names, else of geo/)
 *
 * One grey byte a pixel in LEVELS even steps, 0 on land and in open sea, 255 at the shore; rows equally spaced in Mercator.
 * The box and the width are those of the water-lining.json that lies there, else the box of atlas.json. The distance from
 * the shore is taken on a grid twice as fine, in kilometres on the ground, and the four soft steps are added up:
 * A / (1 + exp((km - edge) / softness)). The fine picture is then halved, so that a pixel cut by the shore has the share
 * of its sea.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Position } from 'geojson';
import sharp from 'sharp';
import { latitudeOfOrdinate, mercatorOrdinate } from '../../src/geometry/mercator.ts';
import { geoFile, geoFolder } from '../../src/tools/commands/geo-folder.ts';
import { distanceField } from './distance-field.ts';
import { gaussianBlur } from './gaussian-blur.ts';
import { configToMake, MakeFault, runMake } from './make-command.ts';
import { KM_PER_DEGREE, type MapGrid } from './map-grid.ts';
import { maskOfPolygons } from './rasterise.ts';
import { readSea } from './read-sea.ts';

/** What a picture of the lining covers, in degrees, and its width in px. */
interface Lining {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly width: number;
}

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

/** What the lining covers: what it did, else the map. */
function readLining(): Lining {
  const [west, south, east, north] = configToMake().box;
  const path = `${geoFolder()}water-lining.json`;
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Lining;
  return { west, east, south, north, width: WIDTH };
}

async function makeWaterLining(): Promise<string> {
  const lining = readLining();
  const seaPath = geoFile('sea.geojson');
  if (seaPath === null)
    throw new MakeFault(
      `there is no sea.geojson in ${geoFolder()}; npm run geo:coast -- land.geojson makes it. An atlas without a sea needs no lining`,
    );
  const perDegree = (2 * lining.width) / (lining.east - lining.west);
  const height = Math.round(((ordinate(lining.north) - ordinate(lining.south)) * perDegree) / 2);
  const fine: MapGrid = {
    west: lining.west,
    north: ordinate(lining.north),
    perDegree,
    columns: 2 * lining.width,
    rows: 2 * height,
  };
  const toMercator = ([lon = 0, lat = 0]: Position): Position => [lon, ordinate(lat)];
  const sea = maskOfPolygons(
    fine,
    readSea(seaPath).map((p) => p.map((ring) => ring.map(toMercator))),
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
  const grey = Buffer.alloc(lining.width * height);
  for (let cell = 0; cell < grey.length; cell++) {
    const [x, y] = [2 * (cell % lining.width), 2 * Math.floor(cell / lining.width)];
    const at = (dx: number, dy: number) => strength[(y + dy) * fine.columns + x + dx] ?? 0;
    const share = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
    grey[cell] = Math.round(share * LEVELS) * (255 / LEVELS);
  }
  const path = `${geoFolder()}water-lining.webp`;
  const picture = sharp(grey, { raw: { width: lining.width, height, channels: 1 } }).toColourspace('b-w');
  await picture.webp({ lossless: true, effort: 6, quality: 100 }).toFile(path);
  const { west, east, south, north, width } = lining;
  const coding = { west, east, south, north, width, height };
  writeFileSync(`${geoFolder()}water-lining.json`, `${JSON.stringify(coding, null, 2)}\n`);
  return path;
}

await runMake('geo:water-lining', makeWaterLining);
