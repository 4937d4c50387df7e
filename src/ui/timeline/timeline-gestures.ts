import { sharesGestures } from '../../session/in-frame.ts';
import type { Session } from '../../session/session.ts';
import type { TimeWindow } from '../../time/time-window.ts';
import type { TimeScale } from './timeline-layout.ts';
import { panWindow, zoomWindow, type SessionWindow } from './timeline-window.ts';

/** Px that a pointer may move and still mean the dot that it pressed. */
const STILL = 4;
/** Px of wheel that make the window e times as long. */
const WHEEL = 500;
/** What keys do to the length of the window. */
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 0.5, '=': 0.5, '-': 2, '0': Infinity };

function eventUnder({ target }: Event): string | null {
  return target instanceof Element
    ? (target.closest<SVGElement>('[data-event]')?.dataset.event ?? null)
    : null;
}

/**
 * Lets the strip be zoomed by wheel (sideways or with Shift it moves), by two fingers and by the keys + − 0, and its dots
 * be pointed at and pressed. Where gestures are shared with a page around, the wheel is taken only with Ctrl, as a pinch
 * on a touchpad has it. What it takes for itself does not reach the strip’s own handlers. Returns the function that
 * stops it.
 */
export function watchGestures(
  strip: HTMLElement,
  session: Session,
  band: SessionWindow,
  scale: () => TimeScale,
): () => void {
  const { span } = session.atlas();
  const pointers = new Map<number, number>();
  let press: { readonly clientX: number; readonly event: string } | null = null;
  let pinch: { readonly window: TimeWindow; readonly share: number; readonly apart: number } | null = null;
  let before = session.instant();

  const at = (clientX: number) => clientX - strip.getBoundingClientRect().left;
  const shareAt = (x: number) => {
    const { left, right } = scale();
    return Math.min(Math.max((x - left) / (right - left), 0), 1);
  };
  const spread = () => {
    const [a = 0, b = 0] = pointers.values();
    return { share: shareAt((a + b) / 2), apart: Math.max(Math.abs(a - b), 8) };
  };

  function onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, at(event.clientX));
    if (pointers.size === 1) before = session.instant();
    if (pointers.size === 2) {
      event.stopPropagation();
      strip.setPointerCapture(event.pointerId);
      press = null;
      pinch = { window: band.shown(), ...spread() };
      session.setDragging(false);
      session.setInstant(before);
      return;
    }
    const id = eventUnder(event);
    if (!id) return;
    event.stopPropagation();
    strip.setPointerCapture(event.pointerId);
    press = { clientX: event.clientX, event: id };
  }
  function onMove(event: PointerEvent): void {
    if (pointers.has(event.pointerId)) pointers.set(event.pointerId, at(event.clientX));
    if (pinch) {
      event.stopPropagation();
      if (pointers.size < 2) return;
      const { share, apart } = spread();
      const zoomed = zoomWindow(pinch.window, span, pinch.apart / apart, pinch.share);
      band.put(panWindow(zoomed, span, (pinch.share - share) * (zoomed.end - zoomed.start)));
    } else if (press) {
      if (Math.abs(event.clientX - press.clientX) < STILL) return;
      press = null;
      session.setDragging(true);
    } else if (!session.dragging()) {
      const id = eventUnder(event);
      session.hover(id ? { kind: 'event', id } : null);
    }
  }
  function onUp(event: PointerEvent): void {
    const pressed = pointers.delete(event.pointerId);
    // the page around has taken the finger for its own
    if (event.type === 'pointercancel' && pressed && !pinch) session.setInstant(before);
    if (pinch) event.stopPropagation();
    if (pointers.size === 0) pinch = null;
    const chosen = press?.event;
    press = null;
    if (!chosen || event.type !== 'pointerup') return;
    const found = session.atlas().events.find(({ id }) => id === chosen);
    session.pause();
    const selection = { kind: 'event', id: chosen } as const;
    if (found) session.showSubject(found.start, selection);
    else session.select(selection);
  }
  function onLeave(): void {
    session.hover(null);
  }
  function onWheel(event: WheelEvent): void {
    if (sharesGestures(session.display()) && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const px = [1, 16, 400][event.deltaMode] ?? 1;
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
      band.pan((sideways * px) / scale().perDay);
    else
      band.zoom(Math.exp((event.deltaY * px * (event.ctrlKey ? 3 : 1)) / WHEEL), shareAt(at(event.clientX)));
  }
  function onKey(event: KeyboardEvent): void {
    const factor = ZOOM_KEYS[event.key];
    if (factor === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    band.zoom(factor);
  }

  const stop = new AbortController();
  const { signal } = stop;
  strip.addEventListener('pointerdown', onDown, { signal });
  strip.addEventListener('pointermove', onMove, { signal });
  strip.addEventListener('pointerup', onUp, { signal });
  strip.addEventListener('pointercancel', onUp, { signal });
  strip.addEventListener('pointerleave', onLeave, { signal });
  strip.addEventListener('wheel', onWheel, { signal, passive: false });
  strip.addEventListener('keydown', onKey, { signal });
  return () => stop.abort();
}
