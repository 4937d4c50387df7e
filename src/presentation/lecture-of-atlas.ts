import type { Box } from '../geometry/box.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { Chapter } from '../atlas/chapter.ts';
import type { SourceRef } from '../atlas/features.ts';
import { SELECTABLE, type Selection, type View } from '../view/view.ts';
import { LAYER_IDS } from '../view/layer-ids.ts';
import { instantOf, type Instant } from '../time/instant.ts';
import { parseDay, writeDay } from '../time/written-date.ts';
import { boxAround, frameStep, type HallScreen } from './frame-step.ts';
import type { PassingName, StepRecord, WrittenSubject } from './lecture-file.ts';
import { stepSubjects } from './step-subjects.ts';
import { type Traditional, traditional } from '../time/traditional.ts';

/** What a step says, by the suffix of its language. */
export interface StepTexts {
  readonly title_en: string;
  readonly title_zh: Traditional;
  readonly narration_en: string;
  readonly narration_zh: Traditional;
  readonly notes_en: string;
  readonly notes_zh: Traditional;
}

/** One stop of a lecture: a state of the atlas with what is said at it. */
export interface Step {
  readonly id: string;
  /** The chapter it belongs to, and its place there from 1; `null` in a lecture of one’s own, and for a title, whose number is 0. */
  readonly chapter: string | null;
  readonly number: number;
  readonly texts: StepTexts;
  readonly opens: Instant;
  /** The instant to which time plays on from the step. */
  readonly until: Instant | null;
  /** How long the speaker means to stay, where it is said. */
  readonly seconds: number | null;
  readonly sources: readonly SourceRef[];
  /** What any screen frames; `null` where the step only says where it looks. */
  readonly box: Box | null;
  /** What it speaks of besides what its texts name, and names that are only mentioned. */
  readonly subjects: readonly WrittenSubject[];
  readonly passing: readonly PassingName[];
  /** Whether it opens the lecture, or sums it up. */
  readonly kind: 'title' | 'closing' | null;
  /** The step’s state on a screen: language, palette and layout are those of `base`. */
  view(base: View, screen: HallScreen): View;
}

/** Reads `kind:id`; `null` where it is none. */
function readSelected(text: string | undefined): Selection | null {
  const [name, id] = text?.split(':') ?? [];
  const kind = SELECTABLE.find((candidate) => candidate === name);
  return kind && id ? { kind, id } : null;
}

function stepOf(step: StepRecord, number: number, atlas: Atlas): Step {
  const opens = instantOf(parseDay(step.date));
  const layers = LAYER_IDS.filter((id) => step.layers?.includes(id) ?? true);
  const spoken = {
    texts: step,
    opens,
    until: step.until === undefined ? null : instantOf(parseDay(step.until)),
    subjects: step.subjects ?? [],
    passing: step.passing ?? [],
  };
  const box = boxAround(step.box, stepSubjects(atlas).of(spoken).points);
  return {
    ...spoken,
    id: step.id,
    chapter: step.chapter ?? null,
    number,
    seconds: null,
    sources: step.sources,
    box,
    kind: step.kind ?? null,
    view: (base, screen) => ({
      ...base,
      followed: null,
      instant: opens,
      map: frameStep(box, screen, atlas.config.box),
      chapter: step.chapter ?? null,
      step: number || null,
      select: readSelected(step.select),
      layers,
      mode: { kind: 'instant' },
      compare: null,
      account: 'sources',
    }),
  };
}

/** A chapter as the one step of itself: its first day, its box and its narration. */
function chapterAlone({ id, start, feature: { bbox, properties } }: Chapter): StepRecord {
  const { title_en, title_zh, narration_en, narration_zh, sources } = properties;
  const texts = { title_en, title_zh, narration_en, narration_zh, notes_en: '', notes_zh: traditional('') };
  return { id, chapter: id, date: writeDay(start), box: bbox, ...texts, sources };
}

/**
 * The steps of the lecture: its title, then the steps in the order of the chapters; a step of a chapter that is not there is left out, and a chapter
 * without steps is one.
 */
export function lectureOfAtlas(steps: readonly StepRecord[], atlas: Atlas): readonly Step[] {
  const titles = steps.filter(({ chapter, kind }) => kind === 'title' && chapter === undefined);
  const told = atlas.chapters.flatMap((chapter) => {
    const own = steps.filter((step) => step.chapter === chapter.id);
    return (own.length ? own : [chapterAlone(chapter)]).map((step, i) => stepOf(step, i + 1, atlas));
  });
  return [...titles.map((step) => stepOf(step, 0, atlas)), ...told];
}

/**
 * Which step a state belongs to: that of its chapter and step, else the last of its chapter (or of any) that has opened
 * by its day; the first where none has, and of a lecture of one’s own; the title on the days before the first step.
 */
export function stepAt(
  steps: readonly Step[],
  at: { readonly chapter: string | null; readonly step: number | null; readonly instant: Instant },
): number {
  if (steps.every(({ chapter }) => chapter === null)) return 0;
  const exact = steps.findIndex(({ chapter, number }) => chapter === at.chapter && number === at.step);
  if (at.chapter !== null && exact >= 0) return exact;
  const [title, first] = steps;
  if (title?.kind === 'title' && at.chapter === null && at.instant <= (first?.opens ?? title.opens)) return 0;
  const within = steps.filter(({ chapter }) => at.chapter === null || chapter === at.chapter);
  const opened = within.filter(({ opens }) => opens <= at.instant);
  const latest = opened.reduce<Step | undefined>(
    (best, step) => (best && best.opens > step.opens ? best : step),
    undefined,
  );
  const found = latest ?? within[0];
  return found ? Math.max(steps.indexOf(found), 0) : 0;
}
