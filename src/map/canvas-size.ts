import type { Map as MapLibreMap } from 'maplibre-gl';

const known = new WeakMap<HTMLCanvasElement, { key: string; width: number; height: number }>();

/**
 * The size of a map’s canvas in CSS px. It is measured once for each size that MapLibre gives the canvas: to measure it has
 * the browser lay out the page, which within a frame is laid out again afterwards.
 */
export function canvasSize(map: MapLibreMap): { readonly width: number; readonly height: number } {
  const canvas = map.getCanvas();
  const key = [canvas.width, canvas.height, canvas.style.width, canvas.style.height].join(' ');
  const last = known.get(canvas);
  if (last?.key === key) return last;
  const size = { key, width: canvas.clientWidth, height: canvas.clientHeight };
  // one that is not laid out yet has none
  if (size.width > 0) known.set(canvas, size);
  return size;
}
