import { createMemo, createSignal, type Accessor } from 'solid-js';
import type { Atlas } from '../atlas/atlas.ts';
import type { Chapter } from '../atlas/chapter.ts';
import type { Scene } from '../atlas/scene/scene.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import type { View } from '../view/view.ts';
import type { Destination } from './camera-state.ts';
import type { SessionPart } from './session-part.ts';

/** The chapter that is told, and the step within it. */
export interface ChapterState {
  /** The chosen chapter, else the one whose days these are. */
  readonly chapter: Accessor<Chapter | null>;
  readonly chosenChapter: Accessor<string | null>;
  /** The step of the chosen chapter, from 1. */
  readonly step: Accessor<number | null>;
  /** How many steps for Back have been taken: one for each chapter chosen, step of a lecture, and sheet that gave way to a card. */
  readonly steps: Accessor<number>;
}

/** What the session does with its chapters besides. */
interface ChapterPart extends SessionPart<ChapterState, 'chapter' | 'step'> {
  /** Chooses a chapter at no step of it, and gives it; `null`, or one that the atlas lacks, chooses none. */
  choose(id: string | null): Chapter | null;
  /** Leaves the chosen chapter where an instant lies outside its days. */
  leaveAt(instant: Instant): void;
  /** The chosen chapter, where the atlas has it. */
  chosen(): Chapter | null;
  /** Takes a step for Back. */
  takeStep(): void;
}

/** Where the map goes for a chapter: the box of all that it tells. */
export function chapterDestination({ feature }: Chapter): Destination {
  const [west, south, east, north] = feature.bbox;
  return { kind: 'box', box: [west, south, east, north] };
}

/** The chapters of the atlas that is drawn, over its scene. */
export function createChapterState(
  first: Pick<View, 'chapter' | 'step'>,
  atlas: Accessor<Atlas>,
  scene: Accessor<Scene>,
): ChapterPart {
  const [chosenChapter, writeChapter] = createSignal(first.chapter);
  const [chosenStep, writeStep] = createSignal(first.step);
  const [steps, writeSteps] = createSignal(0);
  const running = createMemo(() => scene().chapter);
  const byId = (id: string | null) =>
    id === null ? null : (atlas().chapters.find((chapter) => chapter.id === id) ?? null);
  const step = createMemo(() => (chosenChapter() === null ? null : chosenStep()));
  return {
    state: {
      chapter: createMemo(() => (chosenChapter() === null ? running() : byId(chosenChapter()))),
      chosenChapter,
      step,
      steps,
    },
    choose(id) {
      const chosen = byId(id);
      writeChapter(chosen?.id ?? null);
      writeStep(null);
      return chosen;
    },
    leaveAt(instant) {
      if (chosenChapter() === null) return;
      const within = byId(chosenChapter());
      const day = dayOf(instant);
      if (!within || day < within.start || day >= within.end) writeChapter(null);
    },
    chosen: () => byId(chosenChapter()),
    takeStep: () => void writeSteps(steps() + 1),
    share: () => ({ chapter: chosenChapter(), step: step() }),
    restore(view) {
      writeChapter(view.chapter);
      writeStep(view.step);
    },
  };
}
