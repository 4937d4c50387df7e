/**
 * Makes geo/arcs.geojson, the borders of the prefectures, from the seats, waters, lines, sea and relief of geo/, and
 * writes the shapes that they bound into geo/prefectures.geojson.
 *
 *   npm run geo:cells
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type {
  ArcFeature,
  LegalLineFeature,
  PlaceFeature,
  PrefectureFeature,
  WaterFeature,
} from '../../src/atlas/features.ts';
import { cellsFromArcs } from '../../src/atlas/control/cells-from-arcs.ts';
import type { LonLat } from '../../src/geometry/great-circle.ts';
import { smoothCourse } from '../../src/style/columns/smooth-course.ts';
import { Course } from './course.ts';
import { heightGridFromRelief, type ReliefCoding } from './height-grid.ts';
import { prefectureArcs, type CellFacts } from './prefecture-arcs.ts';
import { maskOfPolygons } from './rasterise.ts';
import { readSea } from './read-sea.ts';
import type { Waterway } from './travel-cost.ts';

/** The folder of the record. */
const GEO = fileURLToPath(new URL('../', import.meta.url));
const TARGET = `${GEO}arcs.geojson`;
const PREFECTURES = `${GEO}prefectures.geojson`;

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(GEO + file, 'utf8')) as T;
}
function readFeatures<T>(name: string): T[] {
  return readJson<{ features: T[] }>(`${name}.geojson`).features;
}
const asPoint = ([lon, lat]: readonly number[]): LonLat => [lon ?? NaN, lat ?? NaN];

/** The waterways that ran, on the curve with which the map draws them. */
function waterwaysOf(waters: readonly WaterFeature[]): Waterway[] {
  return waters.flatMap(({ id, properties: { kind, rank, status }, geometry }): Waterway[] => {
    if ((kind !== 'river' && kind !== 'canal') || status === 'abandoned' || geometry.type !== 'LineString')
      return [];
    return [{ id, kind, rank, course: new Course(smoothCourse(geometry.coordinates).map(asPoint)) }];
  });
}

/** What the cells are made from, read from geo/. Throws when a seat is no place. */
export async function readCellFacts(): Promise<CellFacts> {
  const places = new Map(
    readFeatures<PlaceFeature>('places').map((place) => [place.id, place.geometry.coordinates]),
  );
  const seats = readFeatures<PrefectureFeature>('prefectures').map(({ id, properties }) => {
    const at = places.get(properties.seat);
    if (!at) throw new Error(`The seat ${properties.seat} of ${id} is not among the places.`);
    return { unit: id, at: asPoint(at) };
  });
  const lines = readFeatures<LegalLineFeature>('lines').flatMap(({ id, properties, geometry }) =>
    properties.kind === 'claim' || geometry.type !== 'LineString'
      ? []
      : [{ id, stated: geometry.coordinates.map(asPoint) }],
  );
  const { data, info } = await sharp(`${GEO}relief.webp`).raw().toBuffer({ resolveWithObject: true });
  const heights = heightGridFromRelief(data, info.channels, readJson<ReliefCoding>('relief.json'));
  const land = maskOfPolygons(heights, readSea(`${GEO}sea.geojson`)).map((sea) => 1 - sea);
  return { seats, waterways: waterwaysOf(readFeatures<WaterFeature>('waters')), lines, heights, land };
}

/** The text of geo/arcs.geojson, one arc a line. */
export function writtenArcs(arcs: readonly ArcFeature[]): string {
  const head = {
    type: 'FeatureCollection',
    kind: 'arcs',
    title_en: 'Borders of the prefectures, modelled',
    title_zh: '州府界（推算）',
    calendar: 'julian',
    license: 'CC-BY-4.0',
    schema: 'schema/arcs.schema.json',
  };
  const lines = arcs.map((arc) => JSON.stringify(arc)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

/**
 * The text of geo/prefectures.geojson with each prefecture's shape, on one line of its own, put in the place of the last;
 * nothing else is touched. Throws where a prefecture has no cell.
 */
export function withShapes(text: string, arcs: readonly ArcFeature[]): string {
  const cells = cellsFromArcs(arcs);
  let id = '';
  const lines = text.split('\n').map((line) => {
    id = /^ {3}"id": "([^"]+)",$/.exec(line)?.[1] ?? id;
    if (!/^ {3}"geometry": /.test(line)) return line;
    const coordinates = cells.get(id);
    if (!coordinates) throw new Error(`The prefecture ${id} has no cell.`);
    return `   "geometry": ${JSON.stringify({ type: 'MultiPolygon', coordinates })}`;
  });
  return lines.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const arcs = prefectureArcs(await readCellFacts());
  writeFileSync(TARGET, writtenArcs(arcs));
  writeFileSync(PREFECTURES, withShapes(readFileSync(PREFECTURES, 'utf8'), arcs));
}
