import type { Box } from '../geometry/box.ts';
import { fromMercator, toMercator, worldSize } from '../geometry/mercator.ts';
import type { Padding } from './padding.ts';
import type { Viewport } from './view.ts';

/** Pixels of a screen, and those that panels cover at its edges. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
}

/** The closest that a box is looked at, so that a single town keeps its surroundings. */
export const CLOSEST = 8.5;
const FARTHEST = 4;

/**
 * The viewport that frames a box between the paddings of a screen, to the hundredth of a zoom
 * and the thousandth of a degree that a permalink keeps. Padding that leaves too little room is shrunk.
 */
export function fitBox(box: Box, screen: Screen): Viewport {
  const [west, south, east, north] = box;
  const [a, b] = [toMercator([west, north]), toMercator([east, south])];
  const { padding, width, height } = screen;
  const across = Math.min(1, (width * 0.7) / Math.max(padding.left + padding.right, 1));
  const down = Math.min(1, (height * 0.6) / Math.max(padding.top + padding.bottom, 1));
  const [left, right] = [padding.left * across, padding.right * across];
  const [top, bottom] = [padding.top * down, padding.bottom * down];
  const scale = Math.min((width - left - right) / (b.x - a.x), (height - top - bottom) / (b.y - a.y));
  const zoom = Math.min(Math.max(Math.log2(scale / worldSize(0)), FARTHEST), CLOSEST);
  const world = worldSize(zoom);
  const [lon, lat] = fromMercator(
    (a.x + b.x) / 2 + (right - left) / 2 / world,
    (a.y + b.y) / 2 + (bottom - top) / 2 / world,
  );
  const round = (value: number, places: number) => Number(value.toFixed(places));
  return {
    lon: round(lon, 3),
    lat: round(lat, 3),
    zoom: round(Math.floor(zoom * 100) / 100, 2),
    bearing: 0,
    pitch: 0,
  };
}
