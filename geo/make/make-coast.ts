/**
 * Makes sea.geojson and shore.geojson of an atlas from the land (or the ocean) of Natural Earth, as the coast is today.
 *
 *   npm run geo:coast -- land.geojson [--tolerance KM] [--smallest KM2]     (of the atlas that ATLAS_GEO names)
 *
 * The box is that of atlas.json. By default a line may lie a three-thousandth of the box’s width from the coast. What
 * the first atlas has redrawn for its century is made by geo:sea.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { AtlasConfig } from '../../src/atlas/atlas-config.ts';
import type { Box } from '../../src/geometry/box.ts';
import { geoFolder, OWN_FOLDER } from '../../src/tools/commands/geo-folder.ts';
import { configToMake, MakeFault, readNamedJson, remarkOnSource, runMake, whenOf } from './make-command.ts';
import { KM_PER_DEGREE } from './map-grid.ts';
import { seaOfLand, seaOfOcean, type CoastDetail } from './sea-of-land.ts';
import { shoreLines } from './shore-lines.ts';
import { topojsonAreas, type Topology } from './topojson-areas.ts';
import { collectionText, writeCollection } from './write-collection.ts';

const SOURCE = { ref: 'natural-earth', loc: '1:10m land' };
const NEEDS =
  'which land? Get Natural Earth’s “Land” at 1:10m as GeoJSON (public domain, https://www.naturalearthdata.com, ' +
  'ne_10m_land.geojson) and name it: npm run geo:coast -- ne_10m_land.geojson';

/** Kilometres that a box is wide in its middle. */
function widthKm([west, south, east, north]: Box): number {
  return (east - west) * KM_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
}

/** The detail for a box where none is asked for: islands of eight tolerances squared and more. */
export function detailOf(box: Box, tolerance?: number, smallest?: number): CoastDetail {
  const toleranceKm = tolerance ?? widthKm(box) / 3000;
  return { toleranceKm, smallestKm2: smallest ?? (8 * toleranceKm) ** 2 };
}

/** What a file of areas holds: whether it is land or ocean, and its polygons. */
interface Areas {
  readonly ocean: boolean;
  readonly polygons: Position[][][];
}

const polygonsOf = (geometry: Geometry | null): Position[][][] => {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates;
  return geometry?.type === 'GeometryCollection' ? geometry.geometries.flatMap(polygonsOf) : [];
};

/** The areas of GeoJSON or TopoJSON; gives up where there are none. `name` is told in what is wrong. */
export function readAreas(json: unknown, name: string): Areas {
  const whole = json as FeatureCollection | Feature | Geometry | Topology | null;
  if (whole?.type === 'Topology') return { ocean: false, polygons: topojsonAreas(whole) };
  const features = whole?.type === 'FeatureCollection' ? whole.features : [];
  const polygons =
    whole?.type === 'FeatureCollection'
      ? features.flatMap(({ geometry }) => polygonsOf(geometry))
      : polygonsOf(whole?.type === 'Feature' ? whole.geometry : (whole as Geometry | null));
  if (!polygons.length)
    throw new MakeFault(`${name} holds no Polygon and no MultiPolygon: it is no file of land`);
  const ocean = features.length > 0 && features.every(({ properties }) => properties?.featurecla === 'Ocean');
  return { ocean, polygons };
}

/** The texts of sea.geojson and shore.geojson for an atlas; `null` where its box holds no sea. */
export function coastFiles(
  config: AtlasConfig,
  { ocean, polygons }: Areas,
  detail: CoastDetail,
): Readonly<Record<'sea' | 'shore', string>> | null {
  const sea = (ocean ? seaOfOcean : seaOfLand)(polygons, config.box, detail);
  if (!sea.length) return null;
  const shared = { certainty: 'medium', sources: [SOURCE] };
  const area = {
    type: 'Feature',
    id: 'sea',
    properties: { id: 'sea', name_en: 'The sea', name_zh: '海', ...shared },
    when: whenOf(config),
    geometry: { type: 'MultiPolygon', coordinates: sea },
  };
  const lines = shoreLines(sea, [], config.box).map(({ coordinates }, i) => ({
    type: 'Feature',
    id: `shore-${i + 1}`,
    properties: { id: `shore-${i + 1}`, name_en: 'Coast, as today', name_zh: '海岸（同今）', ...shared },
    when: whenOf(config),
    geometry: { type: 'LineString', coordinates },
  }));
  return {
    sea: collectionText('sea', 'The sea', '海域', [area]),
    shore: collectionText('shore', 'The coast', '海岸', lines),
  };
}

function kmOf(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value > 0)) throw new MakeFault(`--${option} wants a number above 0, not “${text}”`);
  return value;
}

function makeCoast(): string {
  const { values, positionals } = parseArgs({
    options: { tolerance: { type: 'string' }, smallest: { type: 'string' } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined) throw new MakeFault(NEEDS);
  const config = configToMake();
  if (geoFolder() === OWN_FOLDER)
    throw new MakeFault('the coast of the first atlas is redrawn for its century: npm run geo:sea makes it');
  const detail = detailOf(config.box, kmOf(values.tolerance, 'tolerance'), kmOf(values.smallest, 'smallest'));
  const files = coastFiles(config, readAreas(readNamedJson(path), path), detail);
  if (!files) return `No sea lies within ${config.box.join(', ')}: without sea.geojson all is land`;
  const written = (['sea', 'shore'] as const).map((kind) => writeCollection(kind, files[kind]));
  return written.join('\n') + remarkOnSource(SOURCE.ref);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runMake('geo:coast', makeCoast);
