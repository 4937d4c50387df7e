import { lectureSteps } from '../../../presentation/lecture-steps.ts';
import type { Step } from '../../../presentation/lecture-of-atlas.ts';
import type { Session } from '../../../session/session.ts';
import type { LectureStore } from './lecture-store.ts';
import { createLinkReader } from './link-reader.ts';

/** The steps of the lecture that this browser keeps; none where it keeps none. */
export function storedSteps(session: Session, lectures: LectureStore): readonly Step[] {
  return lectureSteps(lectures.current(session.language()), createLinkReader(session).read);
}
