import type { Viewport } from './view.ts';

/** The box of degrees that a page shows. */
export interface VisibleBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const TILE = 512;

/** The box that `width` × `height` px show at a viewport that is neither turned nor tilted (Mercator). */
export function visibleBox({ lon, lat, zoom }: Viewport, width: number, height: number): VisibleBox {
  const world = TILE * 2 ** zoom;
  const y = Math.asinh(Math.tan((lat * Math.PI) / 180));
  const latAt = (offset: number) =>
    (Math.atan(Math.sinh(y - (offset / world) * 2 * Math.PI)) * 180) / Math.PI;
  const half = ((width / 2 / world) * 360) as number;
  return { west: lon - half, east: lon + half, north: latAt(-height / 2), south: latAt(height / 2) };
}
