import type { HandedKey } from './messages.ts';

/** Keys that are the browser’s own, or half of another. */
const NOT_HANDED = /^(Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified|F\d+)$/;
/** Keys that scroll what has the focus, where it can be scrolled. */
const SCROLLING = /^(ArrowUp|ArrowDown|PageUp|PageDown|Home|End| )$/;
const FIELDS = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';
const PRESSED = 'button, a[href], summary';

function scrolls(element: Element): boolean {
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY))
      return true;
  }
  return false;
}

/**
 * What is handed on of a key that nothing in the atlas has used; `null` where the atlas has, where the browser will (a
 * field, a button, a box that scrolls), and with Ctrl, Alt or Meta, which are the browser’s.
 */
export function handedKey(event: KeyboardEvent): HandedKey | null {
  const { key, code, keyCode, shiftKey, repeat, target } = event;
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
    return null;
  if (NOT_HANDED.test(key)) return null;
  if (target instanceof Element) {
    if (target.closest(FIELDS)) return null;
    if ((key === 'Enter' || key === ' ') && target.closest(PRESSED)) return null;
    if (SCROLLING.test(key) && scrolls(target)) return null;
  }
  return { key, code, keyCode, shiftKey, repeat };
}
