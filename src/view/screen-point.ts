import type { LonLat } from '../geometry/great-circle.ts';
import { fromMercator, toMercator, worldSize } from '../geometry/mercator.ts';
import type { Viewport } from './view.ts';

/** A point of a screen, in px from its left and top. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const turn = ({ bearing }: Viewport) => {
  const angle = (bearing * Math.PI) / 180;
  return { cos: Math.cos(angle), sin: Math.sin(angle) };
};

/** Where a point in degrees lies on a screen whose map looks there, and is not tilted (Mercator). */
export function screenPoint(viewport: Viewport, { width, height }: Size, point: LonLat): ScreenPoint {
  const [at, middle] = [toMercator(point), toMercator([viewport.lon, viewport.lat])];
  const world = worldSize(viewport.zoom);
  const [dx, dy] = [(at.x - middle.x) * world, (at.y - middle.y) * world];
  const { cos, sin } = turn(viewport);
  return { x: width / 2 + dx * cos + dy * sin, y: height / 2 - dx * sin + dy * cos };
}

/** The point in degrees under a point of such a screen. */
export function pointUnder(viewport: Viewport, { width, height }: Size, { x, y }: ScreenPoint): LonLat {
  const middle = toMercator([viewport.lon, viewport.lat]);
  const world = worldSize(viewport.zoom);
  const { cos, sin } = turn(viewport);
  const [across, down] = [(x - width / 2) / world, (y - height / 2) / world];
  return fromMercator(middle.x + across * cos - down * sin, middle.y + across * sin + down * cos);
}
