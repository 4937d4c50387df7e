import { settleAt, type Stop, type StopHeights } from './drawer-stops.ts';

/** Px that a finger may stray while it only taps. */
const TAP_PX = 7;
/** What keeps a press to itself. */
const CONTROLS = 'button, a, input, select, textarea, summary, label';

/** What a sheet that is dragged asks of its owner. */
interface Dragged {
  readonly drawer: HTMLElement;
  stop(): Stop;
  heights(): StopHeights;
  /** Shows a height (px) on the way; `null` when it is let go. */
  show(height: number | null): void;
  settle(stop: Stop): void;
  /** Is tapped where it can be dragged. */
  tap(): void;
}

/** Lets a pointer drag the sheet by its handle, and by all of it while it is low; returns what ends that. */
export function dragDrawer({ drawer, stop, heights, show, settle, tap }: Dragged): () => void {
  let from: { y: number; height: number } | null = null;
  let last = { y: 0, at: 0, speed: 0 };
  let moved = false;
  /** What the click that follows a press is to do; nothing where the press was of something else. */
  let press: 'tap' | 'drag' | null = null;
  const down = (event: PointerEvent) => {
    const target = event.target instanceof Element ? event.target : drawer;
    press = null;
    if (event.button !== 0 || !event.isPrimary || target.closest(CONTROLS)) return;
    if (stop() !== 'peek' && !target.closest('.drawer-grip')) return;
    from = { y: event.clientY, height: drawer.getBoundingClientRect().height };
    last = { y: event.clientY, at: event.timeStamp, speed: 0 };
    moved = false;
    drawer.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (!from) return;
    const { peek, full } = heights();
    const up = from.y - event.clientY;
    if (!moved && Math.abs(up) < TAP_PX) return;
    moved = true;
    const ms = Math.max(event.timeStamp - last.at, 1);
    last = { y: event.clientY, at: event.timeStamp, speed: ((last.y - event.clientY) / ms) * 1000 };
    show(Math.min(Math.max(from.height + up, peek / 2), full));
  };
  const end = (event: PointerEvent) => {
    if (!from) return;
    const height = from.height + from.y - event.clientY;
    from = null;
    show(null);
    if (event.type === 'pointercancel') return;
    press = moved ? 'drag' : 'tap';
    if (moved) settle(settleAt(height, event.timeStamp - last.at < 90 ? last.speed : 0, heights()));
  };
  // the sheet moves under the finger only once its click is over, which would else be one on what comes to lie there
  const click = (event: MouseEvent) => {
    if (!press) return;
    event.preventDefault();
    event.stopPropagation();
    if (press === 'tap') tap();
    press = null;
  };
  drawer.addEventListener('pointerdown', down);
  drawer.addEventListener('pointermove', move);
  drawer.addEventListener('pointerup', end);
  drawer.addEventListener('pointercancel', end);
  drawer.addEventListener('click', click, true);
  return () => {
    drawer.removeEventListener('pointerdown', down);
    drawer.removeEventListener('pointermove', move);
    drawer.removeEventListener('pointerup', end);
    drawer.removeEventListener('pointercancel', end);
    drawer.removeEventListener('click', click, true);
  };
}
