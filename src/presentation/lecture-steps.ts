import type { Box } from '../geometry/box.ts';
import { frameStep } from './frame-step.ts';
import type { View } from '../view/view.ts';
import { traditional } from '../time/traditional.ts';
import { instantOf, type Instant } from '../time/instant.ts';
import { parseDay } from '../time/written-date.ts';
import type { Lecture, LectureTexts } from './lecture.ts';
import { lectureKey, ownStepId } from './lecture-key.ts';
import type { Step, StepTexts } from './lecture-of-atlas.ts';

/** The noon of a day that is written `YYYY-MM-DD`; `null` where it is none. */
function noonOf(day: string): Instant | null {
  try {
    return instantOf(parseDay(day));
  } catch {
    return null;
  }
}

/** Texts by language: what is lacking in one is told in the other. */
function bothTexts(own: LectureTexts, other: LectureTexts | undefined, english: boolean): StepTexts {
  const pick = (key: keyof LectureTexts): readonly [en: string, zh: string] => {
    const [first, second] = [own[key] || (other?.[key] ?? ''), other?.[key] || own[key]];
    return english ? [first, second] : [second, first];
  };
  const [title_en, title_zh] = pick('title');
  const [narration_en, narration_zh] = pick('narration');
  const [notes_en, notes_zh] = pick('notes');
  return {
    title_en,
    title_zh: traditional(title_zh),
    narration_en,
    narration_zh: traditional(narration_zh),
    notes_en,
    notes_zh: traditional(notes_zh),
  };
}

/** The title of a lecture in both languages. */
export function lectureTitle({ title, other, language }: Lecture): Pick<StepTexts, 'title_en' | 'title_zh'> {
  const texts = (one: string) => ({ title: one, narration: '', notes: '' });
  const { title_en, title_zh } = bothTexts(texts(title), texts(other?.title ?? ''), language === 'en');
  return { title_en, title_zh };
}

/**
 * The steps of a lecture, named after it, so that no other lecture has one of the same name; `read` reads the permalink of
 * a step. A step that says nothing of the map keeps where it is; one that frames a box shows nothing beyond `edges`.
 */
export function lectureSteps(lecture: Lecture, read: (link: string) => View, edges: Box): readonly Step[] {
  const key = lectureKey(lecture);
  return lecture.steps.map((step, i) => {
    const state = read(step.link);
    const until = step.until === undefined ? null : noonOf(step.until);
    return {
      id: ownStepId(key, i + 1),
      chapter: null,
      number: i + 1,
      texts: bothTexts(step, step.other, lecture.language === 'en'),
      opens: state.instant,
      until: until !== null && until > state.instant ? until : null,
      seconds: step.seconds ?? null,
      sources: [],
      box: step.box ?? null,
      subjects: [],
      passing: [],
      kind: null,
      view: (base, screen) => ({
        ...state,
        map: step.box ? frameStep(step.box, screen, edges) : (state.map ?? base.map),
        step: null,
        language: base.language,
        display: base.display,
      }),
    };
  });
}
