import type { View, Viewport } from '../view/view.ts';
import type { Instant } from '../time/instant.ts';
import { fromMercator, toMercator } from '../geometry/mercator.ts';

/** Where the camera and the time are, at one moment of a movement. */
export interface Moment {
  readonly instant: Instant;
  readonly viewport: Viewport;
}

/** A movement from one state to another, described before it is made: the same when played, filmed or printed. */
export interface Transition {
  /** How long it takes. */
  readonly seconds: number;
  /** The moment at a share of the way, 0 to 1; beyond either end, that end. */
  at(t: number): Moment;
}

/** How readily the camera climbs to travel, as van Wijk and Nuij found people to like it. */
const RHO = 1.42;
/** The width of the screen that paths are reckoned for, in worlds of zoom 0. */
const SCREEN = 2;
const FARTHEST = 4;

const lerp = (a: number, b: number, t: number) => (t <= 0 ? a : t >= 1 ? b : a + (b - a) * t);
/** Slow at both ends: 3t² − 2t³. */
const ease = (t: number) => t * t * (3 - 2 * t);

/** Degrees of a turn, -180 to 180. */
const wrapped = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;

interface Path {
  /** In units of what is seen: grows with both distance and change of zoom. */
  readonly length: number;
  at(t: number): { readonly x: number; readonly y: number; readonly zoom: number };
}

/**
 * The way from one viewport to another that seems shortest on the screen: out, across and in again. Jarke J. van Wijk and
 * Wim A. A. Nuij, “Smooth and efficient zooming and panning”, IEEE InfoVis 2003, equations (9) and (12).
 */
function cameraPath(from: Viewport, to: Viewport): Path {
  const [a, b] = [toMercator(from.lon, from.lat), toMercator(to.lon, to.lat)];
  const [w0, w1] = [SCREEN / 2 ** from.zoom, SCREEN / 2 ** to.zoom];
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  const zoomOf = (w: number) => Math.max(Math.log2(SCREEN / w), Math.min(FARTHEST, from.zoom, to.zoom));
  if (distance < w0 * 1e-4) {
    const length = Math.abs(Math.log(w1 / w0)) / RHO;
    return {
      length,
      at: (t) => ({ x: lerp(a.x, b.x, t), y: lerp(a.y, b.y, t), zoom: lerp(from.zoom, to.zoom, t) }),
    };
  }
  const [r2, r4] = [RHO ** 2, RHO ** 4];
  const b0 = (w1 ** 2 - w0 ** 2 + r4 * distance ** 2) / (2 * w0 * r2 * distance);
  const b1 = (w1 ** 2 - w0 ** 2 - r4 * distance ** 2) / (2 * w1 * r2 * distance);
  const r = (value: number) => -Math.asinh(value);
  const [r0, r1] = [r(b0), r(b1)];
  const length = (r1 - r0) / RHO;
  return {
    length,
    at(t) {
      const s = RHO * length * t + r0;
      const gone = (w0 * (Math.cosh(r0) * Math.tanh(s) - Math.sinh(r0))) / r2 / distance;
      const share = Math.min(Math.max(gone, 0), 1);
      return {
        x: lerp(a.x, b.x, share),
        y: lerp(a.y, b.y, share),
        zoom: zoomOf((w0 * Math.cosh(r0)) / Math.cosh(s)),
      };
    },
  };
}

function mapOf({ map }: View, which: string): Viewport {
  if (!map) throw new RangeError(`the state to go ${which} has no viewport`);
  return map;
}

/** Seconds that a movement between two states should take: longer for a longer way, and for more days. */
export function transitionSeconds(from: View, to: View): number {
  const { length } = cameraPath(mapOf(from, 'from'), mapOf(to, 'to'));
  const days = Math.abs(to.instant - from.instant);
  const seconds = Math.max(0.9 * length, 0.35 * Math.log2(1 + days));
  return Number(Math.min(Math.max(seconds, 0.4), 4).toFixed(2));
}

/**
 * The one movement of camera and time together between two states, in `seconds`. Its ends are exactly the states’, its
 * instants lie between theirs and never turn back. Throws a RangeError where a state has no viewport.
 */
export function transition(from: View, to: View, seconds: number): Transition {
  const [start, goal] = [mapOf(from, 'from'), mapOf(to, 'to')];
  const path = cameraPath(start, goal);
  const turn = wrapped(goal.bearing - start.bearing);
  return {
    seconds,
    at(t) {
      if (!(t > 0)) return { instant: from.instant, viewport: start };
      if (t >= 1) return { instant: to.instant, viewport: goal };
      const eased = ease(t);
      const { x, y, zoom } = path.at(eased);
      const pitch = lerp(start.pitch, goal.pitch, eased);
      return {
        instant: lerp(from.instant, to.instant, eased),
        viewport: { ...fromMercator(x, y), zoom, bearing: wrapped(start.bearing + turn * eased), pitch },
      };
    },
  };
}
