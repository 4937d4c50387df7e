import { geoJSONToTile } from '@maplibre/geojson-vt';
import { encodeTile } from '@maplibre/mlt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { describe, expect, it } from 'vitest';
import { decodeMlt } from '../../../src/lifespans/tiles/decode-mlt.ts';
import { decodeMvt } from '../../../src/lifespans/tiles/decode-mvt.ts';
import { readTile } from '../../../src/lifespans/tiles/tile-shapes.ts';
import { boxOfTile } from '../../../src/lifespans/tiles/tile-place.ts';
import { AREA, LINE, POINT } from '../../../src/lifespans/shapes/shape-store.ts';
import type { DatedFields } from '../../../src/lifespans/features/dated-fields.ts';

const FIELDS: DatedFields = { reading: { calendar: 'gregorian', numbers: 'auto' } };
const LIFE = { start_date: '1126', end_date: '1127' };
const TILE = { z: 3, x: 6, y: 3 };

type Position = [number, number];
const feature = (id: number, type: string, coordinates: unknown, properties: object = LIFE) => ({
  type: 'Feature',
  id,
  properties,
  geometry: { type, coordinates },
});
const mvtOf = (features: readonly object[], layer = 'a') => {
  const collection = { type: 'FeatureCollection', features } as never;
  const tile = geoJSONToTile(collection, TILE.z, TILE.x, TILE.y, { clip: true, buffer: 80 });
  return fromGeojsonVt({ [layer]: tile }, { version: 2, extent: 4096 });
};
const read = (bytes: Uint8Array, fields = FIELDS) => readTile(decodeMvt(bytes), TILE, fields);

describe('a tile read into shapes', () => {
  // the tile lies from 90° to 135° E, 0° to 40.98° N
  const inside = [[100, 10], [110, 10], [110, 20], [100, 20], [100, 10]]; // prettier-ignore
  const across = [[130, 10], [140, 10], [140, 20], [130, 20], [130, 10]]; // prettier-ignore

  it('draws each point in one tile alone, though two hold it', () => {
    const { shapes } = read(mvtOf([feature(1, 'Point', [134.9, 20]), feature(2, 'Point', [135.3, 20])]));
    expect(shapes.count).toBe(1);
    expect(shapes.kind[0]).toBe(POINT);
    const { west, east } = boxOfTile(TILE);
    expect(shapes.mercator[0]).toBeGreaterThan(west);
    expect(shapes.mercator[0]).toBeLessThan(east);
  });

  it('draws no outline where a shape was cut', () => {
    const whole = read(mvtOf([feature(1, 'Polygon', [inside])])).shapes;
    const cut = read(mvtOf([feature(1, 'Polygon', [across])])).shapes;
    const pieces = (shapes: typeof whole) => {
      let count = 0;
      for (let i = 0; i < shapes.count; i++)
        if (shapes.kind[i] === LINE)
          count += (shapes.ringAt[(shapes.partAt[i + 1] ?? 0)] ?? 0) - (shapes.ringAt[shapes.partAt[i] ?? 0] ?? 0) - 1; // prettier-ignore
      return count;
    };
    expect(pieces(whole)).toBe(4);
    expect(pieces(cut)).toBe(3);
    expect([...whole.kind].filter((kind) => kind === AREA)).toHaveLength(1);
  });

  it('keeps holes', () => {
    const hole = [[103, 13], [103, 17], [107, 17], [107, 13], [103, 13]]; // prettier-ignore
    const { shapes } = read(mvtOf([feature(1, 'Polygon', [inside, hole])]));
    const triangles = ((shapes.cornerAt[1] ?? 0) - (shapes.cornerAt[0] ?? 0)) / 3;
    expect(triangles).toBe(8);
  });

  it('knows a feature by its id, by a property, or by all that it says, whatever the tile', () => {
    const first = read(mvtOf([feature(7, 'Polygon', [inside]), feature(8, 'Polygon', [across])]));
    const other = readTile(
      decodeMvt(
        fromGeojsonVt(
          { a: geoJSONToTile({ type: 'FeatureCollection', features: [feature(8, 'Polygon', [across])] } as never, 3, 7, 3, { clip: true }) }, // prettier-ignore
          { version: 2, extent: 4096 },
        ),
      ),
      { z: 3, x: 7, y: 3 },
      FIELDS,
    );
    expect(first.keys[1]).toBe(other.keys[0]);
    expect(first.keys[0]).not.toBe(first.keys[1]);
    const named = (name: string) => feature(0, 'Polygon', [inside], { ...LIFE, name });
    const by = { ...FIELDS, id: 'name' };
    expect(read(mvtOf([named('Song')]), by).keys[0]).toBe(read(mvtOf([named('Song')]), by).keys[0]);
    expect(read(mvtOf([named('Song')])).keys[0]).not.toBe(read(mvtOf([named('Jin')])).keys[0]);
  });

  it('counts what it cannot date, and draws the layers asked for alone', () => {
    const bytes = mvtOf([
      feature(1, 'Polygon', [inside], { start_date: 'long ago' }),
      feature(2, 'Polygon', [inside], {}),
      feature(3, 'Polygon', [inside]),
    ]);
    expect(read(bytes).count).toMatchObject({ drawn: 2, undated: 1, unreadable: 1, example: 'long ago' });
    expect(read(bytes, { ...FIELDS, layers: ['b'] }).shapes.count).toBe(0);
  });

  it('is the same of MapLibre’s own format', () => {
    const ring = [[100, 100], [2000, 100], [2000, 1800], [100, 1800]] as Position[]; // prettier-ignore
    const line = [[0, 0], [500, 900]] as Position[]; // prettier-ignore
    const mlt = encodeTile([
      {
        name: 'a',
        extent: 4096,
        features: [
          { id: 1, geometry: { type: 'Polygon', coordinates: [ring] }, properties: LIFE },
          { id: 2, geometry: { type: 'LineString', coordinates: line }, properties: LIFE },
          { id: 3, geometry: { type: 'Point', coordinates: [7, 8] }, properties: LIFE },
        ],
      },
    ]);
    const points = (run: readonly Position[]) => run.map(([x, y]) => [x, y]);
    const geometries = [
      { id: 1, type: 3, geometry: [points([...ring, ring[0] as Position])], tags: LIFE },
      { id: 2, type: 2, geometry: [points(line)], tags: LIFE },
      { id: 3, type: 1, geometry: points([[7, 8]]), tags: LIFE },
    ];
    const mvt = fromGeojsonVt({ a: { features: geometries } as never }, { version: 2, extent: 4096 });
    const [own, usual] = [readTile(decodeMlt(mlt), TILE, FIELDS), read(mvt)];
    expect(own.count).toEqual(usual.count);
    expect(own.keys).toEqual(usual.keys);
    expect(own.shapes.mercator).toEqual(usual.shapes.mercator);
    expect(own.shapes.corners).toEqual(usual.shapes.corners);
    expect(own.shapes.start).toEqual(usual.shapes.start);
  });
});
