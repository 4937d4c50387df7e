import type { ScreenPoint } from '../../view/screen-point.ts';
import { createDrawnBox, type DrawnBox } from './drawn-box.ts';
import { createThrown, type Glide } from './thrown.ts';

/** What a reader does with a drawn map; lengths in CSS px from its corner. */
export interface GestureActs {
  /** The map is taken hold of: it is about to be moved by a pointer. */
  take(): void;
  drag(dx: number, dy: number): void;
  /** So many levels nearer, about a point. */
  zoom(levels: number, x: number, y: number): void;
  /** What has been moved stays where it is. */
  rest(): void;
  /** What has been moved goes on by itself. */
  glide(glide: Glide): void;
  /** Shows whole what lies between two points. */
  frame(a: ScreenPoint, b: ScreenPoint): void;
  /** Goes somewhat aside or nearer, as a key asks. */
  step(dx: number, dy: number, levels: number): void;
  click(x: number, y: number): void;
  /** Chooses what lies nearest to a point, as a key asks. */
  choose(x: number, y: number): void;
  hover(x: number, y: number): void;
  leave(): void;
}

/** Px that a pointer may stray in a click. */
const CLICK_PX = 4;
const WHEEL_PX_PER_LEVEL = 300;
const WHEEL_LINE_PX = 30;
/** How long after the last turn of the wheel the map rests, in ms. */
const WHEEL_REST_MS = 150;
const KEY_PX = 100;
const TAP_MS = 500;
const DOUBLE_TAP_MS = 400;

const KEYS: Readonly<Record<string, readonly [dx: number, dy: number, levels: number]>> = {
  ArrowLeft: [-KEY_PX, 0, 0],
  ArrowRight: [KEY_PX, 0, 0],
  ArrowUp: [0, -KEY_PX, 0],
  ArrowDown: [0, KEY_PX, 0],
  '+': [0, 0, 1],
  '=': [0, 0, 1],
  '-': [0, 0, -1],
  _: [0, 0, -1],
};

const middle = (a: ScreenPoint, b: ScreenPoint): ScreenPoint => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const apart = (a: ScreenPoint, b: ScreenPoint) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Hears what is done on a canvas by mouse, wheel, fingers and keys, as MapLibre does on its own. `cooperative`: plain wheel and
 * single fingers are left to the page around it. Returns what ends it.
 */
