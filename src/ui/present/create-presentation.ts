import { batch, createMemo, createSignal, onCleanup, untrack, type Accessor } from 'solid-js';
import type { HallScreen } from '../../presentation/frame-step.ts';
import type { Language } from '../../time/date-text.ts';
import { stepAt, type Step } from '../../presentation/lecture-of-atlas.ts';
import { marchSeconds } from '../../presentation/march-seconds.ts';
import { showsSame } from '../../presentation/same-state.ts';
import { transition, transitionSeconds, type Transition } from '../../presentation/transition.ts';
import type { Instant } from '../../time/instant.ts';
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
  /** How far the march or change of the step has been played, wherever the map looks; `null` where it has none, or another time is shown. */
  readonly build: Accessor<Build | null>;
  goTo(index: number): void;
  /** Plays what the step has yet to play, where steps are builds; else goes on to the next. */
  next(): void;
  /** Takes back what the step has played, where steps are builds; else goes to the step before, as it was left. */
  previous(): void;
  /** Opens the first step of a chapter, by its number from 1. */
  openChapter(number: number): void;
  /** Restores the state in which the step was entered. */
  comeBack(): void;
  /** Puts the map where the step was entered, at once, and leaves all else. */
  steady(): void;
  /** Frames the step anew, on a screen of another size; a map that has been moved stays where it is. */
  fit(): void;
  /** Plays the step’s days, or stops; without such days, the atlas’s own playback. */
  togglePlay(): void;
}

/** What of a step’s march or change is there: nothing yet, some of it, moving, or all. */
export type Build = 'ready' | 'playing' | 'begun' | 'played';

interface Kept {
  readonly step: string;
  readonly arrival: View;
  /** Whether the step was still on its way, so that the address tells of somewhere on it. */
  readonly underWay?: boolean;
}

/** What a lecture asks of its page. */
export interface PresentationPage {
  /** The screen as it is now, and what of it a step leaves free. */
  screen(step: Step, language: Language): HallScreen;
  /** Whether the reader wants no movement. */
  still(): boolean;
  readonly memory: Memory;
  /** Whether the window has just been reloaded. */
  reloaded(): boolean;
  /** Whether a step with a march or a change plays it first. */
  builds(): boolean;
  /** Whether the lecture is begun: at its first step, or at that where it was left. */
  readonly begin?: boolean;
  /** The step at which it begins, wherever it was left. */
  readonly from?: number;
}

const KEPT = 'place';
/** Less than any part of a day that is told. */
const NOTHING = 1e-6;

