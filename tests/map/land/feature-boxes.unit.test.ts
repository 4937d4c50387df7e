import type { Feature } from 'geojson';
import { expect, it } from 'vitest';
import { featureBoxes } from '../../../src/map/land/feature-boxes.ts';

const feature = (id: string, coordinates: number[][]): Feature => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'LineString', coordinates },
});
const source = (...features: Feature[]) => ({
  type: 'geojson' as const,
  data: { type: 'FeatureCollection' as const, features },
});

it('a feature’s box is that of its own source; what a source has not, and a source of pictures, has none', () => {
  const boxes = featureBoxes({
    territory: source(feature('a', [[110, 30], [112, 35]]), feature('b', [[100, 41], [99, 40]])), // prettier-ignore
    base: source(feature('a', [[1, 2], [3, 4]])), // prettier-ignore
    relief: { type: 'raster-dem', tiles: [] },
  });
  expect(boxes('territory', 'a')).toEqual([110, 30, 112, 35]);
  expect(boxes('territory', 'b')).toEqual([99, 40, 100, 41]);
  expect(boxes('base', 'a')).toEqual([1, 2, 3, 4]);
  expect(boxes('base', 'b')).toBeNull();
  expect(boxes('relief', 'a')).toBeNull();
});
