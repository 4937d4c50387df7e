/** Where the focus is taken to when what had it has gone: the parts of the page that have a name or a place in the order of Tab. */
const PLACES = '[tabindex], details, section, aside, form, [role="dialog"], [role="group"]';
/** The attributes by which something of the page is hidden. */
const HIDING = ['hidden', 'open', 'class', 'inert', 'data-held', 'data-stop', 'data-display'];

const isShown = (one: Element) =>
  one.isConnected &&
  (one.checkVisibility?.({ visibilityProperty: true }) ?? true) &&
  one.closest('[inert], [hidden]') === null;

/** Gives a part of the page the focus, a folded list its summary; whether it has it then. */
function take(place: Element): boolean {
  const target = place instanceof HTMLDetailsElement ? place.querySelector('summary') : place;
  if (!(target instanceof HTMLElement) || !isShown(target)) return false;
  if (!target.matches('a[href], button, input, select, textarea, summary, [tabindex]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return document.activeElement === target;
}

/**
 * Keeps the focus on the page: where what had it goes away or is hidden, and nobody else took it, it goes to the innermost part
 * of the page that is left of those in which it stood, else to the slider of days. A press beside everything lets it go, as
 * elsewhere. Returns what ends that.
 */
export function keepFocus(page: HTMLElement): () => void {
  /** What has the focus and all that it stands in, the innermost first. */
  let path: Element[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    waiting = undefined;
    const [last] = path;
    const now = document.activeElement;
    if (!last || !document.hasFocus() || (now !== last && now !== document.body && now !== null)) return;
    if (isShown(last)) {
      if (now !== last) path = [];
      return;
    }
    const places = path.slice(1).filter((one) => one.matches(PLACES) && page.contains(one));
    const slider = page.querySelector('[role="slider"]');
    for (const place of [...places, ...(slider ? [slider] : [])]) if (take(place)) return;
  };
  const soon = () => {
    // whoever changes the page may give the focus away in the same breath
    if (path.length > 0) waiting ??= setTimeout(check);
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    path = [];
    for (let one = target instanceof Element ? target : null; one; one = one.parentElement) path.push(one);
  };
  page.addEventListener('focusin', onFocusIn);
  page.addEventListener('focusout', soon);
  const changes = new MutationObserver(soon);
  changes.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: HIDING });
  return () => {
    clearTimeout(waiting);
    changes.disconnect();
    page.removeEventListener('focusin', onFocusIn);
    page.removeEventListener('focusout', soon);
  };
}
