import { batch, createMemo, createSignal, onCleanup, untrack, type Accessor } from 'solid-js';
import type { Screen } from '../../view/fit-box.ts';
import { stepAt, type Step } from '../../presentation/lecture-of-atlas.ts';
import { showsSame } from '../../presentation/same-state.ts';
import { transition, transitionSeconds, type Transition } from '../../presentation/transition.ts';
import type { View } from '../../view/view.ts';
import type { Session } from '../../session/session.ts';
import type { Memory } from './window-memory.ts';

/** A lecture over the atlas: where it stands, and how it gets elsewhere. */
export interface Presentation {
  readonly steps: Accessor<readonly Step[]>;
  /** The place of the lecture among its steps, whether or not the screen still shows it. */
  readonly index: Accessor<number>;
  readonly step: Accessor<Step | null>;
  /** Whether the step at the lecture’s place has been opened. */
  readonly entered: Accessor<boolean>;
  /** Whether the screen shows something else than the step. */
  readonly away: Accessor<boolean>;
  /** Whether camera and time are on their way. */
  readonly moving: Accessor<boolean>;
  goTo(index: number): void;
  next(): void;
  previous(): void;
  /** Opens the first step of a chapter, by its number from 1. */
  openChapter(number: number): void;
  /** Restores the state in which the step was entered. */
  comeBack(): void;
  /** Plays the step’s days, or stops; without such days, the atlas’s own playback. */
  togglePlay(): void;
}

interface Kept {
  readonly step: string;
  readonly arrival: View;
}

const KEPT = 'place';
/** Days a second at which a step’s days pass, and the shortest and longest that takes. */
const PACE = { daysPerSecond: 6, least: 4, most: 14 } as const;

/** Creates the lecture of a session. `screen` measures the screen, `still` says whether the reader wants no
 * movement, `reloaded` whether the window has just been reloaded. */
export function createPresentation(
  session: Session,
  steps: Accessor<readonly Step[]>,
  at: { screen(): Screen; still(): boolean; memory: Memory; reloaded(): boolean },
): Presentation {
  const [index, setIndex] = createSignal(0);
  const [arrival, setArrival] = createSignal<View | null>(null);
  const [moving, setMoving] = createSignal(false);
  const step = createMemo(() => steps()[index()] ?? null);
  const away = createMemo(() => {
    const was = arrival();
    if (!was || moving()) return false;
    return !showsSame({ ...session.view(), map: session.viewport() }, was, step()?.until ?? null);
  });
  const now = (): View => untrack(() => ({ ...session.view(), map: session.viewport() }));

  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ending: (() => void) | null = null;
  function halt(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    ending = null;
    setMoving(false);
  }
  onCleanup(halt);
  /** Runs a movement by the clock of the screen; where no frames come, as in a hidden window, it ends in time all the same. */
  function run(way: Transition, end: () => void): void {
    const begun = performance.now();
    setMoving(true);
    ending = () => {
      halt();
      end();
    };
    const step = () => {
      const t = (performance.now() - begun) / (way.seconds * 1000);
      if (t >= 1) return ending?.();
      const { instant, viewport } = way.at(t);
      batch(() => {
        session.setInstant(instant);
        session.travelTo({ kind: 'viewport', viewport, atOnce: true });
      });
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    timer = setTimeout(() => ending?.(), way.seconds * 1000 + 400);
  }

  function arrive(view: View): void {
    session.restore(view, [], true);
    const shown = now();
    setArrival(shown);
    at.memory.write(KEPT, { step: step()?.id ?? '', arrival: shown } satisfies Kept);
  }
  function goTo(next: number): void {
    const goal = untrack(steps)[next];
    if (!goal) return;
    halt();
    session.pause();
    const from = now();
    const to = goal.view(from, at.screen());
    setIndex(next);
    if (at.still() || !from.map || !to.map || document.hidden) return arrive(to);
    session.select(null);
    run(transition(from, to, transitionSeconds(from, to)), () => arrive(to));
  }

  const kept = at.memory.read<Kept>(KEPT);
  const known = untrack(steps).findIndex(({ id }) => id === kept?.step);
  const first = now();
  const here = stepAt(untrack(steps), first);
  const unwritten = kept && known >= 0 && first.step !== null && known !== here && at.reloaded();
  const same = kept && known >= 0 && (known === here || first.step === null);
  setIndex(same || unwritten ? known : here);
  if (unwritten) {
    // the window was reloaded before the address had been written
    session.restore({ ...kept.arrival, display: first.display }, []);
    setArrival(kept.arrival);
  } else if (same) setArrival(kept.arrival);
  else if (first.step !== null && first.select === null && session.view().map === null) goTo(here);
  else if (first.step !== null) setArrival({ ...first });

  return {
    steps,
    index,
    step,
    entered: () => arrival() !== null,
    away,
    moving,
    goTo,
    next: () => goTo(arrival() ? index() + 1 : index()),
    previous: () => goTo(index() - 1),
    openChapter(number) {
      const id = session.atlas().chapters[number - 1]?.id;
      const own = untrack(steps).every(({ chapter }) => chapter === null);
      goTo(own ? number - 1 : untrack(steps).findIndex(({ chapter }) => chapter === id));
    },
    comeBack() {
      const was = arrival();
      if (!was) return goTo(index());
      halt();
      session.restore({ ...was, display: session.display() }, [], true);
    },
    togglePlay() {
      const until = step()?.until ?? null;
      if (moving()) return halt();
      if (until === null || away()) return session.playing() ? session.pause() : session.play();
      const from = now();
      const start = from.instant >= until - 1e-6 ? (arrival()?.instant ?? from.instant) : from.instant;
      const days = until - start;
      const seconds = Math.min(Math.max(days / PACE.daysPerSecond, PACE.least), PACE.most);
      const goal = { ...from, instant: until };
      if (at.still()) return session.setInstant(until);
      run(transition({ ...from, instant: start }, goal, seconds), () => session.setInstant(until));
    },
  };
}
