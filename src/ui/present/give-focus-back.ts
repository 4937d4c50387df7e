/**
 * Gives the focus, once the page shows itself again, to what had it before the lecture; where that is gone or was nothing, to
 * the map, else to the slider. Where something else has it by then, it stays there.
 */
export function giveFocusBack(before: Element | null): void {
  queueMicrotask(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    const places = [before, ...document.querySelectorAll('.map canvas, [role="slider"]')];
    for (const place of places) {
      if (!(place instanceof HTMLElement) || place === document.body) continue;
      if (!place.isConnected || !(place.checkVisibility?.() ?? true)) continue;
      place.focus({ preventScroll: true });
      if (document.activeElement === place) return;
    }
  });
}
