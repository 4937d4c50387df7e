import type { Box } from '../geometry/box.ts';
import type { Chapter } from '../atlas/chapter.ts';
import type { SourceRef } from '../atlas/features.ts';
import { SELECTABLE, type Selection, type View } from '../view/view.ts';
import { LAYER_IDS } from '../view/layer-ids.ts';
import { instantOf, type Instant } from '../time/instant.ts';
import { parseDay, writeDay } from '../time/written-date.ts';
import { fitBox, type Screen } from '../view/fit-box.ts';
import type { StepRecord } from './lecture-file.ts';
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
  /** The chapter it belongs to, and its place there from 1; `null` in a lecture of one’s own. */
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
  /** The step’s state on a screen: language, palette and layout are those of `base`. */
  view(base: View, screen: Screen): View;
}

/** Reads `kind:id`; `null` where it is none. */
function readSelected(text: string | undefined): Selection | null {
  const [name, id] = text?.split(':') ?? [];
  const kind = SELECTABLE.find((candidate) => candidate === name);
  return kind && id ? { kind, id } : null;
}

function stepOf(step: StepRecord, number: number): Step {
  const opens = instantOf(parseDay(step.date));
  const layers = LAYER_IDS.filter((id) => step.layers?.includes(id) ?? true);
  return {
    id: step.id,
    chapter: step.chapter,
    number,
    texts: step,
    opens,
    until: step.until === undefined ? null : instantOf(parseDay(step.until)),
    seconds: null,
    sources: step.sources,
    box: step.box,
    view: (base, screen) => ({
      ...base,
      followed: null,
      instant: opens,
      map: fitBox(step.box, screen),
      chapter: step.chapter,
      step: number,
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
 * The steps of the lecture in the order of the chapters; a step of a chapter that is not there is left out, and a chapter
 * without steps is one.
 */
export function lectureOfAtlas(steps: readonly StepRecord[], chapters: readonly Chapter[]): readonly Step[] {
  return chapters.flatMap((chapter) => {
    const own = steps.filter((step) => step.chapter === chapter.id);
    return (own.length ? own : [chapterAlone(chapter)]).map((step, i) => stepOf(step, i + 1));
  });
}

/**
 * Which step a state belongs to: that of its chapter and step, else the last of its chapter (or of any) that has opened
 * by its day; the first where none has, and of a lecture of one’s own.
 */
export function stepAt(
  steps: readonly Step[],
  at: { readonly chapter: string | null; readonly step: number | null; readonly instant: Instant },
): number {
  if (steps.every(({ chapter }) => chapter === null)) return 0;
  const exact = steps.findIndex(({ chapter, number }) => chapter === at.chapter && number === at.step);
  if (at.chapter !== null && exact >= 0) return exact;
  const within = steps.filter(({ chapter }) => at.chapter === null || chapter === at.chapter);
  const opened = within.filter(({ opens }) => opens <= at.instant);
  const latest = opened.reduce<Step | undefined>(
    (best, step) => (best && best.opens > step.opens ? best : step),
    undefined,
  );
  const found = latest ?? within[0];
  return found ? Math.max(steps.indexOf(found), 0) : 0;
}
