import type { Viewport } from '../../view/view.ts';

/** How far along a movement is, by the share of its time: at ease at both ends, or slowing down. */
export const GENTLY = (t: number) => t * t * (3 - 2 * t);
export const SLOWING = (t: number) => t * (2 - t);

/** Eases from one viewport to another over some ms, frame by frame; returns what stops it where it is. */
export function easeBetween(
  from: Viewport,
  to: Viewport,
  ms: number,
  look: (viewport: Viewport, ended: boolean) => void,
  ease = GENTLY,
): () => void {
  const begun = performance.now();
  let frame = 0;
  const turn = ((((to.bearing - from.bearing) % 360) + 540) % 360) - 180;
  const step = () => {
    const t = ms > 0 ? Math.min((performance.now() - begun) / ms, 1) : 1;
    const share = ease(t);
    const mix = (a: number, b: number) => (t === 1 ? b : a + (b - a) * share);
    look(
      {
        lon: mix(from.lon, to.lon),
        lat: mix(from.lat, to.lat),
        zoom: mix(from.zoom, to.zoom),
        bearing: t === 1 ? to.bearing : from.bearing + turn * share,
        pitch: 0,
      },
      t === 1,
    );
    if (t < 1) frame = requestAnimationFrame(step);
  };
  step();
  return () => cancelAnimationFrame(frame);
}
