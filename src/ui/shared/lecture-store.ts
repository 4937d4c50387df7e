import { batch, createSignal, getOwner, onCleanup, type Accessor } from 'solid-js';
import { emptyLecture, writeLecture, type Lecture } from '../../presentation/lecture.ts';
import { mergeLectures } from '../../presentation/merge-lectures.ts';
import { readLecture } from '../../presentation/read-lecture.ts';
import type { Language } from '../../time/date-text.ts';

const KEY = 'fragile-peace-lecture';
const BEFORE = 'fragile-peace-lecture-before';
/** Most changes that can be undone, and the ms of rest after which typing in one field is another change. */
const DEPTH = 200;
const REST_MS = 1200;

function textOf(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const lectureOf = (text: string | null): Lecture | null => (text === null ? null : readLecture(text).lecture);

function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** What became of a change that another window of this browser made to the lecture. */
type Met = 'taken' | 'merged';

/**
 * The reader’s lecture, kept in this browser with every change; where it keeps nothing, as long as the page is open. What
 * another window has made of it meanwhile is taken, or merged, or else asked about: nothing is written over it.
 */
export interface LectureStore {
  /** The lecture; an empty one in a language where there is none yet. */
  current(language: Language): Lecture;
  /** The lecture that the present one took the place of; `null` where there is none. */
  readonly before: Accessor<Lecture | null>;
  /** Whether the browser would not keep it. */
  readonly blocked: Accessor<boolean>;
  /** What the browser kept but nobody can read, as it stands; it is not written over before it is forgotten. */
  readonly unread: Accessor<string | null>;
  forgetUnread(): void;
  /** The lecture as another window has made it, which cannot be merged with the one here: neither is lost, none is kept till it is decided. */
  readonly rival: Accessor<Lecture | null>;
  /** What became of the last change of another window; `null` where there was none. */
  readonly met: Accessor<Met | null>;
  /** Changes it; `part` names what is typed in, all of which is undone at once. */
  change(lecture: Lecture, part?: string): void;
  /** Puts another lecture in the place of the present one, which can be had back. */
  replace(lecture: Lecture): void;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  undo(): void;
  redo(): void;
  /** Decides between this window’s lecture and the rival; the other becomes the one before. */
  settle(which: 'mine' | 'theirs'): void;
}

/** Creates the store of the lecture that this browser keeps. */
export function createLectureStore(): LectureStore {
  let base = textOf(KEY);
  const [current, write] = createSignal<Lecture | null>(lectureOf(base));
  const [before, writeBefore] = createSignal<Lecture | null>(lectureOf(textOf(BEFORE)));
  const [unread, setUnread] = createSignal(base !== null && current() === null ? base : null);
  const [blocked, setBlocked] = createSignal(false);
  const [rival, setRival] = createSignal<Lecture | null>(null);
  const [met, setMet] = createSignal<Met | null>(null);
  const [past, setPast] = createSignal<readonly (Lecture | null)[]>([]);
  const [future, setFuture] = createSignal<readonly (Lecture | null)[]>([]);
  let typed = '';
  let typedAt = 0;

  function keepBefore(lecture: Lecture | null): void {
    if (!lecture || lecture.steps.length === 0) return;
    writeBefore(lecture);
    keep(BEFORE, writeLecture(lecture));
  }
  /** Writes the lecture, unless another window has written since: then what both have made of it, where that can be. */
  function save(lecture: Lecture): void {
    write(lecture);
    if (unread() !== null || rival()) return;
    const there = textOf(KEY);
    const theirs = there === base ? null : lectureOf(there);
    const both = theirs && mergeLectures(lectureOf(base) ?? emptyLecture(theirs.language), lecture, theirs);
    if (theirs && !both) {
      setRival(theirs);
      return;
    }
    if (both) {
      write(both);
      setMet('merged');
    }
    const text = writeLecture(both ?? lecture);
    const kept = keep(KEY, text);
    setBlocked(!kept);
    if (kept) base = text;
  }
  function remember(): void {
    setPast([...past(), current()].slice(-DEPTH));
    setFuture([]);
  }
  const change = (lecture: Lecture, part = '') =>
    batch(() => {
      const now = performance.now();
      if (!part || part !== typed || now - typedAt > REST_MS) remember();
      [typed, typedAt] = [part, now];
      setMet(null);
      save(lecture);
    });
  /** Takes the last of `from`, and puts the present lecture on the other pile. */
  function step(
    from: readonly (Lecture | null)[],
    setFrom: typeof setPast,
    to: Accessor<readonly (Lecture | null)[]>,
    setTo: typeof setPast,
  ): void {
    if (from.length === 0) return;
    batch(() => {
      typed = '';
      const was = current();
      const lecture = from.at(-1) ?? emptyLecture(was?.language ?? 'en');
      setTo([...to(), was]);
      setFrom(from.slice(0, -1));
      setMet(null);
      save(lecture);
    });
  }
  function onStorage(event: StorageEvent): void {
    if (event.key !== null && event.key !== KEY && event.key !== BEFORE) return;
    batch(() => {
      writeBefore(lectureOf(textOf(BEFORE)));
      const there = textOf(KEY);
      const theirs = lectureOf(there);
      if (there === base || !theirs) return;
      if (rival()) {
        setRival(theirs);
        return;
      }
      // what could not be kept here is compared when it is
      if (blocked()) return;
      remember();
      typed = '';
      base = there;
      setUnread(null);
      write(theirs);
      setMet('taken');
    });
  }
  window.addEventListener('storage', onStorage);
  if (getOwner()) onCleanup(() => window.removeEventListener('storage', onStorage));
  return {
    current: (language) => current() ?? emptyLecture(language),
    before,
    blocked,
    unread,
    forgetUnread() {
      setUnread(null);
      const lecture = current();
      if (lecture) save(lecture);
    },
    rival,
    met,
    change,
    replace(lecture) {
      keepBefore(current());
      change(lecture);
    },
    canUndo: () => past().length > 0,
    canRedo: () => future().length > 0,
    undo: () => step(past(), setPast, future, setFuture),
    redo: () => step(future(), setFuture, past, setPast),
    settle(which) {
      const [mine, theirs] = [current(), rival()];
      if (!mine || !theirs) return;
      batch(() => {
        base = textOf(KEY);
        setRival(null);
        keepBefore(which === 'mine' ? theirs : mine);
        if (which === 'theirs') remember();
        save(which === 'mine' ? mine : theirs);
      });
    },
  };
}
