import type { FeatureCollection, MultiLineString } from 'geojson';
import type { Box } from '../geometry/box.ts';

/** Meridians and parallels every `step` degrees over a box, as one feature. */
export function graticule([west, south, east, north]: Box, step: number): FeatureCollection<MultiLineString> {
  const coordinates: [number, number][][] = [];
  for (let lon = Math.ceil(west / step) * step; lon <= east; lon += step) {
    coordinates.push([
      [lon, south],
      [lon, north],
    ]);
  }
  for (let lat = Math.ceil(south / step) * step; lat <= north; lat += step) {
    coordinates.push([
      [west, lat],
      [east, lat],
    ]);
  }
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }],
  };
}
