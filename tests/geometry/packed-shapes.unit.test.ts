import { readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { packShapes, unpackShapes } from '../../src/geometry/packed-shapes.ts';

const read = (name: string): FeatureCollection => JSON.parse(readFileSync(`geo/${name}.geojson`, 'utf8'));
/** What a page has of packed features, once they have been a file. */
const shipped = (packed: object) => JSON.parse(JSON.stringify(packed)) as FeatureCollection;
const of = (...geometries: Geometry[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry, id) => ({ type: 'Feature', id, properties: {}, geometry })),
});

describe('packed shapes', () => {
  it.each(['arcs', 'context-rivers', 'sea', 'waters', 'lines', 'movements'])(
    'of the record come back to the last digit: %s',
    (name) => {
      const file = read(name);
      const back = unpackShapes(shipped(packShapes(file)));
      expect(back.features).toEqual(file.features);
    },
  );

  it('of the shore are stretches of the rings of the sea, less than a tenth of its size, and come back from these', () => {
    const [sea, shore] = [read('sea'), read('shore')];
    const packed = packShapes(shore, sea);
    const geometries = packed.features.map((feature) => Reflect.get(feature, 'geometry'));
    const size = (value: unknown) => JSON.stringify(value).length;
    expect(size(geometries)).toBeLessThan(size(shore.features.map(({ geometry }) => geometry)) / 10);
    expect(unpackShapes(shipped(packed), sea).features).toEqual(shore.features);
  });

  it('cross the end of a ring, and are lines of their own where no ring has them', () => {
    const ring = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ];
    const sea = of({ type: 'Polygon', coordinates: [ring] });
    const lines = of(
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [1, 1],
          [2, 1],
        ],
      },
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [2, 2],
        ],
      },
      {
        type: 'LineString',
        coordinates: [
          [7.25, 8],
          [9, 8],
        ],
      },
    );
    const packed = shipped(packShapes(lines, sea));
    expect(packed.features.map(({ geometry }) => 'stretch' in geometry)).toEqual([true, false, false]);
    expect(unpackShapes(packed, sea).features).toEqual(lines.features);
  });

  it('are left as they are where they are points, are none, are finer than a map, or have heights', () => {
    const point = of({ type: 'Point', coordinates: [1.5, 2] });
    expect(unpackShapes(shipped(packShapes(point))).features).toEqual(point.features);
    const fine = of({
      type: 'LineString',
      coordinates: [
        [1.12345678, 2],
        [3, 4],
      ],
    });
    expect(packShapes(fine)).toBe(fine);
    const high = of({
      type: 'LineString',
      coordinates: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    });
    expect(unpackShapes(shipped(packShapes(high))).features).toEqual(high.features);
    const plain = read('arcs');
    expect(unpackShapes(plain)).toBe(plain);
  });
});
