import type { LonLat } from './great-circle.ts';

// The spherical Mercator projection of web maps (EPSG:3857): Snyder, “Map Projections: A Working Manual”, USGS
// Professional Paper 1395 (1987), equations 7-1, 7-2 and 7-4, on a sphere of radius 1.

/** A point of the Mercator square: x from 0 at 180° W to 1 at 180° E, y from 0 in the north to 1 in the south. */
export interface MercatorPoint {
  readonly x: number;
  readonly y: number;
}

/** A box of the Mercator square, in its units. */
export interface MercatorBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The latitude in degrees at which the Mercator square ends. */
export const MERCATOR_END = 85.0511;

/** The width of the world in px at a zoom, by MapLibre’s tiles of 512 px. */
export function worldSize(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** The Mercator ordinate of a latitude in degrees: ln tan(π/4 + φ/2), in radians of the equator, positive in the north. */
export function mercatorOrdinate(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}

/** The latitude in degrees of a {@link mercatorOrdinate}: arctan sinh, the Gudermannian. */
export function latitudeOfOrdinate(ordinate: number): number {
  return (Math.atan(Math.sinh(ordinate)) * 180) / Math.PI;
}

/** The point of the Mercator square of a point in degrees. */
export function toMercator([lon, lat]: LonLat): MercatorPoint {
  return { x: lon / 360 + 0.5, y: 0.5 - mercatorOrdinate(lat) / (2 * Math.PI) };
}

/** The point in degrees of a point of the Mercator square. */
export function fromMercator(x: number, y: number): LonLat {
  return [(x - 0.5) * 360, latitudeOfOrdinate((0.5 - y) * 2 * Math.PI)];
}
