import { createSignal, onCleanup, type Accessor } from 'solid-js';
import type { LonLat } from '../../geometry/great-circle.ts';

/** How long a point stays that is neither told again nor taken away, as when the window that told it was closed. */
const STAYS_MS = 3000;

/** What the speaker points at, in degrees; `null` where at nothing. */
export function createPointed(): readonly [Accessor<LonLat | null>, (at: LonLat | null) => void] {
  const [pointed, write] = createSignal<LonLat | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  return [
    pointed,
    (at) => {
      clearTimeout(timer);
      if (at) timer = setTimeout(() => write(null), STAYS_MS);
      write(at);
    },
  ];
}
