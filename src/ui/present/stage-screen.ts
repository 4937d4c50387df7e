import type { Screen } from '../../view/fit-box.ts';

/** How much larger the lecture’s type is than that of a desk, on a screen of this many px: fitted to width and height alike. */
export function stageType(width: number, height: number): number {
  return Math.min(Math.max(Math.min(width / 800, height / 450), 0.8), 2.8);
}

/** The screen as it is now, with the room that date plate, legend and caption take of it. */
export function stageScreen(): Screen {
  const { innerWidth: width, innerHeight: height } = window;
  const type = stageType(width, height);
  return { width, height, padding: { top: 24, right: 30, bottom: 140 * type, left: 190 * type } };
}