/** Creates the lecture of a session. */
export function createPresentation(
  session: Session,
  steps: Accessor<readonly Step[]>,
  at: PresentationPage,
): Presentation {
  const [index, setIndex] = createSignal(0);
  const [arrival, setArrival] = createSignal<View | null>(null);
  const [movement, setMovement] = createSignal<'arrives' | 'plays' | null>(null);
  const moving = () => movement() !== null;
  const step = createMemo(() => steps()[index()] ?? null);
  const strays = createMemo(() => {
    const was = arrival();
    return (
      was !== null && !showsSame({ ...session.view(), map: session.viewport() }, was, step()?.until ?? null)
    );
  });
  const away = () => !moving() && strays();
  const build = createMemo((): Build | null => {
    const until = step()?.until ?? null;
    const was = arrival();
    if (until === null || !was || movement() === 'arrives') return null;
    if (movement() === 'plays') return 'playing';
    const instant = session.instant();
    if (instant < was.instant - NOTHING || instant > until + NOTHING) return null;
    if (instant >= until - NOTHING) return 'played';
    return instant > was.instant + NOTHING ? 'begun' : 'ready';
  });
  /** Whether the step was framed for this screen, not by whoever wrote a link. */
  let framed = false;
  const now = (): View => untrack(() => ({ ...session.view(), map: session.viewport() }));

  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ending: (() => void) | null = null;
  function halt(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    ending = null;
    setMovement(null);
  }
  onCleanup(halt);
  /** Ends at once what is on its way to a step. */
  function hasten(): void {
    if (movement() === 'arrives') ending?.();
  }
  /** Runs a movement by the clock of the screen; where no frames come, as in a hidden window, it ends in time all the same. */
  function run(kind: 'arrives' | 'plays', way: Transition, end: () => void): void {
    const begun = performance.now();
    setMovement(kind);
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
        // while days pass the map is the hand’s
        if (kind === 'arrives') session.travelTo({ kind: 'viewport', viewport, atOnce: true });
      });
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    timer = setTimeout(() => ending?.(), way.seconds * 1000 + 400);
  }

  const keep = (kept: Omit<Kept, 'step'>) =>
    at.memory.write(KEPT, { step: step()?.id ?? '', ...kept } satisfies Kept);
  /** Shows a view of the step whose time begins at `opens`. */
  function arrive(view: View, opens: Instant): void {
    session.restore(view, [], true);
    const shown = now();
    const begun = view.instant === opens ? shown : { ...shown, instant: opens };
    framed = true;
    setArrival(begun);
    keep({ arrival: begun });
  }
  /** Goes to a step: to where its days begin, or, `played`, to where they end. */
  function goTo(next: number, played = false): void {
    const goal = untrack(steps)[next];
    if (!goal) return;
    halt();
    session.pause();
    const from = now();
    const first = goal.view(from, at.screen(goal, from.language));
    const to = played && goal.until !== null ? { ...first, instant: goal.until } : first;
    setIndex(next);
    if (at.still() || !from.map || !to.map || document.hidden) return arrive(to, first.instant);
    session.select(null);
    keep({ arrival: first, underWay: true });
    run('arrives', transition(from, to, transitionSeconds(from, to)), () => arrive(to, first.instant));
  }
  function play(): void {
    const until = step()?.until ?? null;
    if (until === null) return;
    session.pause();
    const from = now();
    const start = from.instant >= until - NOTHING ? (arrival()?.instant ?? from.instant) : from.instant;
    const seconds = marchSeconds(until - start);
    const goal = { ...from, instant: until };
    if (at.still()) return session.setInstant(until);
    run('plays', transition({ ...from, instant: start }, goal, seconds), () => session.setInstant(until));
  }

  const kept = at.memory.read<Kept>(KEPT);
  const known = untrack(steps).findIndex(({ id }) => id === kept?.step);
  const first = now();
  const here = stepAt(untrack(steps), first);
  const elsewhere = first.step !== null && known !== here;
  const unwritten = kept && known >= 0 && at.reloaded() && (elsewhere || kept.underWay === true);
  const same = kept && known >= 0 && (known === here || first.step === null);
  if (at.begin === true) goTo(at.from ?? Math.max(known, 0));
  else {
    setIndex(same || unwritten ? known : here);
    if (unwritten) {
      // the window was reloaded before the address had been written
      session.restore({ ...kept.arrival, display: first.display }, []);
      setArrival(kept.arrival);
    } else if (same) setArrival(kept.arrival);
    else if (first.step !== null && first.select === null && session.view().map === null) goTo(here);
    else if (first.step !== null) setArrival({ ...first });
  }

  return {
    steps,
    index,
    step,
    entered: () => arrival() !== null,
    away,
    moving,
    build,
    goTo: (next) => goTo(next),
    next() {
      if (!arrival() && !moving()) return goTo(index());
      // whoever does not wait for a step to arrive loses nothing of it
      if (at.builds() && step()?.until) hasten();
      const waits = build() === 'ready' || build() === 'begun';
      if (at.builds() && waits) play();
      else goTo(index() + 1);
    },
    previous() {
      const [was, shown] = [arrival(), build()];
      if (!at.builds() || !was || shown === null || shown === 'ready') return goTo(index() - 1, at.builds());
      halt();
      session.setInstant(was.instant);
    },
    openChapter(number) {
      const id = session.atlas().chapters[number - 1]?.id;
      const own = untrack(steps).every(({ chapter }) => chapter === null);
      goTo(own ? number - 1 : untrack(steps).findIndex(({ chapter }) => chapter === id));
    },
    comeBack() {
      hasten();
      const was = arrival();
      if (!was) return goTo(index());
      halt();
      session.restore({ ...was, display: session.display() }, [], true);
    },
    steady() {
      const viewport = arrival()?.map;
      if (viewport && !moving() && away()) session.travelTo({ kind: 'viewport', viewport, atOnce: true });
    },
    fit() {
      const [goal, was] = [step(), untrack(arrival)];
      if (!goal || !was || !framed) return;
      const stays = untrack(strays) && movement() !== 'arrives';
      hasten();
      const { map: viewport } = goal.view(now(), at.screen(goal, session.language()));
      if (!viewport) return;
      if (!stays) session.restore({ ...now(), map: viewport }, [], true);
      const fitted = { ...was, map: stays ? viewport : now().map };
      setArrival(fitted);
      keep({ arrival: fitted });
    },
    togglePlay() {
      if (movement() === 'plays') return halt();
      hasten();
      if (build() === null) return session.playing() ? session.pause() : session.play();
      play();
    },
  };
}
