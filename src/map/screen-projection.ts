import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../geometry/great-circle.ts';
import { fromMercator, mercatorOrdinate, type MercatorPoint } from '../geometry/mercator.ts';
import type { ScreenPoint } from '../style/placing/curved-text.ts';

/**
 * Degrees to CSS px under the map's camera of this moment. While the map is not tilted this is an affine map of Mercator
 * coordinates, found from three points far apart, whichever they are; otherwise each point is asked of the map.
 */
export function screenProjection(map: MapLibreMap): (at: LonLat) => ScreenPoint {
  if (map.getPitch() !== 0) return ([lon, lat]) => map.project([lon, lat]);
  const [west, east, south, north] = [104, 132, 30, 47];
  const o = map.project([west, south]);
  const e = map.project([east, south]);
  const n = map.project([west, north]);
  const base = mercatorOrdinate(south);
  const width = east - west;
  const height = mercatorOrdinate(north) - base;
  const [ax, ay] = [(e.x - o.x) / width, (e.y - o.y) / width];
  const [bx, by] = [(n.x - o.x) / height, (n.y - o.y) / height];
  return ([lon, lat]) => {
    const [u, v] = [lon - west, mercatorOrdinate(lat) - base];
    return { x: o.x + ax * u + bx * v, y: o.y + ay * u + by * v };
  };
}

/** Mercator coordinates (0 to 1) less those of `origin` to CSS px, under the map’s camera of this moment, which is not tilted. */
export function mercatorProjection(
  map: MapLibreMap,
  origin: MercatorPoint,
): (x: number, y: number) => ScreenPoint {
  const far = 1 / 64;
  const at = (x: number, y: number) =>
    map.project(fromMercator(origin.x + x, origin.y + y) as [number, number]);
  const [o, e, n] = [at(0, 0), at(far, 0), at(0, far)];
  const [ax, ay, bx, by] = [e.x - o.x, e.y - o.y, n.x - o.x, n.y - o.y].map((px) => px / far) as [
    number, number, number, number,
  ]; // prettier-ignore
  return (x, y) => ({ x: o.x + ax * x + bx * y, y: o.y + ay * x + by * y });
}
