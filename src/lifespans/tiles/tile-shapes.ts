import type { ReadLife } from '../dates/read-moment.ts';
import { signedAreaOf } from './signed-area.ts';
import { lifeOf, noFeatures, type DatedFields, type FeatureCount } from '../features/dated-fields.ts';
import { featureLook } from '../features/feature-look.ts';
import type { Ring } from '../shapes/ring.ts';
import { AREA, createShapeStore, LINE, POINT, type ShapeLook, type Shapes } from '../shapes/shape-store.ts';
import type { TileFeature, TileLayer, TilePoint } from './tile-feature.ts';
import type { TilePlace } from './tile-place.ts';

/** What a tile holds. */
export interface ReadTile {
  readonly shapes: Shapes;
  /** Of each record, what tells its feature from others: the same in every tile that holds a part of it. */
  readonly keys: Float64Array;
  /** Of each record, its layer (by its place in `layers`) and its place in it. */
  readonly layerOf: Uint16Array;
  readonly placeOf: Uint32Array;
  readonly layers: readonly string[];
  /** Keys of features whose dates cannot be read. */
  readonly unread: Float64Array;
  readonly count: FeatureCount;
}

type Run = readonly TilePoint[];
const FNV = 16_777_619;

/** A number of 53 bits for a text: two hashes of FNV-1a, of which the second goes backwards. */
function hashOf(text: string): number {
  let a = 2_166_136_261;
  let b = 3_266_489_917;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), FNV);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), FNV);
  }
  return (a >>> 0) * 2 ** 21 + ((b >>> 0) & 0x1f_ffff);
}

/**
 * What tells a feature from others over the borders of tiles: the property chosen, its id, or else everything that it says of
 * itself.
 */
function keyOfFeature(layer: string, { id, properties }: TileFeature, by: string | undefined): number {
  const chosen = by === undefined ? undefined : properties[by];
  if (chosen !== undefined && chosen !== null) return hashOf(`${layer}\n${String(chosen)}`);
  if (id !== undefined && Number.isFinite(id) && id !== 0) return hashOf(`${layer}\n#${id}`);
  return hashOf(
    `${layer}\n${JSON.stringify(properties, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`,
  );
}

/**
 * Whether a piece was made by cutting the shape to its tile: it runs along a side, beyond it, or, in tiles without a margin, on it.
 */
function isCut(a: TilePoint, b: TilePoint, extent: number, hasMargin: boolean): boolean {
  const beyond = (at: number) => (hasMargin ? at < 0 || at > extent : at <= 0 || at >= extent);
  return (a.x === b.x && beyond(a.x)) || (a.y === b.y && beyond(a.y));
}

/** Whether all of a run lies beyond one side of its tile, so that nothing of it is seen; `margin` for its width. */
function isOutside(run: Run, extent: number, margin: number): boolean {
  let west = true;
  let north = true;
  let east = true;
  let south = true;
  for (let i = 0; i < run.length; i++) {
    const { x, y } = run[i] as TilePoint;
    west &&= x < -margin;
    north &&= y < -margin;
    east &&= x > extent + margin;
    south &&= y > extent + margin;
    if (!(west || north || east || south)) return false;
  }
  return true;
}

/** The outline of a ring without what cutting made of it. */
function* outlineOf(ring: Run, extent: number, hasMargin: boolean): Generator<Run> {
  let run: TilePoint[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as TilePoint, ring[i] as TilePoint];
    if (isCut(a, b, extent, hasMargin)) {
      if (run.length > 1) yield run;
      run = [];
      continue;
    }
    if (run.length === 0) run.push(a);
    run.push(b);
  }
  if (run.length > 1) yield run;
}

/** Rings by area: an outer ring, then its holes. Those without a content are left out. */
function areasOf(rings: readonly Run[]): Run[][] {
  const areas: Run[][] = [];
  let outer = 0;
  for (const ring of rings) {
    const area = signedAreaOf(ring);
    if (area === 0 || ring.length < 4) continue;
    outer ||= Math.sign(area);
    if (Math.sign(area) === outer) areas.push([ring]);
    else areas.at(-1)?.push(ring);
  }
  return areas;
}

