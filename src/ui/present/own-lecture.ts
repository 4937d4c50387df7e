import { createSignal } from 'solid-js';
import type { Step } from '../../presentation/lecture-of-atlas.ts';
import { windowMemory } from './window-memory.ts';

const [steps, setSteps] = createSignal<readonly Step[] | null>(null);

/** The steps of the reader’s own lecture while it is given; `null` while the lecture is the atlas’s. */
export const ownSteps = steps;

/** Gives the reader’s own lecture from now on, also after a reload of this window; `null`: the atlas’s lecture again. */
export function giveOwnLecture(given: readonly Step[] | null): void {
  setSteps(given);
  windowMemory().write('own', given !== null);
}

/** Whether this window gave the reader’s own lecture before it was reloaded. */
export function gaveOwnLecture(): boolean {
  return windowMemory().read<boolean>('own') === true;
}
