import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** The polygons of a sea.geojson, [lon, lat] in degrees. Throws when the file holds neither Polygon nor MultiPolygon. */
export function readSea(path: string): Position[][][] {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<MultiPolygon | Polygon>;
  const polygons = features.flatMap(({ geometry }) => {
    if (geometry?.type === 'Polygon') return [geometry.coordinates];
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  if (!polygons.length) throw new Error(`${path}: no Polygon or MultiPolygon`);
  return polygons;
}
