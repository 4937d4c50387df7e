import { bearing, destination, distance } from '@turf/turf';

/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

/** Great-circle distance in kilometres. */
export function distanceKm(a: LonLat, b: LonLat): number {
  return distance([...a], [...b]);
}

/** The point a share (0 to 1) of the way along the great circle from `a` to `b`. */
export function interpolate(a: LonLat, b: LonLat, share: number): LonLat {
  if (share <= 0) return a;
  if (share >= 1) return b;
  const point = destination([...a], distanceKm(a, b) * share, bearing([...a], [...b]));
  const [lon = a[0], lat = a[1]] = point.geometry.coordinates;
  return [lon, lat];
}

/** Heading (degrees clockwise from north, 0 ≤ b < 360) a share of the way from `a` to `b`. */
export function bearingAt(a: LonLat, b: LonLat, share: number): number {
  const degrees =
    share >= 1 ? bearing([...a], [...b], { final: true }) : bearing([...interpolate(a, b, share)], [...b]);
  return (degrees + 360) % 360;
}
