import type { Padding } from './padding.ts';
import { screenKind } from './screen-kind.ts';
import type { Display } from './view.ts';

/** The size of type and symbols on a page this wide. */
export function typeFactor(width: number, display: Display = 'explore'): number {
  if (display === 'present') return Math.min(Math.max(width / 850, 1), 2.4);
  if (width < 600) return 0.86;
  return width > 1600 ? 1.22 : 1;
}

/** Px at the foot of a page in a hand: the timeline, the bar with the day, and the sheet while it is low. */
const HAND_FOOT = { upright: 220, lying: 108 } as const;
/** Px that the bar and the sheet take from the left of a page that is wider than they are. */
const HAND_SIDE = 420;

function handPadding(width: number, height: number): Padding {
  const edge = 14;
  if (width < 600) return { top: edge, right: edge, bottom: HAND_FOOT.upright, left: edge };
  return height > 500
    ? { top: edge, right: edge, bottom: HAND_FOOT.upright, left: edge }
    : { top: edge, right: edge, bottom: HAND_FOOT.lying - 40, left: HAND_SIDE };
}

/** Pixels that panels cover at the edges of a page of this size before any is there to be measured. */
export function framePadding(width: number, height: number, display: Display = 'explore'): Padding {
  if (display === 'present') return { top: 40, right: 40, bottom: 230, left: 340 };
  if (screenKind(width, height) === 'hand') return handPadding(width, height);
  return { top: 16, right: 16, bottom: width > 1600 ? 156 : 140, left: 16 };
}

/** Px of a page of ordinary type that the card, and the plate with the day, take up with the space about them. */
const CARD = 348;
const PLATE = 352;
const PLATE_HEIGHT = 266;

/** Pixels that panels cover on a page of this size while the card of something selected stands open. */
export function subjectPadding(width: number, height: number, display: Display = 'explore'): Padding {
  const padding = framePadding(width, height, display);
  const kind = screenKind(width, height);
  if (display === 'present' || kind === 'hand') return padding;
  const type = typeFactor(width, display);
  const right = CARD * type;
  return kind === 'middle'
    ? { ...padding, top: PLATE_HEIGHT, right, bottom: padding.bottom + 34 }
    : { ...padding, right, left: PLATE * type };
}
