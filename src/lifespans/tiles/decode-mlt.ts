import { decodeTile, GEOMETRY_TYPE } from '@maplibre/mlt';
import type { TileLayer } from './tile-feature.ts';

const TYPES: Readonly<Record<number, number>> = {
  [GEOMETRY_TYPE.POINT]: 1,
  [GEOMETRY_TYPE.MULTIPOINT]: 1,
  [GEOMETRY_TYPE.LINESTRING]: 2,
  [GEOMETRY_TYPE.MULTILINESTRING]: 2,
  [GEOMETRY_TYPE.POLYGON]: 3,
  [GEOMETRY_TYPE.MULTIPOLYGON]: 3,
};

/** Decodes a MapLibre tile. Throws an Error where it is none. */
export function decodeMlt(bytes: Uint8Array): TileLayer[] {
  return decodeTile(bytes).map((table) => ({
    name: table.name,
    extent: table.extent,
    features: table.getFeatures().map(({ id, geometry, properties }) => ({
      id: id === undefined ? undefined : Number(id),
      type: TYPES[geometry?.type] ?? 0,
      properties: properties ?? {},
      loadGeometry: () => geometry.coordinates,
    })),
  }));
}
