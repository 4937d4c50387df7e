import { dayOf } from '../time/instant.ts';
import { keepTraditional, type Traditional } from '../time/traditional.ts';
import { writeDay } from '../time/written-date.ts';
import type { Language } from '../time/date-text.ts';
import type { View } from '../view/view.ts';
import type { HallScreen } from './frame-step.ts';
import type { LectureStep, LectureTexts } from './lecture.ts';
import type { Step } from './lecture-of-atlas.ts';

const ANY: HallScreen = { width: 1280, height: 720, paddings: [{ top: 0, right: 0, bottom: 0, left: 0 }] };

/**
 * Steps of the atlas’s lecture as steps of one’s own, in `language` with the other beside it: each frames the same land on
 * any screen, plays on to the same day, and draws in the palette of `base`. `write` writes a state as a permalink,
 * `simplify` puts Chinese into the mainland’s characters.
 */
export function ownSteps(
  steps: readonly Step[],
  language: Language,
  base: View,
  write: (view: View) => string,
  simplify: (text: string) => string,
): LectureStep[] {
  const chinese = (text: Traditional) => {
    const plain = keepTraditional(text);
    return language === 'zh-Hans' ? simplify(plain) : plain;
  };
  return steps.map((step) => {
    const { title_en, title_zh, narration_en, narration_zh, notes_en, notes_zh } = step.texts;
    const en: LectureTexts = { title: title_en, narration: narration_en, notes: notes_en };
    const zh: LectureTexts = {
      title: chinese(title_zh),
      narration: chinese(narration_zh),
      notes: chinese(notes_zh),
    };
    const [own, other] = language === 'en' ? [en, zh] : [zh, en];
    const view = step.view(base, ANY);
    return {
      link: write(step.box ? { ...view, map: null } : view),
      ...own,
      ...(step.box && { box: step.box }),
      ...(step.until !== null && { until: writeDay(dayOf(step.until)) }),
      ...(step.seconds !== null && { seconds: step.seconds }),
      other,
    };
  });
}
