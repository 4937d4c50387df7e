/**
 * Makes context-rivers.geojson of an atlas: rivers of Natural Earth 1:10m beyond those of the story, clipped and generalised.
 *
 *   npm run geo:rivers -- rivers.geojson     (of the atlas that ATLAS_GEO names, else of geo/)
 *
 * The file holds lines with the property `name`, or `n`. An atlas without river-courses.json takes every river of the box.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import type { AtlasConfig } from '../../src/atlas/atlas-config.ts';
import type { Box } from '../../src/geometry/box.ts';
import { geoFolder } from '../../src/tools/commands/geo-folder.ts';
import type { ContextRiver, RiverCourses } from './context-rivers.ts';
import { configToMake, MakeFault, readNamedJson, remarkOnSource, runMake, whenOf } from './make-command.ts';
import { detailOf } from './make-coast.ts';
import { simplifyLine } from './simplify-line.ts';
import { collectionText, writeCollection } from './write-collection.ts';

const SOURCE = { ref: 'natural-earth', loc: '1:10m rivers' };
const NEEDS =
  'which rivers? Get Natural Earth’s “Rivers + lake centerlines” at 1:10m as GeoJSON (public domain, ' +
  'https://www.naturalearthdata.com, ne_10m_rivers_lake_centerlines.geojson) and name it: npm run geo:rivers -- rivers.geojson';

const TOLERANCE_KM = 0.45;
const JOIN_DEGREES = 0.25;
const SHORTEST_DEGREES = 0.15;

const inside = ([x = 0, y = 0]: Position, [w, s, e, n]: Box) => x >= w && x <= e && y >= s && y <= n;
const gap = (a: Position, b: Position) => Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
const first = (line: Position[]) => line[0] ?? [];
const last = (line: Position[]) => line.at(-1) ?? [];

/** The runs of points of a line inside a window and the box of the map. */
function runsInside(line: readonly Position[], window: Box, box: Box): Position[][] {
  const runs: Position[][] = [];
  let open = false;
  for (const point of line) {
    const now = inside(point, window) && inside(point, box);
    if (now && open) runs.at(-1)?.push(point);
    else if (now) runs.push([point]);
    open = now;
  }
  return runs.filter((run) => run.length > 1);
}

/** Joins lines that meet end to end (within 0.02°), turning them round where needed. */
function chained(lines: Position[][]): Position[][] {
  const left = lines.map((line) => [...line]);
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < left.length; j++) {
      const [a, b] = [left[i], left[j]];
      if (i === j || !a || !b) continue;
      const turned = [b, b.toReversed()].find((c) => gap(last(a), first(c)) < 0.02);
      if (!turned) continue;
      left[i] = [...a, ...turned.slice(1)];
      left.splice(j, 1);
      return chained(left);
    }
  }
  return left;
}

/** Carries the nearest end of the lines to a point. Throws when no end is near it. */
function carryTo(lines: Position[][], to: Position, id: string): Position[][] {
  const reach = (line: Position[]) => Math.min(gap(first(line), to), gap(last(line), to));
  const [nearest, ...others] = lines.toSorted((a, b) => reach(a) - reach(b));
  if (!nearest || reach(nearest) > JOIN_DEGREES)
    throw new MakeFault(`${id}: no end within ${JOIN_DEGREES}° of ${to}`);
  const atStart = gap(first(nearest), to) < gap(last(nearest), to);
  return [atStart ? [to, ...nearest] : [...nearest, to], ...others];
}

/** A line of Natural Earth’s rivers: its name stands under `name`, or under `n` in what was drawn from it. */
type RiverFeature = Feature<LineString | MultiLineString, Readonly<Record<string, unknown>>>;

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const pieceOf = ({ properties }: RiverFeature) => textOf(properties.n ?? properties.name);
const linesOf = ({ geometry }: RiverFeature): Position[][] =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
const rounded = (line: Position[], toleranceKm: number) =>
  simplifyLine(line as [number, number][], toleranceKm).map((point) =>
    point.map((v) => Math.round(v * 1000) / 1000),
  );

/** The course of a river that the atlas names. Throws where nothing of it lies in the box. */
function courseOf(features: readonly RiverFeature[], river: ContextRiver, box: Box): Position[][] {
  const lines = features.filter((feature) => river.pieces.includes(pieceOf(feature))).flatMap(linesOf);
  const runs = chained(lines.flatMap((line) => runsInside(line, river.window ?? box, box)));
  if (!runs.length) throw new MakeFault(`${river.id}: nothing of ${river.pieces.join(', ')} inside`);
  const long = runs.filter((line) => gap(first(line), last(line)) > SHORTEST_DEGREES);
  const joined = river.joins ? carryTo(long, river.joins, river.id) : long;
  return joined.map((line) => rounded(line, TOLERANCE_KM));
}

