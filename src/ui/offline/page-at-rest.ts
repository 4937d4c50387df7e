import { createEffect, on, onCleanup, untrack } from 'solid-js';
import type { Session } from '../../session/session.ts';

/** How long nothing must have moved, in ms: for a reader, and in a hall, where the next step may come at any moment. */
const REST_MS = 1000;
const HALL_REST_MS = 5000;
/** When to look again while something moves, in ms. */
const AGAIN_MS = 250;
/** How long a browser is let alone that does not say when it is idle, in ms. */
const IDLE_MS = 50;
const STIRS = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'input'] as const;

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function whenIdle(): Promise<void> {
  if (!('requestIdleCallback' in window)) return after(IDLE_MS);
  return new Promise((resolve) => window.requestIdleCallback(() => resolve()));
}

/** Whether every map of the page is drawn and rests. */
const mapsRest = () => document.querySelector('.map:not([data-idle]), .second-map:not([data-idle])') === null;

/**
 * What resolves once the page rests and has nothing to do: time does not move, nothing has changed, no map is drawn, the reader
 * touches nothing, and somebody sees the page. Ends with the owner in which it is made.
 */
export function createRest(
  session: Pick<Session, 'view' | 'playing' | 'dragging' | 'display'>,
): () => Promise<void> {
  let stirred = performance.now();
  const stir = () => {
    stirred = performance.now();
  };
  createEffect(on([session.view, session.playing, session.dragging], stir, { defer: true }));
  for (const type of STIRS) window.addEventListener(type, stir, { capture: true, passive: true });
  onCleanup(() => {
    for (const type of STIRS) window.removeEventListener(type, stir, { capture: true });
  });
  const still = () =>
    untrack(() => !session.playing() && !session.dragging()) && !document.hidden && mapsRest();
  const left = () =>
    stirred + (untrack(session.display) === 'present' ? HALL_REST_MS : REST_MS) - performance.now();

  return async () => {
    for (;;) {
      const wait = left();
      if (wait > 0) await after(wait);
      else if (!still()) await after(AGAIN_MS);
      else {
        await whenIdle();
        if (left() <= 0 && still()) return;
      }
    }
  };
}
