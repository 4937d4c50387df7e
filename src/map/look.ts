import type { Viewport } from '../view/view.ts';
import type { Padding } from '../view/padding.ts';

/** What a picture shows: what a viewport shows on a page of `width` × `height` px, or a box [west, south, east, north]. */
export type Look =
  | {
      readonly kind: 'viewport';
      readonly viewport: Viewport;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'box'; readonly box: readonly [number, number, number, number] };

const WORLD_PX = 512;
const mercator = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
const latitude = (y: number) => (Math.atan(Math.sinh(y * 2 * Math.PI)) * 180) / Math.PI;

/** The viewport under which `width` × `height` px show at least what is looked at, boxes clear of the padding. */
export function lookViewport(look: Look, width: number, height: number, padding: Padding): Viewport {
  if (look.kind === 'viewport') {
    const share = Math.min(width / look.width, height / look.height);
    return { ...look.viewport, zoom: look.viewport.zoom + Math.log2(share) };
  }
  const [west, south, east, north] = look.box;
  const [low, high] = [mercator(south), mercator(north)];
  const room = {
    width: Math.max(width - padding.left - padding.right, 1),
    height: Math.max(height - padding.top - padding.bottom, 1),
  };
  const world = Math.min(room.width / ((east - west) / 360), room.height / (high - low));
  const lon = (west + east) / 2 + ((padding.right - padding.left) / 2 / world) * 360;
  const y = (low + high) / 2 - (padding.bottom - padding.top) / 2 / world;
  return { lon, lat: latitude(y), zoom: Math.log2(world / WORLD_PX), bearing: 0, pitch: 0 };
}
