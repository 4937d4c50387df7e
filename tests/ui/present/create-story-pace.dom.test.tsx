import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readingSeconds } from '../../../src/presentation/reading-time.ts';
import type { Build, Presentation } from '../../../src/ui/present/create-presentation.ts';
import { createStoryPace } from '../../../src/ui/present/create-story-pace.ts';

const TEXT = 'In January 1123 the Jin enter it within days. '.repeat(6);
const READ_MS = readingSeconds(TEXT) * 1000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** A lecture of three steps, of which the second has days to be played for four seconds. */
function told() {
  return createRoot((dispose) => {
    const [index, setIndex] = createSignal(0);
    const [build, setBuild] = createSignal<Build | null>(null);
    const [waits, setWaits] = createSignal(false);
    const lecture = {
      steps: () => [0, 1, 2],
      index,
      entered: () => true,
      moving: () => build() === 'playing',
      build,
      goTo(next: number) {
        setIndex(next);
        setBuild(next === 1 ? 'ready' : null);
      },
      togglePlay() {
        setBuild('playing');
        setTimeout(() => setBuild('played'), 4000);
      },
    } as unknown as Presentation;
    const pace = createStoryPace(lecture, true, () => TEXT, waits);
    return { dispose, index, build, setWaits, pace };
  });
}

describe('a story', () => {
  it('stays at a step as long as it takes to be read, plays its days, and ends with the last', () => {
    const { index, build, pace, dispose } = told();
    vi.advanceTimersByTime(READ_MS - 20);
    expect(index()).toBe(0);
    vi.advanceTimersByTime(40);
    expect([index(), build()]).toEqual([1, 'ready']);
    vi.advanceTimersByTime(1600);
    expect(build()).toBe('playing');
    vi.advanceTimersByTime(4000);
    expect([index(), build()]).toEqual([1, 'played']);
    vi.advanceTimersByTime(READ_MS);
    expect(index()).toBe(2);
    vi.advanceTimersByTime(READ_MS + 50);
    expect([index(), pace.runs()]).toEqual([2, false]);
    dispose();
  });

  it('stands still while it is stopped, or while something else is looked at', () => {
    const { index, pace, setWaits, dispose } = told();
    vi.advanceTimersByTime(READ_MS / 2);
    pace.setRuns(false);
    vi.advanceTimersByTime(READ_MS * 4);
    expect(index()).toBe(0);
    setWaits(true);
    pace.setRuns(true);
    vi.advanceTimersByTime(READ_MS * 4);
    expect(index()).toBe(0);
    setWaits(false);
    vi.advanceTimersByTime(2400);
    expect(index()).toBe(0);
    vi.advanceTimersByTime(200);
    expect(index()).toBe(1);
    dispose();
  });
});
