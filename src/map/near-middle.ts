import type { ScreenPoint } from '../view/screen-point.ts';

/** How far from the middle it is looked, and how far apart, in CSS px. */
const REACH_PX = 72;
const STEP_PX = 6;

/** The point of the screen nearest to another, in CSS px, at which something lies; that other where nothing is near. */
export function nearMiddle(lies: (x: number, y: number) => boolean, middle: ScreenPoint): ScreenPoint {
  for (let radius = 0; radius <= REACH_PX; radius += STEP_PX) {
    const points = Math.max(1, Math.round((2 * Math.PI * radius) / STEP_PX));
    for (let i = 0; i < points; i++) {
      const angle = (2 * Math.PI * i) / points;
      const [x, y] = [middle.x + radius * Math.cos(angle), middle.y + radius * Math.sin(angle)];
      if (lies(x, y)) return { x, y };
    }
  }
  return middle;
}
