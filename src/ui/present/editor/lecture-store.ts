import { createSignal } from 'solid-js';
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

const [current, write] = createSignal<Lecture | null>(stored(KEY));
const [before, writeBefore] = createSignal<Lecture | null>(stored(BEFORE));
const [blocked, setBlocked] = createSignal(false);

/** The reader’s lecture, kept in this browser with every change; where it keeps nothing, as long as the page is open. */
export const lectureStore = {
  /** The lecture; an empty one in a language where there is none yet. */
  current: (language: Language): Lecture => current() ?? emptyLecture(language),
  /** The lecture that the present one took the place of; `null` where there is none. */
  before,
  /** Whether the browser would not keep it. */
  blocked,
  change(lecture: Lecture): void {
    write(lecture);
    setBlocked(!keep(KEY, lecture));
  },
  /** Puts another lecture in the place of the present one, which can be had back. */
  replace(lecture: Lecture): void {
    const was = current();
    if (was && was.steps.length > 0) {
      writeBefore(was);
      keep(BEFORE, was);
    }
    lectureStore.change(lecture);
  },
};
