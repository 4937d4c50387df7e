import type { View } from '../view/view.ts';
import type { Lecture } from './lecture.ts';
import type { Step } from './lecture-of-atlas.ts';
import { traditional } from '../time/traditional.ts';

/** The steps of a lecture; `read` reads the permalink of a step. A step that says nothing of the map keeps where it is. */
export function lectureSteps(lecture: Lecture, read: (link: string) => View): readonly Step[] {
  return lecture.steps.map(({ link, title, narration, notes }, i) => {
    const state = read(link);
    return {
      id: `own-${i + 1}`,
      chapter: null,
      number: i + 1,
      texts: {
        title_en: title,
        title_zh: traditional(title),
        narration_en: narration,
        narration_zh: traditional(narration),
        notes_en: notes,
        notes_zh: traditional(notes),
      },
      opens: state.instant,
      until: null,
      sources: [],
      view: (base) => ({
        ...state,
        map: state.map ?? base.map,
        step: null,
        language: base.language,
        display: base.display,
      }),
    };
  });
}
