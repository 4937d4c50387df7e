import type { Viewport } from '../view/view.ts';

const STEPS = [10, 20, 25, 50, 100, 200, 250, 500];
const WIDEST_PX = 150;
const EQUATOR_KM = 40075.017;
const WORLD_PX = 512;

/** Two round lengths, in km and in a unit of the time, with their widths in px. */
export interface ScaleLengths {
  readonly km: number;
  readonly kmWidth: number;
  readonly old: number;
  readonly oldWidth: number;
}

function roundLength(perPixel: number): number {
  return STEPS.findLast((length) => length / perPixel <= WIDEST_PX) ?? STEPS[0] ?? 10;
}

/** The lengths of a scale bar for the middle of a viewport (Mercator); `unitKm` are the kilometres in a unit of the time. */
export function scaleLengths(viewport: Viewport | null, unitKm = 1): ScaleLengths {
  const perPixel = viewport
    ? (EQUATOR_KM * Math.cos((viewport.lat * Math.PI) / 180)) / (WORLD_PX * 2 ** viewport.zoom)
    : 1;
  const km = roundLength(perPixel);
  const old = roundLength(perPixel / unitKm);
  return { km, kmWidth: km / perPixel, old, oldWidth: (old * unitKm) / perPixel };
}
