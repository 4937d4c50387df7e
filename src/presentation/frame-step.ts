import type { Box } from '../geometry/box.ts';
import type { LonLat } from '../geometry/great-circle.ts';
import { toMercator, worldSize } from '../geometry/mercator.ts';
import type { Screen } from '../view/fit-box.ts';
import { frameSubject } from '../view/frame-subject.ts';
import type { Padding } from '../view/padding.ts';
import type { Viewport } from '../view/view.ts';

/** A screen, and the paddings that leave a part of it free. */
export interface HallScreen extends Omit<Screen, 'padding'> {
  readonly paddings: readonly Padding[];
}

/** How far within the frame every point lies, as a share of it: east and west, north and south. */
const WITHIN = { across: 0.1, down: 0.1 } as const;

/** The box with every point well within it. */
export function boxAround([west, south, east, north]: Box, points: readonly LonLat[]): Box {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const across = (Math.max(east, ...lons) - Math.min(west, ...lons)) * WITHIN.across;
  const down = (Math.max(north, ...lats) - Math.min(south, ...lats)) * WITHIN.down;
  return [
    Math.min(west, ...lons.map((lon) => lon - across)),
    Math.min(south, ...lats.map((lat) => lat - down)),
    Math.max(east, ...lons.map((lon) => lon + across)),
    Math.max(north, ...lats.map((lat) => lat + down)),
  ];
}

/** How many corners of a box a viewport shows within the paddings of a screen. */
function cornersHeld(
  { lon, lat, zoom }: Viewport,
  [west, south, east, north]: Box,
  { width, height }: HallScreen,
  { top, right, bottom, left }: Padding,
): number {
  const [world, middle] = [worldSize(zoom), toMercator([lon, lat])];
  const corners: LonLat[] = [[west, north], [east, north], [west, south], [east, south]]; // prettier-ignore
  return corners.filter((corner) => {
    const at = toMercator([...corner]);
    const [x, y] = [(at.x - middle.x) * world + width / 2, (at.y - middle.y) * world + height / 2];
    return x >= left && x <= width - right && y >= top && y <= height - bottom;
  }).length;
}

/**
 * The viewport that shows a box in the free part of a screen: by the padding that holds most of it, and lets the map come
 * closest. The map shows nothing beyond `edges`.
 */
export function frameStep(box: Box, screen: HallScreen, edges: Box): Viewport {
  const middle: LonLat = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const found = screen.paddings.map((padding) => {
    const viewport = frameSubject(box, middle, { ...screen, padding }, edges);
    return { viewport, held: cornersHeld(viewport, box, screen, padding) };
  });
  const better = (a: (typeof found)[number], b: (typeof found)[number]) =>
    a.held > b.held || (a.held === b.held && a.viewport.zoom > b.viewport.zoom);
  return found.reduce((best, one) => (better(one, best) ? one : best)).viewport;
}
