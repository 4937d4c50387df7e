import { createMemo, type Accessor } from 'solid-js';
import type { PixelBox } from '../../geometry/box.ts';
import type { ScreenPicture, ScreenSize } from '../../export/picture/miniature.ts';
import { hallLayout } from '../../presentation/hall-layout.ts';
import type { Step } from '../../presentation/lecture-of-atlas.ts';
import { stepSubjects } from '../../presentation/step-subjects.ts';
import type { Session } from '../../session/session.ts';
import type { Presentation } from './create-presentation.ts';
import { stageScreen } from './stage-screen.ts';

/** What the speaker’s window draws small: the hall’s screen as it is, and as the next step will have it. */
export interface HallPictures {
  readonly screen: ScreenSize;
  /** The step that the hall has come to; `null` before the first. */
  readonly step: string | null;
  readonly now: ScreenPicture;
  /** `null` at the last step. */
  readonly next: ScreenPicture | null;
}

/** What the hall’s screen shows, and what it will show; `null` while something moves there. */
export function createHallPictures(
  session: Session,
  lecture: Presentation,
  screen: Accessor<ScreenSize>,
): Accessor<HallPictures | null> {
  const panelsOf = (step: Step): readonly PixelBox[] => {
    const { width, height } = screen();
    const { plate, legend, caption } = hallLayout(step, session.language(), width, height);
    return step.kind === 'title' ? [caption] : [plate, legend, caption];
  };
  const partsOf = (step: Step | null) => ({
    subjects: step ? stepSubjects(session.atlas()).of(step).labels : [],
    panels: step ? panelsOf(step) : [],
  });
  const shown = createMemo(() => (lecture.entered() && !lecture.away() ? lecture.step() : null));
  const following = createMemo(() => lecture.steps()[lecture.index() + (lecture.entered() ? 1 : 0)] ?? null);
  const partsNow = createMemo(() => partsOf(shown()));
  const partsNext = createMemo(() => partsOf(following()));
  return () => {
    if (lecture.moving() || session.playing() || session.dragging()) return null;
    const view = { ...session.view(), map: session.viewport() };
    const next = following();
    return {
      screen: screen(),
      step: lecture.entered() ? (lecture.step()?.id ?? null) : null,
      now: { view, ...partsNow() },
      next: next && { view: next.view(view, stageScreen(next, session.language())), ...partsNext() },
    };
  };
}
