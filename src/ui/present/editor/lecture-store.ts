import { createSignal, type Accessor } from 'solid-js';
import { emptyLecture, writeLecture, type Lecture } from '../../../presentation/lecture.ts';
import { readLecture } from '../../../presentation/read-lecture.ts';
import type { Language } from '../../../time/date-text.ts';

const KEY = 'fragile-peace-lecture';
const BEFORE = 'fragile-peace-lecture-before';

function stored(key: string): Lecture | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : readLecture(text).lecture;
  } catch {
    return null;
  }
}

function keep(key: string, lecture: Lecture): boolean {
  try {
    localStorage.setItem(key, writeLecture(lecture));
    return true;
  } catch {
    return false;
  }
}

/** The reader’s lecture, kept in this browser with every change; where it keeps nothing, as long as the page is open. */
export interface LectureStore {
  /** The lecture; an empty one in a language where there is none yet. */
  current(language: Language): Lecture;
  /** The lecture that the present one took the place of; `null` where there is none. */
  readonly before: Accessor<Lecture | null>;
  /** Whether the browser would not keep it. */
  readonly blocked: Accessor<boolean>;
  change(lecture: Lecture): void;
  /** Puts another lecture in the place of the present one, which can be had back. */
  replace(lecture: Lecture): void;
}

/** Creates the store of the lecture that this browser keeps. */
export function createLectureStore(): LectureStore {
  const [current, write] = createSignal<Lecture | null>(stored(KEY));
  const [before, writeBefore] = createSignal<Lecture | null>(stored(BEFORE));
  const [blocked, setBlocked] = createSignal(false);
  const change = (lecture: Lecture) => {
    write(lecture);
    setBlocked(!keep(KEY, lecture));
  };
  return {
    current: (language) => current() ?? emptyLecture(language),
    before,
    blocked,
    change,
    replace(lecture) {
      const was = current();
      if (was && was.steps.length > 0) {
        writeBefore(was);
        keep(BEFORE, was);
      }
      change(lecture);
    },
  };
}
