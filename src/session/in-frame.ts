import type { Display } from '../view/view.ts';

/** Whether the atlas stands in a frame of another page. */
export const inFrame = (): boolean => window.parent !== window;

/**
 * Whether the page around the atlas scrolls on under plain wheel and one finger, so that the atlas takes them only with
 * Ctrl, or two fingers: in view `embed`, and in any frame but that of a lecture.
 */
export const sharesGestures = (display: Display): boolean =>
  display === 'embed' || (display !== 'present' && inFrame());

/** Whether the atlas may move the focus by itself: not in a frame while the reader is elsewhere in its page. */
export const mayTakeFocus = (): boolean => !inFrame() || document.hasFocus();
