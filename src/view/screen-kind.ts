/**
 * What a screen is, by how the page is laid out on it: in a hand (one bar, one sheet that is dragged), between hand and desk
 * (panels that wait to be unfolded), or a desk.
 */
export type ScreenKind = 'hand' | 'middle' | 'desk';

/** The screens that are held in a hand, as a media query; the style sheets say the same. */
export const HAND_SCREEN =
  '(max-width: 599px), (max-height: 500px), (max-width: 900px) and (max-aspect-ratio: 1/1)';

/** The widest screen, in CSS px, that is no desk. */
const MIDDLE_PX = 1120;

/** What a screen of some CSS px is. */
export function screenKind(width: number, height: number): ScreenKind {
  if (width < 600 || height <= 500 || (width <= 900 && width <= height)) return 'hand';
  return width <= MIDDLE_PX ? 'middle' : 'desk';
}
