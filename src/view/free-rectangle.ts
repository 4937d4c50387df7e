import { overlap, type PixelBox } from '../geometry/box.ts';
import type { Padding } from './padding.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Panels, in px, that leave nothing free beside them: they lie over the map for a while and are looked past. */
const WHOLE = 0.9;

const sorted = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);

/**
 * The part of a screen, in px, that no panel covers and that shows a box of this aspect (its width by its height) largest;
 * of two that show it alike, the larger. The whole screen where hardly any of it is free.
 */
export function freeRectangle(panels: readonly PixelBox[], { width, height }: Size, aspect = 1): PixelBox {
  const whole = { left: 0, top: 0, right: width, bottom: height };
  const seen = panels
    .map(({ left, top, right, bottom }) => ({
      left: Math.max(left, 0),
      top: Math.max(top, 0),
      right: Math.min(right, width),
      bottom: Math.min(bottom, height),
    }))
    .filter((box) => box.right > box.left && box.bottom > box.top);
  const covers = ({ left, top, right, bottom }: PixelBox) =>
    (right - left) * (bottom - top) > WHOLE * width * height;
  const boxes = seen.filter((box) => !covers(box));
  const across = sorted([0, width, ...boxes.flatMap(({ left, right }) => [left, right])]);
  const down = sorted([0, height, ...boxes.flatMap(({ top, bottom }) => [top, bottom])]);
  let best = whole;
  let most = boxes.length === 0 ? Infinity : 0;
  for (const [i, left] of across.entries()) {
    for (const right of across.slice(i + 1)) {
      for (const [j, top] of down.entries()) {
        for (const bottom of down.slice(j + 1)) {
          const [w, h] = [right - left, bottom - top];
          // how large the box is shown, and, less, how much is free about it
          const worth = Math.min(w, h * aspect) * (1 + (w * h) / (width * height) / 4);
          const free = { left, top, right, bottom };
          if (worth > most && !boxes.some((box) => overlap(box, free))) [best, most] = [free, worth];
        }
      }
    }
  }
  return best;
}

/** The padding that keeps what is framed within a part of a screen, and `margin` px from its edges. */
export function paddingOf(free: PixelBox, { width, height }: Size, margin = 14): Padding {
  const across = Math.min(margin, (free.right - free.left) / 6);
  const down = Math.min(margin, (free.bottom - free.top) / 6);
  return {
    top: free.top + down,
    right: width - free.right + across,
    bottom: height - free.bottom + down,
    left: free.left + across,
  };
}
