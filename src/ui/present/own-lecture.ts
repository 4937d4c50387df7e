import { createSignal, type Accessor } from 'solid-js';
import type { Step } from '../../presentation/lecture-of-atlas.ts';
import { windowMemory } from './window-memory.ts';

/** Whether the reader’s own lecture is given, and which. */
export interface OwnLecture {
  /** The steps of the reader’s own lecture while it is given; `null` while the lecture is the atlas’s. */
  readonly steps: Accessor<readonly Step[] | null>;
  /** Gives the reader’s own lecture from now on, also after a reload of this window; `null`: the atlas’s lecture again. */
  give(steps: readonly Step[] | null): void;
  /** Whether this window gave the reader’s own lecture before it was reloaded. */
  gaveBefore(): boolean;
}

/** Creates the choice of a lecture: the atlas’s, until another is given. */
export function createOwnLecture(): OwnLecture {
  const [steps, setSteps] = createSignal<readonly Step[] | null>(null);
  return {
    steps,
    give(given) {
      setSteps(given);
      windowMemory().write('own', given !== null);
    },
    gaveBefore: () => windowMemory().read<boolean>('own') === true,
  };
}
