import type { Selection } from '../view/view.ts';

/** How far from the middle it is looked, and how far apart, in CSS px. */
const REACH_PX = 72;
const STEP_PX = 6;

/** What lies nearest to a point of the screen of all that is drawn upon the land, by what lies at each; `null`: nothing near. */
export function nearMiddle(
  drawnAt: (x: number, y: number) => Selection | null,
  { x, y }: { readonly x: number; readonly y: number },
): Selection | null {
  for (let radius = 0; radius <= REACH_PX; radius += STEP_PX) {
    const points = Math.max(1, Math.round((2 * Math.PI * radius) / STEP_PX));
    for (let i = 0; i < points; i++) {
      const angle = (2 * Math.PI * i) / points;
      const found = drawnAt(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      if (found) return found;
    }
  }
  return null;
}
