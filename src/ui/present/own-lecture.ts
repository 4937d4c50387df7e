import { createSignal } from 'solid-js';
import type { Slide } from '../../presentation/lecture-of-atlas.ts';
import { windowMemory } from './window-memory.ts';

const [slides, setSlides] = createSignal<readonly Slide[] | null>(null);

/** The slides of the reader’s own lecture while it is given; `null` while the talk is the atlas’s. */
export const ownSlides = slides;

/** Gives the reader’s own lecture from now on, also after a reload of this window; `null`: the atlas’s talk again. */
export function giveOwnLecture(given: readonly Slide[] | null): void {
  setSlides(given);
  windowMemory().write('own', given !== null);
}

/** Whether this window gave the reader’s own lecture before it was reloaded. */
export function gaveOwnLecture(): boolean {
  return windowMemory().read<boolean>('own') === true;
}
