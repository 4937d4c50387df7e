/** Where a finger was, in px of the window, and when, in ms. */
export interface Touched {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** On what a finger was set down: the map, its edge, or a panel over it. */
export type Ground = 'map' | 'left edge' | 'right edge' | 'panel';

/** Farthest px that a finger wanders in a tap, and most ms that one takes. */
const TAP = { px: 12, ms: 600 } as const;
/** Least px of a swipe, and how many times farther it goes across than up or down. */
const SWIPE = { px: 48, across: 1.7, ms: 1500 } as const;
/** Most ms of a swipe over the middle of the map, and px a ms at which the finger is lifted: slower, it drags the map. */
const FLICK = { ms: 700, speed: 0.25 } as const;
/** How long, in ms, the end of a way is by which its speed is told. */
const LAST_MS = 120;

/** Px from either side within which a tap turns a step: as wide as a finger, and wider on a board. */
export function edgeOf(width: number): number {
  return Math.max(44, Math.min(width * 0.06, 110));
}

const speedAtEnd = (way: readonly Touched[]): number => {
  const last = way.at(-1);
  if (!last) return 0;
  const from = way.find(({ at }) => last.at - at <= LAST_MS) ?? last;
  // a way told by its ends alone was gone evenly
  const since = from === last ? way.at(-2) : from;
  return since ? Math.abs(last.x - since.x) / Math.max(last.at - since.at, 1) : 0;
};

/**
 * What one finger’s way asks of a lecture: to the left the next step, to the right the one before, and a tap at an edge
 * that to which it points. Over the middle of the map only a flick counts, whatever else drags the map.
 */
export function readGesture(ground: Ground, way: readonly Touched[]): 'next' | 'previous' | null {
  const [first, last] = [way[0], way.at(-1)];
  if (!first || !last) return null;
  const [dx, dy, ms] = [last.x - first.x, last.y - first.y, last.at - first.at];
  const farthest = Math.max(...way.map(({ x, y }) => Math.hypot(x - first.x, y - first.y)));
  if (farthest <= TAP.px) {
    if (ms > TAP.ms || ground === 'map' || ground === 'panel') return null;
    return ground === 'left edge' ? 'previous' : 'next';
  }
  if (Math.abs(dx) < SWIPE.px || Math.abs(dx) < SWIPE.across * Math.abs(dy) || ms > SWIPE.ms) return null;
  if (ground === 'map' && (ms > FLICK.ms || speedAtEnd(way) < FLICK.speed)) return null;
  return dx < 0 ? 'next' : 'previous';
}
