import { boxAround, type PixelBox } from '../../geometry/box.ts';
import { screenLine, type ScreenPoint } from '../../style/placing/curved-text.ts';

/** How long a head is, and half of how wide, in px. */
export interface HeadSize {
  readonly length: number;
  readonly halfWidth: number;
}

/** The drawn head of a column: its tip in CSS px, its turn, the width of its body in px. */
export interface DrawnHead {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly width: number;
  /** The size of the head, where it does not go by the width of the body as a rule. */
  readonly head?: HeadSize;
  readonly power: string;
}

const STEP = 9;
/** The last part of a body, in px, that no label may cover; and how far back labels avoid it. */
const KEPT_CLEAR = 60;
const AVOIDED = 420;
const HEAD_LENGTH = 2.3;
const HEAD_HALF_WIDTH = 1.08;

/**
 * Boxes along the road behind a head: `clear` for the head and the last 60 px, `avoided` beyond. `trail` runs from the
 * head backwards.
 */
export function columnObstacles(
  trail: readonly ScreenPoint[],
  width: number,
  head: HeadSize = { length: HEAD_LENGTH * width, halfWidth: HEAD_HALF_WIDTH * width },
): { clear: PixelBox[]; avoided: PixelBox[] } {
  const clear: PixelBox[] = [];
  const avoided: PixelBox[] = [];
  const { points, lengths, length } = screenLine(trail);
  let i = 1;
  for (let along = 0; along <= Math.min(length, AVOIDED); along += STEP) {
    while (i < points.length - 1 && (lengths[i] ?? 0) < along) i++;
    const [a, b] = [points[i - 1], points[i] ?? points[i - 1]];
    if (!a || !b) break;
    const [from, to] = [lengths[i - 1] ?? 0, lengths[i] ?? 0];
    const share = to > from ? Math.min(Math.max((along - from) / (to - from), 0), 1) : 0;
    const radius = along < head.length ? head.halfWidth : width / 2 + 1;
    (along <= KEPT_CLEAR ? clear : avoided).push(
      boxAround(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share, radius),
    );
  }
  return { clear, avoided };
}