/** Px of a tile’s side; what a stroke may reach beyond the tile, in px. */
const TILE_PX = 512;
const STROKE_PX = 16;

/**
 * Reads the layers of a tile into shapes in Mercator coordinates. Of points, those that lie in the tile alone, so that none is
 * drawn twice; lines and areas as far as the tile has them: they are cut where they are drawn.
 */
export function readTile(
  layers: readonly TileLayer[],
  { z, x, y }: TilePlace,
  fields: DatedFields,
): ReadTile {
  const store = createShapeStore('mercator');
  const side = 2 ** -z;
  const names: string[] = [];
  const keys: number[] = [];
  const layerOf: number[] = [];
  const placeOf: number[] = [];
  const unread: number[] = [];
  const count = noFeatures();
  for (const layer of layers) {
    if (fields.layers && !fields.layers.includes(layer.name)) continue;
    const { extent } = layer;
    const margin = (STROKE_PX / TILE_PX) * extent;
    const scale = side / extent;
    const left = x * side;
    const top = y * side;
    // plain lists: many small typed arrays keep the garbage collector busy
    const projected = (run: Run): Ring => {
      const ring: number[] = [];
      for (let i = 0; i < run.length; i++) {
        const point = run[i] as TilePoint;
        ring.push(left + point.x * scale, top + point.y * scale);
      }
      return ring;
    };
    let drawn = 0;
    const addLine = (run: Run, record: number, life: ReadLife, look: ShapeLook) => {
      if (look.width === 0 || run.length < 2 || isOutside(run, extent, margin)) return;
      store.add(LINE, record, life, [projected(run)], look);
      drawn += 1;
    };
    let place = -1;
    /** Whether the layer has been seen to hold more than the tile itself. */
    let hasMargin = false;
    for (const feature of layer.features) {
      place += 1;
      if (feature.type < 1 || feature.type > 3) continue;
      const life = lifeOf(fields, feature.properties, count);
      if (!life) {
        unread.push(keyOfFeature(layer.name, feature, fields.id));
        continue;
      }
      const record = keys.length;
      const look = featureLook(fields, feature.properties, feature.type === 1);
      drawn = 0;
      const rings = feature.loadGeometry();
      if (feature.type === 1)
        for (const run of rings)
          for (const point of run) {
            if (point.x < 0 || point.y < 0 || point.x >= extent || point.y >= extent) continue;
            store.add(POINT, record, life, [projected([point])], look);
            drawn += 1;
          }
      else if (feature.type === 2) for (const run of rings) addLine(run, record, life, look);
      else
        for (const area of areasOf(rings)) {
          const [outer] = area;
          if (!outer || isOutside(outer, extent, 0)) continue;
          store.add(AREA, record, life, area.map(projected), look.width === 0 ? look : { ...look, width: 0 });
          drawn += 1;
          if (look.width === 0) continue;
          hasMargin ||= outer.some(
            (point) => Math.min(point.x, point.y) < 0 || Math.max(point.x, point.y) > extent,
          );
          for (const ring of area)
            for (const run of outlineOf(ring, extent, hasMargin)) addLine(run, record, life, look);
        }
      if (drawn === 0) continue;
      count.drawn += 1;
      if (names.at(-1) !== layer.name) names.push(layer.name);
      keys.push(keyOfFeature(layer.name, feature, fields.id));
      layerOf.push(names.length - 1);
      placeOf.push(place);
    }
  }
  return {
    shapes: store.done(),
    keys: Float64Array.from(keys),
    layerOf: Uint16Array.from(layerOf),
    placeOf: Uint32Array.from(placeOf),
    layers: names,
    unread: Float64Array.from(unread),
    count,
  };
}
