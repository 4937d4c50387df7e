import { createSignal, type Accessor } from 'solid-js';
import { writeLecture, type Lecture } from '../../presentation/lecture.ts';
import { lectureKey, ownStepId } from '../../presentation/lecture-key.ts';
import { readLecture } from '../../presentation/read-lecture.ts';
import { CLOCK } from './create-talk-clock.ts';
import { windowMemory } from './window-memory.ts';

/** Whether the reader’s own lecture is given, and which. */
export interface OwnLecture {
  /** The reader’s own lecture while it is given; `null` while the lecture is the atlas’s. */
  readonly given: Accessor<Lecture | null>;
  /** Gives a lecture of the reader’s own from its beginning, also after a reload of this window; `null`: the atlas’s again. */
  give(lecture: Lecture | null): void;
  /**
   * Gives a lecture that came with the address, from the step of a number on; one that this window was giving goes on, and it
   * tells `false`.
   */
  carry(lecture: Lecture, step: number): boolean;
  /** Goes on with the lecture that this window gave before it was reloaded, as it then was; gives none where there was none. */
  goOn(): void;
}

const KEPT = 'own';

/** Creates the choice of a lecture: the atlas’s, until another is given. */
export function createOwnLecture(): OwnLecture {
  const [given, setGiven] = createSignal<Lecture | null>(null);
  const memory = windowMemory();
  function give(lecture: Lecture | null): void {
    if (lecture) {
      memory.write('place', null);
      memory.write(CLOCK, null);
    }
    memory.write(KEPT, lecture && writeLecture(lecture));
    setGiven(lecture);
  }
  return {
    given,
    give,
    carry(lecture, step) {
      const now = given();
      if (now !== null && writeLecture(now) === writeLecture(lecture)) return false;
      give(lecture);
      memory.write('place', { step: ownStepId(lectureKey(lecture), step) });
      return true;
    },
    goOn() {
      const kept = memory.read<unknown>(KEPT);
      if (given() === null && typeof kept === 'string') setGiven(readLecture(kept).lecture);
    },
  };
}
