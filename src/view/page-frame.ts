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
