/** Asks for no graphics card, which where this is drawn may have given up. */
const WITHOUT_GRAPHICS: CanvasRenderingContext2DSettings = { willReadFrequently: true };

/** The context of a canvas of the page that is drawn on; throws where the browser has none. */
export function flatContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', WITHOUT_GRAPHICS);
  if (!context) throw new Error('the map could not be drawn: no 2D canvas');
  return context;
}

/** The same of a canvas that stands nowhere. */
export function offscreenContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', WITHOUT_GRAPHICS);
  if (!context) throw new Error('the map could not be drawn: no 2D canvas');
  return context;
}
