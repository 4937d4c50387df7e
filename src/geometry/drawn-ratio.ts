/** What a map tells of its canvas. */
export interface MapOfCanvas {
  getPixelRatio(): number;
  getCanvas(): { readonly clientWidth: number; readonly width: number };
}

/**
 * Device px of the drawing buffer for a CSS px: what was asked for, or less where MapLibre or the graphics card refuses so
 * large a canvas.
 */
export function drawnRatio(map: MapOfCanvas): number {
  const asked = map.getPixelRatio();
  const { clientWidth, width } = map.getCanvas();
  // the canvas has whole px
  return clientWidth === 0 || Math.abs(width - asked * clientWidth) <= 1 ? asked : width / clientWidth;
}
