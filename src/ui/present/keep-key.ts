/** What a clicker sends, and what ends or begins a lecture: never what an element of the page is moved by. */
const OF_THE_TALK: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'F5', 'Escape']);
/** What moves a slider, a list or a row of choices. */
const MOVING: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);
const TYPED = 'textarea, [contenteditable=""], [contenteditable="true"], input';
/** Inputs into which nothing is typed. */
const PRESSED = 'input:is([type="checkbox"], [type="radio"], [type="button"], [type="file"], [type="color"])';

/**
 * Whether an element keeps a key for itself while a lecture is given: text is typed, sliders and lists are moved by arrows, and
 * buttons are pressed. Pages are turned, and the lecture is left, from anywhere.
 */
export function keepsKey(element: Element, key: string): boolean {
  if (OF_THE_TALK.has(key)) return false;
  if (element.closest(TYPED) && !element.closest(PRESSED) && !element.closest('input[type="range"]'))
    return true;
  if (element.closest('select')) return true;
  if (element.closest('[role="slider"], input[type="range"], input[type="radio"]') && MOVING.has(key))
    return true;
  return (key === ' ' || key === 'Enter') && element.closest(`button, a[href], summary, ${PRESSED}`) !== null;
}
