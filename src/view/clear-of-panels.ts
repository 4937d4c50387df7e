import { boxAround, overlap, type PixelBox } from '../geometry/box.ts';
import type { LonLat } from '../geometry/great-circle.ts';
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

/**
 * Where a map that looks at `viewport` must look for a point (degrees) to lie clear of panels (px) and of the edges of the
 * screen, moved no farther than it takes; `null` where it does already.
 */
export function clearOfPanels(
  viewport: Viewport,
  size: Size,
  panels: readonly PixelBox[],
  point: LonLat,
): Viewport | null {
  const at = screenPoint(viewport, size, point);
  const about = boxAround(at.x, at.y, SEEN);
  const inside = at.x >= SEEN && at.y >= SEEN && at.x <= size.width - SEEN && at.y <= size.height - SEEN;
  if (inside && !panels.some((panel) => overlap(panel, about))) return null;
  const free = freeRectangle(panels, size);
  const goal = {
    x: clamp(free.left + INSET, at.x, free.right - INSET),
    y: clamp(free.top + INSET, at.y, free.bottom - INSET),
  };
  const middle = { x: size.width / 2 + at.x - goal.x, y: size.height / 2 + at.y - goal.y };
  const [lon, lat] = pointUnder(viewport, size, middle);
  return { ...viewport, lon: Number(lon.toFixed(3)), lat: Number(lat.toFixed(3)) };
}
