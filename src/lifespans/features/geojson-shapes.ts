import type { Ring } from '../shapes/ring.ts';
import { AREA, createShapeStore, LINE, POINT, type Shapes } from '../shapes/shape-store.ts';
import { lifeOf, noFeatures, type DatedFields, type FeatureCount } from './dated-fields.ts';
import { featureLook } from './feature-look.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** A feature as a collection holds it. */
export interface PlainFeature {
  readonly id: string | number | null;
  readonly properties: JsonObject;
}

/** What became of a collection: shapes whose records are the places of features in `features`. */
export interface ReadCollection {
  readonly shapes: Shapes;
  readonly features: readonly PlainFeature[];
  readonly count: FeatureCount;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The features of a GeoJSON document: of a collection, of a list, one alone, or a geometry. `null` where it is none. */
function featuresOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  if (Array.isArray(value.features)) return value.features;
  if (value.type === 'Feature') return [value];
  return 'coordinates' in value || 'geometries' in value ? [{ type: 'Feature', geometry: value }] : null;
}

/** Positions as a run; `null` where one is none. Longitudes go on over 180° where two neighbours lie farther apart than that. */
function runOf(value: unknown): Ring | null {
  if (!Array.isArray(value)) return null;
  const run: number[] = [];
  for (const position of value as unknown[]) {
    if (!Array.isArray(position)) return null;
    const [x, y] = position as unknown[];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x + y) || Math.abs(y) > 90)
      return null;
    const before = run.at(-2);
    const turns = before === undefined ? 0 : Math.round((before - x) / 360);
    run.push(x + turns * 360, y);
  }
  return run;
}

function closed(ring: Ring): Ring {
  const last = ring.length - 2;
  return ring[0] === ring[last] && ring[1] === ring[last + 1] ? ring : [...ring, ring[0] ?? 0, ring[1] ?? 0];
}

type Part = readonly [kind: typeof POINT | typeof LINE | typeof AREA, rings: Ring[]];

/** The parts of a geometry; those that cannot be drawn are left out. */
function partsOf(geometry: unknown, depth = 0): Part[] {
  if (!isObject(geometry) || depth > 8) return [];
  const { type, coordinates } = geometry;
  const list = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  if (type === 'GeometryCollection' && Array.isArray(geometry.geometries))
    return geometry.geometries.flatMap((member) => partsOf(member, depth + 1));
  const line = (value: unknown): Part[] => {
    const run = runOf(value);
    return run && run.length >= 4 ? [[LINE, [run]]] : [];
  };
  const area = (value: unknown): Part[] => {
    const rings = Array.isArray(value) ? value.map(runOf) : [];
    if (rings.length === 0 || rings.some((ring) => !ring || ring.length < 6)) return [];
    return [[AREA, rings.map((ring) => closed(ring as Ring))]];
  };
  const points = (value: unknown): Part[] => {
    const run = runOf(value) ?? [];
    return Array.from({ length: run.length / 2 }, (_, i): Part => [
      POINT,
      [run.slice(2 * i, 2 * i + 2) as Ring],
    ]);
  };
  switch (type) {
    case 'Point':
      return points([coordinates]);
    case 'MultiPoint':
      return points(coordinates);
    case 'LineString':
      return line(coordinates);
    case 'MultiLineString':
      return list.flatMap(line);
    case 'Polygon':
      return area(coordinates);
    case 'MultiPolygon':
      return list.flatMap(area);
    default:
      return [];
  }
}

/** Reads GeoJSON into shapes by the fields given; `null` where the document is no GeoJSON. */
export function readCollection(document: unknown, fields: DatedFields): ReadCollection | null {
  const list = featuresOf(document);
  if (!list) return null;
  const store = createShapeStore();
  const features: PlainFeature[] = [];
  const count = noFeatures();
  for (const feature of list) {
    const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
    const parts = isObject(feature) ? partsOf(feature.geometry) : [];
    if (parts.length === 0) {
      count.shapeless += 1;
      continue;
    }
    const life = lifeOf(fields, properties, count);
    if (!life) continue;
    const id = isObject(feature) ? feature.id : null;
    for (const [kind, rings] of parts)
      store.add(kind, features.length, life, rings, featureLook(fields, properties, kind === POINT));
    features.push({ id: typeof id === 'string' || typeof id === 'number' ? id : null, properties });
    count.drawn += 1;
  }
  return { shapes: store.done(), features, count };
}
