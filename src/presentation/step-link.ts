import { editionMark, type Edition } from '../atlas/citation/edition.ts';
import { EDITION_KEY } from '../permalink/link-edition.ts';
import type { Language } from '../time/date-text.ts';
import type { Step } from './lecture-of-atlas.ts';

/** The key by which a link says at which step the lecture is opened that it carries. */
export const LECTURE_STEP_KEY = 'lecture-step';

/**
 * The fragment that opens a lecture at one of its steps, in a language, on a screen of any size: the atlas’s own lecture, or the
 * one that `packed` holds. As short as it can be, since it is read from a code.
 */
export function stepLink(
  step: Pick<Step, 'chapter' | 'number'>,
  language: Language,
  edition: Pick<Edition, 'version' | 'data'>,
  packed: string | null = null,
): string {
  const keys = [
    ['v', '1'],
    ...(step.chapter === null ? [] : [['chapter', step.chapter]]),
    ...(step.chapter !== null && step.number > 0 ? [['step', String(step.number)]] : []),
    ['lang', language],
    ['view', 'present'],
    ...(packed === null
      ? []
      : [
          [LECTURE_STEP_KEY, String(step.number)],
          ['lecture', packed],
        ]),
    [EDITION_KEY, editionMark(edition)],
  ];
  return `#${keys.map((pair) => pair.join('=')).join('&')}`;
}
