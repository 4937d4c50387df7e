import { bbox } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { Box } from './box.ts';

/** The smallest box of a geometry; `null` where it has no point. */
export function boundingBox(geometry: Geometry): Box | null {
  const [west, south, east, north] = bbox(geometry, { recompute: true });
  return west <= east ? [west, south, east, north] : null;
}

/** The smallest box of points (longitude first); `null` where there is none. */
export function boxOfPoints(points: readonly (readonly number[])[]): Box | null {
  return boundingBox({ type: 'MultiPoint', coordinates: points as Position[] });
}
