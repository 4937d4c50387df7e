import { createEffect, createSignal, onCleanup, type Accessor } from 'solid-js';
import { plannedSeconds } from '../../presentation/planned-seconds.ts';
import type { Presentation } from './create-presentation.ts';

/** A lecture that goes on by itself, at the pace of whoever reads it. */
interface StoryPace {
  /** Whether it goes on by itself. */
  readonly runs: Accessor<boolean>;
  setRuns(runs: boolean): void;
}

/** Milliseconds for which a step is looked at before its days begin to pass. */
const BEFORE_PLAY_MS = 1500;
/** Milliseconds for which a step is looked at once its days have passed, or the story goes on after a stop. */
const LEAST_MS = 2500;

/**
 * Creates the pace of a story. While it runs, a step that has arrived plays its days, stays as long as its `text` takes to
 * be read, and gives way to the next; it waits while `waits` holds (something else is looked at), and ends with the last step.
 */
export function createStoryPace(
  lecture: Presentation,
  begins: boolean,
  text: Accessor<string>,
  waits: Accessor<boolean>,
): StoryPace {
  const [runs, setRuns] = createSignal(begins);
  const [hidden, setHidden] = createSignal(document.hidden);
  const look = () => void setHidden(document.hidden);
  document.addEventListener('visibilitychange', look);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The step that is being read, and since when. */
  let read = { index: -1, since: 0 };
  createEffect(() => {
    clearTimeout(timer);
    const [index, build] = [lecture.index(), lecture.build()];
    const there = lecture.entered() && (build === 'playing' || !lecture.moving());
    if (!there) return;
    if (read.index !== index) read = { index, since: performance.now() };
    if (!runs() || hidden() || waits() || build === 'playing') return;
    if (build === 'ready' || build === 'begun') {
      timer = setTimeout(() => lecture.togglePlay(), BEFORE_PLAY_MS);
      return;
    }
    const left = plannedSeconds(null, text()) * 1000 - (performance.now() - read.since);
    const last = index >= lecture.steps().length - 1;
    timer = setTimeout(() => (last ? setRuns(false) : lecture.goTo(index + 1)), Math.max(left, LEAST_MS));
  });
  onCleanup(() => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  });
  return { runs, setRuns: (next) => void setRuns(next) };
}
