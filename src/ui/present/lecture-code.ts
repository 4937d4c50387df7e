import { qrModules } from '../../export/qr.ts';
import type { Lecture } from '../../presentation/lecture.ts';
import { packLecture } from '../../presentation/lecture-link.ts';
import type { Step } from '../../presentation/lecture-of-atlas.ts';
import { stepLink } from '../../presentation/step-link.ts';
import { pinnedPermalink } from '../../permalink/pinned-permalink.ts';
import type { AtlasConfig } from '../../atlas/atlas-config.ts';
import type { View } from '../../view/view.ts';

/** A code for the phones of an audience. */
export interface LectureCode {
  /** Row by row, `true` for dark. */
  readonly modules: readonly (readonly boolean[])[];
  readonly address: string;
  /** Characters of the link to the whole lecture where it is too long: then the code opens the map of the step alone. */
  readonly tooLong: number | null;
}

/**
 * Characters of the longest address that is made a code: 137 modules a side, of which a phone at ten metres still makes out
 * one by one those of a code that is as high as a screen of two metres.
 */
export const LONGEST_CODE = 1732;

/** A lecture without what the speaker alone sees; `alone`: in its own language alone. */
function forPhones({ other, ...lecture }: Lecture, alone: boolean): Lecture {
  const steps = lecture.steps.map(({ other: texts, ...step }) => ({
    ...step,
    notes: '',
    ...(texts && !alone && { other: { ...texts, notes: '' } }),
  }));
  return { ...lecture, ...(other && !alone && { other }), steps };
}

/**
 * The code that opens a step of a lecture (`own`: the reader’s, `null`: the atlas’s) at the site `base`; of one that is too long
 * in two languages, in its own, where that is shown; of one that is too long all the same, the map of its state `view`.
 */
export function lectureCode(
  step: Step,
  own: Lecture | null,
  view: View,
  { edition }: Pick<AtlasConfig, 'edition'>,
  base: string,
): LectureCode {
  const { language } = view;
  const wholeOf = (packed: string | null) => base + stepLink(step, language, edition, packed);
  const shownAlone = own && (own.language === 'en') === (language === 'en');
  const wholes = own
    ? (shownAlone ? [false, true] : [false]).map((alone) => wholeOf(packLecture(forPhones(own, alone))))
    : [wholeOf(null)];
  const fitting = wholes.find(({ length }) => length <= LONGEST_CODE);
  const address = fitting ?? base + pinnedPermalink({ ...view, display: 'explore', unknown: [] }, edition);
  const tooLong = fitting === undefined ? Math.min(...wholes.map(({ length }) => length)) : null;
  return { modules: qrModules(address, 'L'), address, tooLong };
}
