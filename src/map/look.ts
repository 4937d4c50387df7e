import type { Box } from '../geometry/box.ts';
import { fromMercator, toMercator, worldSize } from '../geometry/mercator.ts';
import type { Viewport } from '../view/view.ts';
import type { Padding } from '../view/padding.ts';

/** What a picture shows: what a viewport shows on a page of `width` × `height` px, or a box. */
export type Look =
  | {
      readonly kind: 'viewport';
      readonly viewport: Viewport;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'box'; readonly box: Box };

/** The viewport under which `width` × `height` px show at least what is looked at, boxes clear of the padding. */
export function lookViewport(look: Look, width: number, height: number, padding: Padding): Viewport {
  if (look.kind === 'viewport') {
    const share = Math.min(width / look.width, height / look.height);
    return { ...look.viewport, zoom: look.viewport.zoom + Math.log2(share) };
  }
  const [west, south, east, north] = look.box;
  const [a, b] = [toMercator([west, north]), toMercator([east, south])];
  const room = {
    width: Math.max(width - padding.left - padding.right, 1),
    height: Math.max(height - padding.top - padding.bottom, 1),
  };
  const world = Math.min(room.width / (b.x - a.x), room.height / (b.y - a.y));
  const [lon, lat] = fromMercator(
    (a.x + b.x) / 2 + (padding.right - padding.left) / 2 / world,
    (a.y + b.y) / 2 + (padding.bottom - padding.top) / 2 / world,
  );
  return { lon, lat, zoom: Math.log2(world / worldSize(0)), bearing: 0, pitch: 0 };
}
