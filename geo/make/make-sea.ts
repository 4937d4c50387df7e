/**
 * Makes geo/sea.geojson and geo/shore.geojson: the sea of 1123-1127 within 103-134E, 27-48N.
 *
 *   npx tsx geo/make/make-sea.ts <modern-sea.json> <work-folder>
 *
 * The modern sea is Natural Earth 1:10m (npm world-atlas 2.0.2), the period shores come from geo/waters.geojson.
 * The polygon work is done by mapshaper, fetched through npx when it is not there.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { curveThrough, oldSeaRing, STRETCHES } from './period-shore.ts';
import { shoreLines } from './shore-lines.ts';
import { writeCollection } from './write-collection.ts';

const BOX = [103, 27, 134, 48] as const;
const KEEP = '80%';
const TODAY = { ref: 'natural-earth', loc: '1:10m land' };
const PERIOD = { ref: 'atlas', loc: 'shores of the twelfth century' };
const WHEN = { timespans: [{ start: { in: '1123-01-01' }, end: { in: '1127-12-31' } }] };

const [modernPath, work] = process.argv.slice(2);
if (!modernPath || !work) throw new Error('usage: make-sea <modern-sea> <work-folder>');
const waters = JSON.parse(readFileSync('geo/waters.geojson', 'utf8')) as FeatureCollection;
const lineOf = (id: string): Position[] => {
  const geometry = waters.features.find((water) => water.id === id)?.geometry;
  const line = geometry?.type === 'Polygon' ? geometry.coordinates[0] : geometry;
  if (Array.isArray(line)) return line;
  if (line?.type !== 'LineString') throw new Error(`geo/waters.geojson has no line or polygon ${id}`);
  return line.coordinates;
};
const polygon = (ring: Position[]) => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const collection = (features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const path = (name: string) => join(work, name);
const mapshaper = (...args: string[]) =>
  execFileSync('npx', ['--yes', 'mapshaper@0.7.70', ...args], { stdio: 'pipe' });

const rings = STRETCHES.map((s) => oldSeaRing(s, lineOf(s.line)));
writeFileSync(path('old-sea.json'), collection(rings.map(polygon)));
writeFileSync(
  path('yuntai.json'),
  collection([polygon(curveThrough(lineOf('yuntai-island').slice(0, -1), 6, true))]),
);
mapshaper(
  '-i',
  modernPath,
  path('old-sea.json'),
  'combine-files',
  '-merge-layers',
  'force',
  '-dissolve2',
  '-erase',
  path('yuntai.json'),
  '-clip',
  `bbox=${BOX.join(',')}`,
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
if (!shape) throw new Error(`mapshaper left no polygon in ${path('sea.json')}`);
const coordinates = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
const sea = {
  type: 'Feature',
  id: 'sea',
  properties: { id: 'sea', name_en: 'The sea', name_zh: '海', certainty: 'medium', sources: [TODAY, PERIOD] },
  when: WHEN,
  geometry: { type: 'MultiPolygon', coordinates },
};
const period = [
  ...rings.map((r, i) => r.slice(0, r.length - 1 - (STRETCHES[i]?.offshore.length ?? 0))),
  curveThrough(lineOf('yuntai-island').slice(0, -1), 6, true),
];
const lines = shoreLines(coordinates, period, BOX).map((line, i) => ({
  type: 'Feature',
  id: `shore-${i + 1}`,
  properties: {
    id: `shore-${i + 1}`,
    name_en: line.period ? 'Coast, reconstructed' : 'Coast, as today',
    name_zh: line.period ? '海岸（復原）' : '海岸（同今）',
    certainty: line.period ? 'low' : 'medium',
    sources: [line.period ? PERIOD : TODAY],
  },
  when: WHEN,
  geometry: { type: 'LineString', coordinates: line.coordinates },
}));
writeCollection('sea', 'The sea, 1123–1127', '海域', [sea]);
writeCollection('shore', 'The coast, 1123–1127', '海岸', lines);
