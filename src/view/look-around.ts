import type { Box, PixelBox } from '../geometry/box.ts';
import type { LonLat } from '../geometry/great-circle.ts';
import { clearOfPanels, leastZoom, within } from './clear-of-panels.ts';
import { freeRectangle } from './free-rectangle.ts';
import { pointUnder, screenPoint } from './screen-point.ts';
import type { Viewport } from './view.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Px that a road keeps from the edge of what is free. */
const INSET = 24;

/** Where on a screen what is followed lies: in the middle of what is free, which `aside` px parts from its own. */
export interface Aside {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a map that shows nothing beyond a box (degrees) must look for a point to lie in the middle of what panels leave free, or, where
 * the box forbids that, at least clear of them.
 */
export function lookAt(
  viewport: Viewport,
  size: Size,
  panels: readonly PixelBox[],
  aside: Aside,
  point: LonLat,
  box: Box,
): Viewport {
  const [lon, lat] = pointUnder({ ...viewport, lon: point[0], lat: point[1] }, size, {
    x: size.width / 2 - aside.x,
    y: size.height / 2 - aside.y,
  });
  const centred = within({ ...viewport, lon, lat }, size, box);
  return clearOfPanels(centred, size, panels, point, box) ?? centred;
}

/**
 * The same, seen from so far that a road (degrees) lies in what is free as well: no closer than before, and no farther than the
 * box allows.
 */
export function lookAround(
  viewport: Viewport,
  size: Size,
  panels: readonly PixelBox[],
  aside: Aside,
  point: LonLat,
  road: readonly LonLat[],
  box: Box,
): Viewport {
  const middle = { x: size.width / 2 + aside.x, y: size.height / 2 + aside.y };
  const free = freeRectangle(panels, size);
  const room = {
    left: Math.max(middle.x - free.left - INSET, INSET),
    right: Math.max(free.right - middle.x - INSET, INSET),
    up: Math.max(middle.y - free.top - INSET, INSET),
    down: Math.max(free.bottom - middle.y - INSET, INSET),
  };
  const here = screenPoint(viewport, size, point);
  const shares = road.map((one) => {
    const at = screenPoint(viewport, size, one);
    const [dx, dy] = [at.x - here.x, at.y - here.y];
    return Math.max(dx / (dx < 0 ? -room.left : room.right), dy / (dy < 0 ? -room.up : room.down));
  });
  const farther = Math.log2(Math.max(1, ...shares));
  const zoom = Math.min(viewport.zoom, Math.max(viewport.zoom - farther, leastZoom(size, box)));
  return lookAt({ ...viewport, zoom: Math.ceil(zoom * 100) / 100 }, size, panels, aside, point, box);
}
