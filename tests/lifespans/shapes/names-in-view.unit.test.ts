import { describe, expect, it } from 'vitest';
import { fromMercator, toMercator } from '../../../src/geometry/mercator.ts';
import { lifeWindow } from '../../../src/lifespans/life-window.ts';
import { namesInView } from '../../../src/lifespans/shapes/names-in-view.ts';
import { openText } from '../../imported/open-text.ts';

const open = async (...features: readonly object[]) =>
  (await openText('a.geojson', JSON.stringify({ type: 'FeatureCollection', features }))).mesh;
const feature = (geometry: object, properties: object = {}) => ({ type: 'Feature', geometry, properties });
const DAY = 2_132_400;
const boxOf = (west: number, south: number, east: number, north: number) => {
  const [a, b] = [toMercator([west, north]), toMercator([east, south])];
  return { left: a.x, top: a.y, right: b.x, bottom: b.y };
};
const ALL = boxOf(-180, -80, 180, 80);
const looked = { box: ALL, zoom: 20, window: lifeWindow(DAY, { kind: 'instant' }), most: 100 };

describe('names', () => {
  it('stand within their areas, however bent, on their lines, and at their points', async () => {
    const bent = [[[100, 20], [110, 20], [110, 30], [109, 30], [109, 21], [100, 21], [100, 20]]]; // prettier-ignore
    const mesh = await open(
      feature({ type: 'Polygon', coordinates: bent }),
      feature({ type: 'LineString', coordinates: [[0, 0], [10, 0], [10, 10]] }), // prettier-ignore
      feature({ type: 'Point', coordinates: [50, 40] }),
    );
    const places = namesInView(mesh, looked);
    expect(places.map(({ record, kind }) => [record, kind]).toSorted()).toEqual([
      [0, 'area'],
      [1, 'line'],
      [2, 'point'],
    ]);
    const at = (record: number) => {
      const place = places.find((one) => one.record === record);
      return fromMercator(place?.x ?? 0, place?.y ?? 0);
    };
    const [lon, lat] = at(0);
    expect((lat >= 20 && lat <= 21 && lon >= 100) || (lon >= 109 && lon <= 110)).toBe(true);
    const [x, y] = at(1);
    expect(Math.abs(y) < 0.01 || Math.abs(x - 10) < 0.01).toBe(true);
    expect(at(2).map((part) => Math.round(part * 100) / 100)).toEqual([50, 40]);
  });

  it('of what is not there on the day, or lies beyond the box, are not given; of a track, where it is', async () => {
    const mesh = await open(
      feature({ type: 'Point', coordinates: [1, 1] }, { start: '1126-01-01', end: '1126-01-31' }),
      feature({ type: 'Point', coordinates: [2, 2] }, { start: '1125-01-01', end: '1127-01-01' }),
      feature({ type: 'Point', coordinates: [150, 60] }),
      feature(
        { type: 'LineString', coordinates: [[10, 10], [20, 20]] }, // prettier-ignore
        { coordTimes: ['1126-02-01', '1126-06-01'] },
      ),
    );
    const box = boxOf(0, 0, 30, 30);
    const at = (day: number) =>
      namesInView(mesh, { ...looked, box, window: lifeWindow(day, { kind: 'instant' }) });
    const found = at(DAY);
    expect(found.map(({ record }) => record).toSorted()).toEqual([1, 3]);
    const head = found.find(({ record }) => record === 3);
    expect(fromMercator(head?.x ?? 0, head?.y ?? 0).map(Math.round)).toEqual([10, 10]);
  });

  it('are no more than asked for, and each record has one', async () => {
    const many = Array.from(
      { length: 50 },
      (_, i) =>
      feature({ type: 'MultiPoint', coordinates: [[i, 10], [i, 20]] }), // prettier-ignore
    );
    const places = namesInView(await open(...many), { ...looked, most: 20 });
    expect(places).toHaveLength(20);
    expect(new Set(places.map(({ record }) => record)).size).toBe(20);
  });
});
