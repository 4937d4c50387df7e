/**
 * Makes arcs.geojson, the borders of the prefectures, from the seats, waters, lines, sea and relief of an atlas, and writes
 * the shapes that they bound into its prefectures.geojson.
 *
 *   npm run geo:cells        (of the atlas that ATLAS_GEO names, else of geo/)
 *
 * Waters, lines, sea, relief and cells.json may be missing: without relief the land is level, without a sea all is land.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Box } from '../../src/geometry/box.ts';
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
import { geoFile, geoFolder } from '../../src/tools/commands/geo-folder.ts';
import { perDegreeOf, type CellSettings } from './cell-settings.ts';
import { Course } from './course.ts';
import { heightGridFromRelief, levelGrid, type HeightGrid, type ReliefCoding } from './height-grid.ts';
import { prefectureArcs, type CellFacts } from './prefecture-arcs.ts';
import { configToMake, MakeFault, runMake } from './make-command.ts';
import { maskOfPolygons } from './rasterise.ts';
import { readSea } from './read-sea.ts';
import type { Waterway } from './travel-cost.ts';

/** A file of the atlas, parsed; `undefined` where it has none. */
function readJson<T>(file: string): T | undefined {
  const path = geoFile(file);
  return path === null ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as T);
}
function readFeatures<T>(name: string): T[] {
  return readJson<{ features: T[] }>(`${name}.geojson`)?.features ?? [];
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

/** The heights of the atlas, or level land over the box of its map. */
async function readHeights(settings: CellSettings): Promise<HeightGrid> {
  const [relief, coding] = [geoFile('relief.webp'), readJson<ReliefCoding>('relief.json')];
  if (relief === null || !coding) {
    const about = readJson<{ box: Box }>('atlas.json');
    if (!about) throw new Error(`There is no atlas.json in ${geoFolder()}.`);
    return levelGrid(about.box, perDegreeOf(settings));
  }
  const { data, info } = await sharp(relief).raw().toBuffer({ resolveWithObject: true });
  return heightGridFromRelief(data, info.channels, coding);
}

/** What the cells are made from, read from the folder of the atlas. Throws when a seat is no place. */
export async function readCellFacts(): Promise<CellFacts> {
  const places = new Map(
    readFeatures<PlaceFeature>('places').flatMap(({ id, properties, geometry }) =>
      [id, ...(properties.aliases ?? [])].map((name) => [name, geometry.coordinates]),
    ),
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
  const settings = readJson<CellSettings>('cells.json') ?? {};
  const heights = await readHeights(settings);
  const sea = geoFile('sea.geojson');
  const land = sea
    ? maskOfPolygons(heights, readSea(sea)).map((cell) => 1 - cell)
    : new Uint8Array(heights.metres.length).fill(1);
  const waterways = waterwaysOf(readFeatures<WaterFeature>('waters'));
  return { seats, waterways, lines, heights, land, settings };
}

/** The text of arcs.geojson, one arc a line. */
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

/** A text of prefectures.geojson whose shapes stand on one line each, which is kept so that a diff shows them alone. */
const SHAPE_LINE = /^ {3}"geometry": /;

/**
 * The text of prefectures.geojson with each prefecture's shape in the place of the last. Where shapes stand on lines of
 * their own, nothing else is touched; else the file is written anew. Throws where a prefecture has no cell.
 */
export function withShapes(text: string, arcs: readonly ArcFeature[]): string {
  const cells = cellsFromArcs(arcs);
  const shapeOf = (id: string) => {
    const coordinates = cells.get(id);
    if (!coordinates) throw new Error(`The prefecture ${id} has no cell.`);
    return { type: 'MultiPolygon', coordinates };
  };
  const lines = text.split('\n');
  const whole = JSON.parse(text) as { features: { id: string; geometry: unknown }[] };
  if (lines.filter((line) => SHAPE_LINE.test(line)).length !== whole.features.length) {
    for (const feature of whole.features) feature.geometry = shapeOf(feature.id);
    return `${JSON.stringify(whole, null, 1).replaceAll(/"geometry": \{[^}]*\}/g, oneLine)}\n`;
  }
  let id = '';
  return lines
    .map((line) => {
      id = /^ {3}"id": "([^"]+)",$/.exec(line)?.[1] ?? id;
      return SHAPE_LINE.test(line) ? `   "geometry": ${JSON.stringify(shapeOf(id))}` : line;
    })
    .join('\n');
}

/** A member whose value is an object without strings that hold spaces, on one line. */
function oneLine(member: string): string {
  return member.replaceAll(/\s+/g, '').replace(':', ': ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMake('geo:cells', async () => {
    configToMake();
    const [target, prefectures] = [`${geoFolder()}arcs.geojson`, `${geoFolder()}prefectures.geojson`];
    if (!existsSync(prefectures))
      throw new MakeFault(
        `there is no prefectures.geojson in ${geoFolder()}: it says which land there is and who held it`,
      );
    const arcs = prefectureArcs(await readCellFacts());
    const shapes = withShapes(readFileSync(prefectures, 'utf8'), arcs);
    writeFileSync(target, writtenArcs(arcs));
    writeFileSync(prefectures, shapes);
    return `${target}: ${arcs.length} arcs`;
  });
}
