import type { Viewport } from '../view/view.ts';

/** Kilometres in a li of the time. */
export const KM_PER_LI = 0.553;
const STEPS = [10, 20, 25, 50, 100, 200, 250, 500];
const WIDEST_PX = 150;
const EQUATOR_KM = 40075.017;
const WORLD_PX = 512;

/** Two round lengths, in km and in li, with their widths in px. */
export interface ScaleLengths {
  readonly km: number;
  readonly kmWidth: number;
  readonly li: number;
  readonly liWidth: number;
}

function roundLength(perPixel: number): number {
  return STEPS.findLast((length) => length / perPixel <= WIDEST_PX) ?? STEPS[0] ?? 10;
}

/** The lengths of a scale bar for the middle of a viewport (Mercator). */
export function scaleLengths(viewport: Viewport | null): ScaleLengths {
  const perPixel = viewport
    ? (EQUATOR_KM * Math.cos((viewport.lat * Math.PI) / 180)) / (WORLD_PX * 2 ** viewport.zoom)
    : 1;
  const km = roundLength(perPixel);
  const li = roundLength(perPixel / KM_PER_LI);
  return { km, kmWidth: km / perPixel, li, liWidth: (li * KM_PER_LI) / perPixel };
}
