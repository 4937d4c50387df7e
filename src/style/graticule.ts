import type { FeatureCollection, MultiLineString } from 'geojson';

/** Meridians and parallels every `step` degrees over a box, as one feature. */
export function graticule(
  box: { west: number; south: number; east: number; north: number },
  step: number,
): FeatureCollection<MultiLineString> {
  const coordinates: [number, number][][] = [];
  for (let lon = Math.ceil(box.west / step) * step; lon <= box.east; lon += step) {
    coordinates.push([
      [lon, box.south],
      [lon, box.north],
    ]);
  }
  for (let lat = Math.ceil(box.south / step) * step; lat <= box.north; lat += step) {
    coordinates.push([
      [box.west, lat],
      [box.east, lat],
    ]);
  }
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }],
  };
}