export function listenToGestures(canvas: HTMLElement, acts: GestureActs, cooperative: boolean): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): ScreenPoint => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  const thrown = createThrown();
  /** Whether the mouse that is let go has dragged: it clicks nothing. */
  let dragged = false;
  /** What was dragged goes on, or rests where it was held still. */
  const letGo = (timeMs: number) => {
    const glide = thrown.letGo(timeMs);
    if (glide) acts.glide(glide);
    else acts.rest();
  };

  /** Where the mouse went down and was last, whether it has dragged, and the box that it draws, if it does. */
  let held: {
    start: ScreenPoint;
    last: ScreenPoint;
    dragged: boolean;
    readonly box: DrawnBox | null;
  } | null = null;
  canvas.addEventListener(
    'mousedown',
    (event) => {
      if (event.button !== 0) return;
      const here = at(event);
      const box = event.shiftKey ? createDrawnBox(canvas) : null;
      held = { start: here, last: here, dragged: false, box };
      thrown.hold();
    },
    { signal },
  );
  window.addEventListener(
    'mousemove',
    (event) => {
      if (!held) return;
      const here = at(event);
      if (!held.dragged && apart(here, held.start) < CLICK_PX) return;
      if (!held.dragged && !held.box) acts.take();
      held.dragged = true;
      const [dx, dy] = [here.x - held.last.x, here.y - held.last.y];
      held.last = here;
      if (held.box) return held.box.span(held.start, here);
      acts.drag(dx, dy);
      thrown.move(dx, dy, event.timeStamp);
    },
    { signal },
  );
  window.addEventListener(
    'mouseup',
    (event) => {
      if (held?.dragged && held.box) acts.frame(held.start, held.last);
      else if (held?.dragged) letGo(event.timeStamp);
      held?.box?.remove();
      dragged = held?.dragged ?? false;
      held = null;
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !held?.box) return;
      // the box alone is given up, not what the page would leave
      event.preventDefault();
      held.box.remove();
      held = null;
      dragged = true;
    },
    { signal, capture: true },
  );
  canvas.addEventListener(
    'click',
    (event) => {
      if (!dragged) acts.click(at(event).x, at(event).y);
    },
    { signal },
  );
  canvas.addEventListener(
    'dblclick',
    (event) => {
      const { x, y } = at(event);
      acts.zoom(event.shiftKey ? -1 : 1, x, y);
      acts.rest();
    },
    { signal },
  );
  canvas.addEventListener(
    'mousemove',
    (event) => {
      if (event.buttons === 0) acts.hover(at(event).x, at(event).y);
    },
    { signal },
  );
  canvas.addEventListener('mouseout', () => acts.leave(), { signal });

  let resting: ReturnType<typeof setTimeout> | undefined;
  canvas.addEventListener(
    'wheel',
    (event) => {
      if (cooperative && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE_PX : 1);
      const levels = Math.min(Math.max(-px / WHEEL_PX_PER_LEVEL, -1), 1);
      const { x, y } = at(event);
      acts.zoom(levels, x, y);
      clearTimeout(resting);
      resting = setTimeout(acts.rest, WHEEL_REST_MS);
    },
    { signal, passive: false },
  );

  let fingers: readonly ScreenPoint[] = [];
  let tapped: { readonly at: ScreenPoint; readonly time: number } | null = null;
  let touch: { readonly start: ScreenPoint; readonly time: number; moved: boolean } | null = null;
  const points = ({ targetTouches }: TouchEvent) => [...targetTouches].map(at);
  canvas.addEventListener(
    'touchstart',
    (event) => {
      fingers = points(event);
      const [first] = fingers;
      thrown.hold();
      touch = first && fingers.length === 1 ? { start: first, time: event.timeStamp, moved: false } : null;
    },
    { signal, passive: true },
  );
  canvas.addEventListener(
    'touchmove',
    (event) => {
      const now = points(event);
      const [a, b] = now;
      const [wasA, wasB] = fingers;
      if (!a || !wasA) return;
      if (touch && apart(a, touch.start) < CLICK_PX) return;
      if (cooperative && !b) return;
      if (event.cancelable) event.preventDefault();
      if (touch && !touch.moved) acts.take();
      if (touch) touch.moved = true;
      if (b && wasB) {
        const [from, to] = [middle(wasA, wasB), middle(a, b)];
        acts.drag(to.x - from.x, to.y - from.y);
        acts.zoom(Math.log2(Math.max(apart(a, b), 1) / Math.max(apart(wasA, wasB), 1)), to.x, to.y);
        thrown.hold();
      } else {
        acts.drag(a.x - wasA.x, a.y - wasA.y);
        thrown.move(a.x - wasA.x, a.y - wasA.y, event.timeStamp);
      }
      fingers = now;
    },
    { signal, passive: false },
  );
  canvas.addEventListener(
    'touchend',
    (event) => {
      const left = points(event);
      const lifted = touch && !touch.moved && event.timeStamp - touch.time < TAP_MS ? touch : null;
      if (left.length === 0 && !lifted) letGo(event.timeStamp);
      if (lifted) {
        const again =
          tapped && event.timeStamp - tapped.time < DOUBLE_TAP_MS && apart(tapped.at, lifted.start) < 30;
        tapped = again ? null : { at: lifted.start, time: event.timeStamp };
        if (again && event.cancelable) {
          event.preventDefault();
          acts.zoom(1, lifted.start.x, lifted.start.y);
          acts.rest();
        }
      }
      fingers = left;
      touch = null;
    },
    { signal },
  );
  canvas.addEventListener(
    'touchcancel',
    () => {
      fingers = [];
      touch = null;
      acts.rest();
    },
    { signal },
  );

  canvas.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        return acts.choose(canvas.clientWidth / 2, canvas.clientHeight / 2);
      }
      const step = KEYS[event.key];
      if (!step) return;
      const [dx, dy, levels] = step;
      if (event.shiftKey && levels === 0) return;
      event.preventDefault();
      acts.step(dx, dy, levels * (event.shiftKey && event.key !== '+' && event.key !== '_' ? 2 : 1));
    },
    { signal },
  );
  return () => {
    clearTimeout(resting);
    ended.abort();
  };
}
