import { edgeOf, readGesture, type Ground, type Touched } from './read-gesture.ts';

/** What a lecture does at the touch of a hand. */
export interface HandActs {
  /** Whether a touch shows the screen again, and does nothing else. */
  wake(): boolean;
  /** Whether the map shows the step: where it does not, a finger drags it however it moves. */
  atStep(): boolean;
  /** A finger is on the screen, alone, or no longer. */
  hold(held: boolean): void;
  turn(to: 'next' | 'previous'): void;
}

const OWN = 'button, a, input, select, textarea, label, summary, [role="slider"], [role="dialog"], .sheet';
/** What turns the lecture: a finger presses it, and swipes across it as across any panel. */
const CONTROL = '.present-controls button, .present-back';
const MAP = '.map, .no-map';
/** Ms in which it shows whether a finger flicks: so long a drag across does not yet move the map. */
const WAIT_MS = 200;

interface Hand {
  readonly id: number;
  readonly ground: Ground;
  /** Whether a flick over the map counts. */
  readonly flicks: boolean;
  readonly way: Touched[];
  /** Whether the map has heard of it. */
  drags: boolean;
}

/** Whether a finger that is lifted lies on an element. */
function liesOn({ clientX: x, clientY: y }: Touch, element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return element.isConnected && x >= left && x <= right && y >= top && y <= bottom;
}

/**
 * Hears what single fingers ask of the lecture: swipes across panels and from the edges, flicks over the map, taps at its edges.
 * Two fingers, and whatever is no such gesture, are the map’s as ever. What turns the lecture answers to each finger that is
 * lifted where it was set down, however it has wandered on it and whatever others do. Returns what ends it.
 */
export function listenToHand(acts: HandActs): () => void {
  let hand: Hand | null = null;
  /** The controls on which fingers were set down, by finger. */
  const presses = new Map<number, HTMLElement>();
  const touched = ({ clientX: x, clientY: y }: Touch, at: number): Touched => ({ x, y, at });
  function letGo(): void {
    if (hand) acts.hold(false);
    hand = null;
  }
  function groundOf(target: Element, x: number): Ground {
    if (!target.closest(MAP)) return 'panel';
    const edge = edgeOf(window.innerWidth);
    if (x <= edge) return 'left edge';
    return x >= window.innerWidth - edge ? 'right edge' : 'map';
  }
  /** Keeps an event from the map. */
  function take(event: TouchEvent): void {
    event.stopPropagation();
    if (event.cancelable) event.preventDefault();
  }
  function onStart(event: TouchEvent): void {
    if (acts.wake()) return take(event);
    const [touch] = event.changedTouches;
    const target = event.target instanceof Element ? event.target : document.body;
    const control = target.closest<HTMLElement>(CONTROL);
    if (control)
      for (const one of event.changedTouches)
        if (one.target === event.target) presses.set(one.identifier, control);
    if (event.touches.length !== 1 || !touch || (!control && target.closest(OWN))) return letGo();
    const ground = groundOf(target, touch.clientX);
    hand = {
      id: touch.identifier,
      ground,
      flicks: ground !== 'map' || acts.atStep(),
      way: [touched(touch, event.timeStamp)],
      drags: ground === 'panel',
    };
    acts.hold(true);
    if (ground.endsWith('edge')) take(event);
  }
  const mine = (event: TouchEvent) =>
    hand ? [...event.changedTouches].find(({ identifier }) => identifier === hand?.id) : undefined;
  function onMove(event: TouchEvent): void {
    const touch = mine(event);
    if (!hand || !touch) return;
    hand.way.push(touched(touch, event.timeStamp));
    const [first] = hand.way;
    if (!first) return;
    const across = Math.abs(touch.clientX - first.x) > Math.abs(touch.clientY - first.y);
    // a panel that is swept over is not scrolled, nor would a tap stop what rolls on
    if (hand.ground === 'panel' && across && event.cancelable) event.preventDefault();
    if (hand.drags) return;
    if (hand.ground !== 'map') event.stopPropagation();
    else if (hand.flicks && across && event.timeStamp - first.at < WAIT_MS) event.stopPropagation();
    else hand.drags = true;
  }
  /** Presses what a finger was set down on and is lifted from, in place of the browser, which leaves it where the finger has wandered. */
  function press(event: TouchEvent): void {
    for (const one of event.changedTouches) {
      const control = presses.get(one.identifier);
      presses.delete(one.identifier);
      if (!control) continue;
      take(event);
      if (liesOn(one, control)) control.click();
    }
  }
  function onEnd(event: TouchEvent): void {
    if (!turns(event)) press(event);
    for (const { identifier } of event.changedTouches) presses.delete(identifier);
  }
  /** Whether the finger that is lifted has turned the lecture. */
  function turns(event: TouchEvent): boolean {
    const touch = mine(event);
    if (!hand || !touch) return false;
    const { ground, flicks, way } = hand;
    way.push(touched(touch, event.timeStamp));
    const asked = flicks ? readGesture(ground, way) : null;
    if (asked || ground.endsWith('edge')) take(event);
    // the map, which heard of the finger, shall take it for neither a drag nor a tap
    if (asked && ground === 'map')
      event.target?.dispatchEvent(new TouchEvent('touchcancel', { bubbles: true }));
    letGo();
    if (asked) acts.turn(asked);
    return asked !== null;
  }
  function onCancel(event: TouchEvent): void {
    for (const { identifier } of event.changedTouches ?? []) presses.delete(identifier);
    letGo();
  }
  const far = { capture: true, passive: false } as const;
  document.addEventListener('touchstart', onStart, far);
  document.addEventListener('touchmove', onMove, far);
  document.addEventListener('touchend', onEnd, far);
  document.addEventListener('touchcancel', onCancel, true);
  return () => {
    document.removeEventListener('touchstart', onStart, true);
    document.removeEventListener('touchmove', onMove, true);
    document.removeEventListener('touchend', onEnd, true);
    document.removeEventListener('touchcancel', onCancel, true);
    letGo();
  };
}
