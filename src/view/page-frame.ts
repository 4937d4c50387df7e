import type { Padding } from './padding.ts';
import type { Display } from './view.ts';

/** The size of type and symbols on a page this wide. */
export function typeFactor(width: number, display: Display = 'explore'): number {
  if (display === 'present') return Math.min(Math.max(width / 850, 1), 2.4);
  if (width < 600) return 0.86;
  return width > 1600 ? 1.22 : 1;
}

/** Pixels that panels cover at the edges of a page this wide. */
export function framePadding(width: number, display: Display = 'explore'): Padding {
  if (display === 'present') return { top: 40, right: 40, bottom: 230, left: 340 };
  if (width < 600) return { top: 214, right: 12, bottom: 264, left: 12 };
  return { top: 16, right: 16, bottom: width > 1600 ? 156 : 140, left: 16 };
}

/** Px of a page of ordinary type that the card, and the plate with the day, take up with the space about them. */
const CARD = 348;
const PLATE = 342;
const PLATE_HEIGHT = 232;
/** Width from which there is room for what is shown between the plate and the card. */
const ROOMY = 1120;

/** Pixels that panels cover on a page this wide while the card of something selected stands open. */
export function subjectPadding(width: number, display: Display = 'explore'): Padding {
  const padding = framePadding(width, display);
  if (display === 'present' || width < 600) return padding;
  const type = typeFactor(width, display);
  const right = CARD * type;
  return width < ROOMY
    ? { ...padding, top: PLATE_HEIGHT, right, bottom: padding.bottom + 34 }
    : { ...padding, right, left: PLATE * type };
}
