/**
 * Makes sea.geojson and shore.geojson of an atlas whose coast is redrawn for its time, as its coast.json says.
 *
 *   npm run geo:sea -- sea.json [work-folder]     (of the atlas that ATLAS_GEO names, else of geo/)
 *
 * sea.json is the sea of today: of the first atlas, Natural Earth 1:10m (npm world-atlas 2.0.2), 97-137E, 24-52N without
 * its land. The shores of the time come from waters.geojson. The polygon work is done by mapshaper, fetched through npx
 * when it is not there. An atlas whose coast is today's is made by geo:coast.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { yearsShown } from '../../src/atlas/years-shown.ts';
import { geoFolder } from '../../src/tools/commands/geo-folder.ts';
import { configToMake, MakeFault, readNamed, runMake, whenOf } from './make-command.ts';
import { curveThrough, oldSeaRing, type CoastSettings } from './period-shore.ts';
import { shoreLines } from './shore-lines.ts';
import { collectionText, writeCollection } from './write-collection.ts';

const KEEP = '80%';
const TODAY = { ref: 'natural-earth', loc: '1:10m land' };
const PERIOD = { ref: 'atlas', loc: 'shores of the twelfth century' };

const polygon = (ring: Position[]) => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const collection = (features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

function readOwn<T>(file: string): T {
  return JSON.parse(readFileSync(geoFolder() + file, 'utf8')) as T;
}

/** The redrawn stretches of the atlas; gives up where it has none. */
function readSettings(): CoastSettings {
  if (!existsSync(`${geoFolder()}coast.json`))
    throw new MakeFault(
      `there is no coast.json in ${geoFolder()} that says where the coast is redrawn; npm run geo:coast -- land.geojson makes today’s coast`,
    );
  return readOwn<CoastSettings>('coast.json');
}

function lineOf(waters: FeatureCollection, id: string): Position[] {
  const geometry = waters.features.find((water) => water.id === id)?.geometry;
  const line = geometry?.type === 'Polygon' ? geometry.coordinates[0] : geometry;
  if (Array.isArray(line)) return line;
  if (line?.type !== 'LineString') throw new MakeFault(`waters.geojson has no line or polygon ${id}`);
  return line.coordinates;
}

function mapshaper(...parameters: string[]): void {
  try {
    execFileSync('npx', ['--yes', 'mapshaper@0.7.70', ...parameters], { stdio: 'pipe' });
  } catch (error) {
    throw new MakeFault(`mapshaper, which npx fetches, failed: ${(error as Error).message.split('\n')[0]}`);
  }
}

function makeSea(): string {
  const [modern, work = mkdtempSync(join(tmpdir(), 'sea-'))] = process.argv.slice(2);
  if (modern === undefined)
    throw new MakeFault(
      'which sea? Name the sea of today as GeoJSON (Natural Earth 1:10m, public domain): npm run geo:sea -- sea.json',
    );
  const config = configToMake();
  const { box = config.box, islands = [], redrawn } = readSettings();
  readNamed(modern);
  const waters = readOwn<FeatureCollection>('waters.geojson');
  const path = (name: string) => join(work, name);
  const rings = redrawn.map((stretch) => oldSeaRing(stretch, lineOf(waters, stretch.line)));
  const shores = islands.map((id) => curveThrough(lineOf(waters, id).slice(0, -1), 6, true));
  writeFileSync(path('old-sea.json'), collection(rings.map(polygon)));
  writeFileSync(path('islands.json'), collection(shores.map(polygon)));
  mapshaper(
    '-i',
    modern,
    path('old-sea.json'),
    'combine-files',
    '-merge-layers',
    'force',
    '-dissolve2',
    ...(shores.length ? ['-erase', path('islands.json')] : []),
    '-clip',
    `bbox=${box.join(',')}`,
    '-explode',
    '-filter',
    'this.area > 4e7',
    '-dissolve2',
    'gap-fill-area=8km2',
    '-simplify',
    KEEP,
    'keep-shapes',
    '-clean',
    '-o',
    path('sea.json'),
    'precision=0.001',
    'format=geojson',
    'fix-geometry',
  );
  const made = JSON.parse(readFileSync(path('sea.json'), 'utf8')) as {
    geometries?: (Polygon | MultiPolygon)[];
    features?: Feature<Polygon | MultiPolygon>[];
  };
  const shape = made.geometries?.[0] ?? made.features?.[0]?.geometry;
  if (!shape) throw new MakeFault(`mapshaper left no sea of ${modern} within ${box.join(', ')}`);
  const coordinates = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const when = whenOf(config);
  const sea = {
    type: 'Feature',
    id: 'sea',
    properties: {
      id: 'sea',
      name_en: 'The sea',
      name_zh: '海',
      certainty: 'medium',
      sources: [TODAY, PERIOD],
    },
    when,
    geometry: { type: 'MultiPolygon', coordinates },
  };
  const period = [
    ...rings.map((ring, i) => ring.slice(0, ring.length - 1 - (redrawn[i]?.offshore.length ?? 0))),
    ...shores,
  ];
  const lines = shoreLines(coordinates, period, box).map((line, i) => ({
    type: 'Feature',
    id: `shore-${i + 1}`,
    properties: {
      id: `shore-${i + 1}`,
      name_en: line.period ? 'Coast, reconstructed' : 'Coast, as today',
      name_zh: line.period ? '海岸（復原）' : '海岸（同今）',
      certainty: line.period ? 'low' : 'medium',
      sources: [line.period ? PERIOD : TODAY],
    },
    when,
    geometry: { type: 'LineString', coordinates: line.coordinates },
  }));
  const years = yearsShown(config);
  return [
    writeCollection('sea', collectionText('sea', `The sea, ${years}`, '海域', [sea])),
    writeCollection('shore', collectionText('shore', `The coast, ${years}`, '海岸', lines)),
  ].join('\n');
}

await runMake('geo:sea', makeSea);
