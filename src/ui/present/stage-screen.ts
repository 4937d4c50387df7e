import { hallLayout } from '../../presentation/hall-layout.ts';
import type { HallScreen } from '../../presentation/frame-step.ts';
import type { Step } from '../../presentation/lecture-of-atlas.ts';
import type { Language } from '../../time/date-text.ts';

/** The screen as it is now, with the room that date plate, legend and the caption of a step leave of it. */
export function stageScreen(step: Step, language: Language): HallScreen {
  const { innerWidth: width, innerHeight: height } = window;
  return { width, height, paddings: hallLayout(step, language, width, height).paddings };
}
