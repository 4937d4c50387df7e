import type { Box } from '../geometry/box.ts';
import { fromMercator, toMercator, worldSize } from '../geometry/mercator.ts';
import type { Viewport } from './view.ts';

/** The box that `width` × `height` px show at a viewport that is neither turned nor tilted (Mercator). */
export function visibleBox({ lon, lat, zoom }: Viewport, width: number, height: number): Box {
  const world = worldSize(zoom);
  const { x, y } = toMercator([lon, lat]);
  const [west, north] = fromMercator(x - width / 2 / world, y - height / 2 / world);
  const [east, south] = fromMercator(x + width / 2 / world, y + height / 2 / world);
  return [west, south, east, north];
}
