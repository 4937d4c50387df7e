import { lectureSlides } from '../../../presentation/lecture-steps.ts';
import type { Slide } from '../../../presentation/lecture-of-atlas.ts';
import type { Session } from '../../../session/session.ts';
import { lectureStore } from './lecture-store.ts';
import { createLinkReader } from './link-reader.ts';

/** The slides of the lecture that this browser keeps; none where it keeps none. */
export function storedSlides(session: Session): readonly Slide[] {
  return lectureSlides(lectureStore.current(session.language()), createLinkReader(session).read);
}
