import { createMemo } from 'solid-js';
import type { Viewport } from '../../view/view.ts';
import { KM_PER_LI, scaleLengths } from '../../style/scale-lengths.ts';
import { useLocale } from '../shared/locale.ts';

/** Two bars back to back: kilometres, and the li of the time (553 m). */
export function ScaleBar(props: { readonly viewport: Viewport | null }) {
  const { words } = useLocale();
  const lengths = createMemo(() => scaleLengths(props.viewport));
  return (
    <svg
      class="scale-bar"
      width="170"
      height="40"
      role="img"
      aria-label={`${lengths().km} km = ${Math.round(lengths().km / KM_PER_LI)} ${words().li}`}
    >
      <text x={lengths().kmWidth / 2} y="12" text-anchor="middle">
        {lengths().km} km
      </text>
      <path d={`M1,15v5H${lengths().kmWidth + 1}v-5`} />
      <path d={`M1,25v-5H${lengths().liWidth + 1}v5`} />
      <text x={lengths().liWidth / 2} y="36" text-anchor="middle">
        {lengths().li} 里
      </text>
    </svg>
  );
}
