import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';

/** The polygons of geo/sea.geojson, [lon, lat] in degrees. Throws when the file holds no MultiPolygon. */
export function readSea(path: string): Position[][][] {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<MultiPolygon>;
  const geometry = features[0]?.geometry;
  if (geometry?.type !== 'MultiPolygon') throw new Error(`${path}: no MultiPolygon as first feature`);
  return geometry.coordinates;
}
