import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeStep, writeLecture, type Lecture } from '../../../src/presentation/lecture.ts';
import { createLectureStore, type LectureStore } from '../../../src/ui/shared/lecture-store.ts';

const KEY = 'fragile-peace-lecture';
const step = (title: string) => ({ link: '#v=1&date=1126-01-31', title, narration: '', notes: '' });
const LECTURE: Lecture = { title: 'Mine', language: 'en', steps: [step('One'), step('Two'), step('Three')] };
const titled = (lecture: Lecture, at: number, title: string) => changeStep(lecture, at, { title });
const kept = () => localStorage.getItem(KEY);

const ends: (() => void)[] = [];
beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.useRealTimers();
});

/** A window with its own store. The browser tells a window of what others write, and here so does `hears`. */
function tab(): LectureStore {
  return createRoot((dispose) => {
    ends.push(dispose);
    return createLectureStore();
  });
}
const hears = () => window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: kept() }));

describe('what was done to a lecture', () => {
  it('is undone and done again, step by step, to its beginning and its end', () => {
    const store = tab();
    const states = [LECTURE, titled(LECTURE, 0, 'a'), titled(LECTURE, 1, 'b'), { ...LECTURE, steps: [] }];
    for (const one of states) store.change(one);
    for (const one of [...states].reverse().slice(1)) {
      store.undo();
      expect(store.current('en')).toEqual(one);
      expect(kept()).toBe(writeLecture(one));
    }
    store.undo();
    expect(store.current('en').steps).toEqual([]);
    expect(store.canUndo()).toBe(false);
    store.undo();
    for (const one of states) {
      store.redo();
      expect(store.current('en')).toEqual(one);
    }
    expect(store.canRedo()).toBe(false);
    store.undo();
    store.change(titled(LECTURE, 2, 'c'));
    expect(store.canRedo()).toBe(false);
  });

  it('takes what is typed in one go as one change, and begins another after a rest or in another field', () => {
    vi.useFakeTimers();
    const store = tab();
    store.change(LECTURE);
    const type = (text: string, part: string) => store.change(titled(store.current('en'), 0, text), part);
    type('H', '0-title');
    type('He', '0-title');
    vi.advanceTimersByTime(5000);
    type('Hel', '0-title');
    type('Hell', '0-title');
    type('Hello', '1-title');
    const titles: (string | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      store.undo();
      titles.push(store.current('en').steps[0]?.title);
    }
    expect(titles).toEqual(['Hell', 'He', 'One']);
  });
});

describe('two windows', () => {
  it('show each other’s changes, and say so', () => {
    const [one, other] = [tab(), tab()];
    one.change(LECTURE);
    hears();
    expect(other.current('en')).toEqual(LECTURE);
    expect([one.met(), other.met()]).toEqual([null, 'taken']);
    other.change(titled(LECTURE, 1, 'b'));
    hears();
    expect(one.current('en').steps[1]?.title).toBe('b');
    one.undo();
    expect(one.current('en')).toEqual(LECTURE);
  });

  it('that have not yet heard of each other put both changes together', () => {
    tab().change(LECTURE);
    const [one, other] = [tab(), tab()];
    one.change(titled(LECTURE, 0, 'a'));
    other.change(titled(LECTURE, 2, 'c'));
    const both = titled(titled(LECTURE, 0, 'a'), 2, 'c');
    expect(other.current('en')).toEqual(both);
    expect(other.met()).toBe('merged');
    expect(kept()).toBe(writeLecture(both));
    hears();
    expect(one.current('en')).toEqual(both);
  });

  it.each(['mine', 'theirs'] as const)('that changed the same are asked, and lose nothing: %s', (which) => {
    tab().change(LECTURE);
    const [one, other] = [tab(), tab()];
    const [a, b] = [titled(LECTURE, 0, 'a'), titled(LECTURE, 0, 'b')];
    one.change(a);
    other.change(b);
    expect(kept()).toBe(writeLecture(a));
    expect([other.current('en'), other.rival()]).toEqual([b, a]);
    const more = { ...b, title: 'More' };
    other.change(more);
    expect(kept()).toBe(writeLecture(a));
    other.settle(which);
    const [stays, before] = which === 'mine' ? [more, a] : [a, more];
    expect(kept()).toBe(writeLecture(stays));
    expect([other.current('en'), other.before(), other.rival()]).toEqual([stays, before, null]);
  });
});

it('what the browser keeps and nobody can read is kept until it is let go', () => {
  const newer = writeLecture(LECTURE).replace('"version": 1', '"version": 9');
  localStorage.setItem(KEY, newer);
  const store = tab();
  expect(store.unread()).toBe(newer);
  store.change(LECTURE);
  expect(kept()).toBe(newer);
  store.forgetUnread();
  expect(kept()).toBe(writeLecture(LECTURE));
  expect(store.unread()).toBeNull();
});
