import { boxAround, overlap, type Box, type PixelBox } from '../geometry/box.ts';
import type { LonLat } from '../geometry/great-circle.ts';
import { fromMercator, toMercator, worldSize } from '../geometry/mercator.ts';
import { freeRectangle } from './free-rectangle.ts';
import { pointUnder, screenPoint } from './screen-point.ts';
import type { Viewport } from './view.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Px about a point that must be free for it to be seen. */
const SEEN = 18;
/** Px that it keeps from the edge of what is free once it has been moved. */
const INSET = 44;

const clamp = (least: number, value: number, most: number) =>
  least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);

/** By how much it looks closer at a time, and how often, where the map’s own edges keep it from being moved so far. */
const CLOSER = 0.25;
const MOST_CLOSER = 12;

/** The least zoom at which a screen shows nothing beyond a box (degrees). */
export function leastZoom({ width, height }: Size, [west, south, east, north]: Box): number {
  const [a, b] = [toMercator([west, north]), toMercator([east, south])];
  return Math.log2(Math.max(width / (b.x - a.x), height / (b.y - a.y)) / worldSize(0));
}

const isClear = (viewport: Viewport, size: Size, panels: readonly PixelBox[], point: LonLat): boolean => {
  const at = screenPoint(viewport, size, point);
  const about = boxAround(at.x, at.y, SEEN);
  const inside = at.x >= SEEN && at.y >= SEEN && at.x <= size.width - SEEN && at.y <= size.height - SEEN;
  return inside && !panels.some((panel) => overlap(panel, about));
};

/** The viewport nearest to one whose screen shows nothing beyond a box (degrees), as far as its zoom allows; north is taken as up. */
export function within(
  viewport: Viewport,
  { width, height }: Size,
  [west, south, east, north]: Box,
): Viewport {
  const world = worldSize(viewport.zoom);
  const [a, b] = [toMercator([west, north]), toMercator([east, south])];
  const at = toMercator([viewport.lon, viewport.lat]);
  const [across, down] = [width / 2 / world, height / 2 / world];
  const [lon, lat] = fromMercator(
    clamp(a.x + across, at.x, b.x - across),
    clamp(a.y + down, at.y, b.y - down),
  );
  return { ...viewport, lon, lat };
}

/** To the figures that a permalink keeps. */
const rounded = (viewport: Viewport): Viewport => ({
  ...viewport,
  lon: Number(viewport.lon.toFixed(3)),
  lat: Number(viewport.lat.toFixed(3)),
});

/**
 * Where a map that looks at `viewport`, and shows nothing beyond a box (degrees), must look for a point (degrees) to lie clear of
 * panels (px) and of the edges of the screen, moved no farther than it takes, and closer only where the box leaves no other
 * way; `null` where it does already.
 */
export function clearOfPanels(
  viewport: Viewport,
  size: Size,
  panels: readonly PixelBox[],
  point: LonLat,
  box: Box,
): Viewport | null {
  if (isClear(viewport, size, panels, point)) return null;
  const goals = Array.from({ length: MOST_CLOSER + 1 }, (_, i) => {
    const zoom = Number((viewport.zoom + i * CLOSER).toFixed(2));
    return rounded(
      within(moved({ ...viewport, zoom: i === 0 ? viewport.zoom : zoom }, size, panels, point), size, box),
    );
  });
  return goals.find((goal) => isClear(goal, size, panels, point)) ?? goals[0] ?? null;
}

/** The viewport from which a point lies in what is free, the nearest one at its zoom. */
function moved(viewport: Viewport, size: Size, panels: readonly PixelBox[], point: LonLat): Viewport {
  const at = screenPoint(viewport, size, point);
  const free = freeRectangle(panels, size);
  const goal = {
    x: clamp(free.left + INSET, at.x, free.right - INSET),
    y: clamp(free.top + INSET, at.y, free.bottom - INSET),
  };
  const middle = { x: size.width / 2 + at.x - goal.x, y: size.height / 2 + at.y - goal.y };
  const [lon, lat] = pointUnder(viewport, size, middle);
  return { ...viewport, lon, lat };
}
