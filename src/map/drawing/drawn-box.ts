import type { ScreenPoint } from '../../view/screen-point.ts';

/** A box that a reader draws on a map to see it whole. */
export interface DrawnBox {
  /** Spans it between two points in CSS px of the map. */
  span(a: ScreenPoint, b: ScreenPoint): void;
  remove(): void;
}

/** Lays a box over a canvas; it is seen once it spans anything, and looks as MapLibre’s does. */
export function createDrawnBox(canvas: HTMLElement): DrawnBox {
  const box = document.createElement('div');
  box.className = 'maplibregl-boxzoom';
  box.style.pointerEvents = 'none';
  return {
    span(a, b) {
      if (!box.isConnected) canvas.after(box);
      box.style.transform = `translate(${Math.min(a.x, b.x)}px, ${Math.min(a.y, b.y)}px)`;
      box.style.width = `${Math.abs(a.x - b.x)}px`;
      box.style.height = `${Math.abs(a.y - b.y)}px`;
    },
    remove: () => box.remove(),
  };
}
