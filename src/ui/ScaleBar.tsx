import { createMemo } from 'solid-js';
import type { Viewport } from '../permalink/view.ts';
import { useTongue } from './tongue.ts';

const KM_PER_LI = 0.553;
const STEPS = [10, 20, 25, 50, 100, 200, 250, 500];
const WIDEST_PX = 150;

function roundLength(perPixel: number): number {
  return STEPS.findLast((length) => length / perPixel <= WIDEST_PX) ?? STEPS[0] ?? 10;
}

/** Two bars back to back: kilometres, and the li of the time (553 m). */
export function ScaleBar(props: { readonly viewport: Viewport | null }) {
  const { words } = useTongue();
  const kmPerPixel = createMemo(() => {
    const view = props.viewport;
    return view ? (40075.017 * Math.cos((view.lat * Math.PI) / 180)) / (512 * 2 ** view.zoom) : 1;
  });
  const km = () => roundLength(kmPerPixel());
  const li = () => roundLength(kmPerPixel() / KM_PER_LI);
  const kmWidth = () => km() / kmPerPixel();
  const liWidth = () => (li() * KM_PER_LI) / kmPerPixel();
  return (
    <svg
      class="scale-bar"
      width="170"
      height="40"
      role="img"
      aria-label={`${km()} km = ${Math.round(km() / KM_PER_LI)} ${words().li}`}
    >
      <text x={kmWidth() / 2} y="12" text-anchor="middle">
        {km()} km
      </text>
      <path d={`M1,15v5H${kmWidth() + 1}v-5`} />
      <path d={`M1,25v-5H${liWidth() + 1}v5`} />
      <text x={liWidth() / 2} y="36" text-anchor="middle">
        {li()} 里
      </text>
    </svg>
  );
}