interface River {
  readonly id: string;
  readonly name_en: string;
  readonly name_zh: string;
  readonly rank: number;
  readonly lines: Position[][];
}

/** How boldly a river is drawn, by the zoom from which Natural Earth draws it. */
const rankOf = (scalerank: number) => (scalerank <= 3 ? 1 : scalerank <= 6 ? 2 : 3);
const curly = (name: string) => name.replaceAll("'", '’').replaceAll('"', '”');
const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Every river of a file within a box that has a name, under it: pieces joined, short ones left out, the longest first. */
function allRivers(features: readonly RiverFeature[], box: Box): River[] {
  const named = new Map<string, RiverFeature[]>();
  for (const feature of features) {
    const name = textOf(feature.properties.name_en) || pieceOf(feature);
    if (name) named.set(name, [...(named.get(name) ?? []), feature]);
  }
  const taken = new Set<string>();
  const toleranceKm = detailOf(box).toleranceKm;
  const shortest = (box[2] - box[0]) / 100;
  const rivers = [...named].flatMap(([name, pieces]) => {
    const runs = chained(pieces.flatMap(linesOf).flatMap((line) => runsInside(line, box, box)));
    const lines = runs
      .filter((line) => gap(first(line), last(line)) > shortest)
      .map((line) => rounded(line, toleranceKm));
    if (!lines.length) return [];
    const zh = textOf(pieces[0]?.properties.name_zht) || textOf(pieces[0]?.properties.name_zh);
    const ranks = pieces.map(({ properties }) => Number(properties.scalerank ?? 9));
    const base = slugOf(name) || 'river';
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    const name_zh = /^\p{Script=Han}+$/u.test(zh) ? zh : '河';
    return [{ id, name_en: curly(name), name_zh, rank: rankOf(Math.min(...ranks)), lines }];
  });
  return rivers.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/** The rivers of a file that an atlas draws for orientation: those that its river-courses.json names, else all. */
function riversOf(features: readonly RiverFeature[], config: AtlasConfig, courses?: RiverCourses): River[] {
  if (!courses) return allRivers(features, config.box);
  const box = courses.box ?? config.box;
  return courses.rivers.map((river) => ({ ...river, lines: courseOf(features, river, box) }));
}

/** The text of context-rivers.geojson for an atlas. Gives up where it would be empty, or a river that it names is not there. */
export function riversText(
  features: readonly RiverFeature[],
  config: AtlasConfig,
  courses?: RiverCourses,
): string {
  const rivers = riversOf(features, config, courses);
  if (!rivers.length) throw new MakeFault(`no river with a name runs within ${config.box.join(', ')}`);
  const made = rivers.map(({ id, name_en, name_zh, rank, lines }) => ({
    type: 'Feature',
    id,
    properties: { id, kind: 'river', rank, name_en, name_zh, certainty: 'medium', sources: [SOURCE] },
    when: whenOf(config),
    geometry:
      lines.length === 1
        ? { type: 'LineString', coordinates: lines[0] }
        : { type: 'MultiLineString', coordinates: lines },
  }));
  return collectionText('context-rivers', 'Further rivers', '其他河流', made);
}

/** The lines of a file of rivers; gives up where it holds none. */
export function readRivers(json: unknown, name: string): RiverFeature[] {
  const { features = [] } = (json ?? {}) as Partial<FeatureCollection>;
  const lines = features.filter(
    ({ geometry }) => geometry?.type === 'LineString' || geometry?.type === 'MultiLineString',
  );
  if (!lines.length)
    throw new MakeFault(`${name} holds no LineString and no MultiLineString: it is no file of rivers`);
  return lines.map((feature) => ({ ...feature, properties: feature.properties ?? {} })) as RiverFeature[];
}

function makeRivers(): string {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new MakeFault(NEEDS);
  const config = configToMake();
  const own = `${geoFolder()}river-courses.json`;
  const courses = existsSync(own) ? (JSON.parse(readFileSync(own, 'utf8')) as RiverCourses) : undefined;
  const text = riversText(readRivers(readNamedJson(path), path), config, courses);
  return writeCollection('context-rivers', text) + remarkOnSource(SOURCE.ref);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runMake('geo:rivers', makeRivers);
