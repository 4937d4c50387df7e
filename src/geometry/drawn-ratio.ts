/** What a map tells of its canvas. */
export interface MapOfCanvas {
  getPixelRatio(): number;
  getCanvas(): { readonly clientWidth: number; readonly width: number };
}

const known = new WeakMap<
  object,
  { readonly asked: number; readonly width: number; readonly ratio: number }
>();

/**
 * Device px of the drawing buffer for a CSS px: what was asked for, or less where MapLibre or the graphics card refuses so
 * large a canvas. Measured once for each size of the canvas, as measuring has the browser lay out the page.
 */
export function drawnRatio(map: MapOfCanvas): number {
  const asked = map.getPixelRatio();
  const canvas = map.getCanvas();
  const { width } = canvas;
  const last = known.get(canvas);
  if (last?.asked === asked && last.width === width) return last.ratio;
  const { clientWidth } = canvas;
  // the canvas has whole px
  const ratio = clientWidth === 0 || Math.abs(width - asked * clientWidth) <= 1 ? asked : width / clientWidth;
  if (clientWidth > 0) known.set(canvas, { asked, width, ratio });
  return ratio;
}
