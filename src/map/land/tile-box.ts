import type { Box } from '../../geometry/box.ts';
import { fromMercator } from '../../geometry/mercator.ts';

/** A tile of the Mercator square: its zoom, and its place from the west and from the north. */
export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The degrees that a tile covers. */
export function tileBox({ z, x, y }: TilePlace): Box {
  const side = 2 ** -z;
  const [west, north] = fromMercator(x * side, y * side);
  const [east, south] = fromMercator((x + 1) * side, (y + 1) * side);
  return [west, south, east, north];
}
