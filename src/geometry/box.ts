/** A box on the earth, in degrees. None crosses the 180th meridian. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A rectangle on the screen or on a picture, in px; y grows downwards. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a point (longitude first) lies in a box or on its edge. */
export function isInBox([west, south, east, north]: Box, [lon = NaN, lat = NaN]: readonly number[]): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** A box `degrees` wider on every side. */
export function widened([west, south, east, north]: Box, degrees: number): Box {
  return [west - degrees, south - degrees, east + degrees, north + degrees];
}

/** The smallest box that holds two. */
export function united(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** Whether two boxes share more than an edge. */
export function overlap(a: PixelBox, b: PixelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A square box about a point. */
export function boxAround(x: number, y: number, radius: number): PixelBox {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
