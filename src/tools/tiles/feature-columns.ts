import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { isObject, own, type JsonObject } from '../../atlas/json-object.ts';
import { toMercator } from '../../geometry/mercator.ts';
import {
  lifeOf,
  noFeatures,
  type DatedFields,
  type FeatureCount,
} from '../../lifespans/features/dated-fields.ts';
import { growing } from '../../lifespans/shapes/growing.ts';
import type { ThinColumns } from './thin.ts';

/** A feature with a box, as tiles are made of it. */
interface TiledFeature {
  readonly type: 'Feature';
  readonly id: number;
  readonly properties: JsonObject;
  readonly geometry: JsonObject;
}

/** Features in columns, their texts in a file beside. */
export interface FeatureColumns extends ThinColumns {
  /** West, north, east, south of each in the Mercator square. */
  readonly box: Float64Array;
  readonly kinds: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, 'String' | 'Number' | 'Boolean'>;
  read(i: number): TiledFeature;
}

/** Columns while a file is read. */
export interface ColumnMaker {
  /** Adds a feature; one of several lives, once for each. */
  add(feature: JsonObject): void;
  count(): FeatureCount;
  done(): FeatureColumns;
  end(): void;
}

const LATITUDE_MOST = 85.0511;
const BATCH = 4 * 1024 * 1024;
/** Texts of less than so many bytes together are kept in memory. */
const IN_MEMORY = 512 * 1024 * 1024;

/** Every position of a geometry. */
function* positionsOf(geometry: unknown): Generator<readonly [number, number]> {
  if (!isObject(geometry)) return;
  if (Array.isArray(geometry.geometries))
    for (const member of geometry.geometries) yield* positionsOf(member);
  function* within(value: unknown): Generator<readonly [number, number]> {
    if (!Array.isArray(value)) return;
    const [x, y] = value as unknown[];
    if (typeof x === 'number' && typeof y === 'number') {
      if (Number.isFinite(x + y)) yield [x, y];
    } else for (const part of value) yield* within(part);
  }
  yield* within(geometry.coordinates);
}

/** The times of a feature of Linked Places as properties that tiles can keep, one by one; the feature itself where it has none. */
function byTimes(feature: JsonObject): JsonObject[] {
  const properties = isObject(feature.properties) ? feature.properties : {};
  const spans = isObject(feature.when) && Array.isArray(feature.when.timespans) ? feature.when.timespans : [];
  const written = (value: unknown) =>
    isObject(value) ? (own(value, 'in') ?? own(value, 'earliest') ?? own(value, 'latest')) : value;
  const times = spans.filter(isObject);
  if (times.length === 0) return [properties];
  return times.map(({ start, end }) => ({
    ...properties,
    ...(start === undefined ? {} : { start_date: written(start) }),
    ...(end === undefined ? {} : { end_date: written(end) }),
  }));
}

/** Creates empty columns; `path` is where texts may lie until the end, `weight` a property that says what counts more. */
export function createColumns(path: string, fields: DatedFields, weight: string | undefined): ColumnMaker {
  const file = openSync(path, 'w+');
  const count = noFeatures();
  const [x, y, extent] = [growing(Float64Array), growing(Float64Array), growing(Float64Array)];
  const [start, end, weights] = [growing(Float64Array), growing(Float64Array), growing(Float64Array)];
  const [box, offsets] = [growing(Float64Array), growing(Float64Array)];
  const points = growing(Uint32Array);
  const kinds = new Set<string>();
  const names = new Map<string, 'String' | 'Number' | 'Boolean'>();
  const used = new Set<number>();
  let texts: Buffer[] | null = [];
  let waiting: Buffer[] = [];
  let [held, length, next] = [0, 0, 1];

  function flush(): void {
    if (waiting.length === 0) return;
    const all = Buffer.concat(waiting);
    writeSync(file, all, 0, all.length, length - held);
    waiting = [];
    held = 0;
  }
  /** A feature’s own id, where it has one that no other has; else the next that is free. */
  function idOf(id: unknown): number {
    if (typeof id === 'number' && Number.isSafeInteger(id) && id >= next && !used.has(id)) {
      used.add(id);
      return id;
    }
    while (used.has(next)) next += 1;
    next += 1;
    return next - 1;
  }
  function note(properties: JsonObject): void {
    for (const [key, value] of Object.entries(properties)) {
      const type = typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
      names.set(key, (names.get(key) ?? type) === type ? type : 'String');
    }
  }

  function addOne(feature: JsonObject, properties: JsonObject): void {
    const { geometry } = feature;
    let [west, south, east, north, met] = [Infinity, Infinity, -Infinity, -Infinity, 0];
    for (const [lon, lat] of positionsOf(geometry)) {
      [west, east, met] = [Math.min(west, lon), Math.max(east, lon), met + 1];
      [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    }
    if (met === 0 || !isObject(geometry) || south < -90 || north > 90) {
      count.shapeless += 1;
      return;
    }
    const life = lifeOf(fields, properties, count);
    if (!life) return;
    const within = (lat: number) => Math.min(Math.max(lat, -LATITUDE_MOST), LATITUDE_MOST);
    const [a, b] = [toMercator([west, within(north)]), toMercator([east, within(south)])];
    const named =
      typeof feature.id === 'string' && own(properties, 'id') === undefined
        ? { ...properties, id: feature.id }
        : properties;
    const text: TiledFeature = { type: 'Feature', id: idOf(feature.id), properties: named, geometry };
    const bytes = Buffer.from(JSON.stringify(text));
    box.pushAll([a.x, a.y, b.x, b.y]);
    x.push((a.x + b.x) / 2);
    y.push((a.y + b.y) / 2);
    extent.push(Math.max(b.x - a.x, b.y - a.y));
    start.push(life.start);
    end.push(life.end);
    const own1 = weight === undefined ? NaN : Number(own(properties, weight) ?? NaN);
    // without a weight of its own, what is large counts more
    weights.push(weight === undefined ? extent.at(extent.length - 1) : Number.isFinite(own1) ? own1 : 0);
    points.push(met);
    offsets.push(length);
    length += bytes.length;
    held += bytes.length;
    waiting.push(bytes);
    if (texts && length > IN_MEMORY) texts = null;
    texts?.push(bytes);
    if (held > BATCH) flush();
    kinds.add(String(geometry.type));
    note(named);
    count.drawn += 1;
  }

  return {
    add(feature) {
      for (const properties of byTimes(feature)) addOne(feature, properties);
    },
    count: () => count,
    done() {
      flush();
      offsets.push(length);
      const at = offsets.done();
      return {
        count: count.drawn,
        x: x.done(),
        y: y.done(),
        extent: extent.done(),
        start: start.done(),
        end: end.done(),
        weight: weights.done(),
        points: points.done(),
        box: box.done(),
        kinds,
        fields: names,
        read(i) {
          const kept = texts?.[i];
          if (kept) return JSON.parse(kept.toString('utf8')) as TiledFeature;
          const bytes = Buffer.alloc((at[i + 1] ?? 0) - (at[i] ?? 0));
          readSync(file, bytes, 0, bytes.length, at[i] ?? 0);
          return JSON.parse(bytes.toString('utf8')) as TiledFeature;
        },
      };
    },
    end() {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
}
