import { interpolateZoom } from 'd3-interpolate';
import type { View, Viewport } from '../view/view.ts';
import type { Instant } from '../time/instant.ts';
import { fromMercator, toMercator } from '../geometry/mercator.ts';

/** Where the camera and the time are, at one moment of a movement. */
interface Moment {
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
 * The way from one viewport to another that seems shortest on the screen: out, across and in again, by Jarke J. van Wijk
 * and Wim A. A. Nuij, “Smooth and efficient zooming and panning”, IEEE InfoVis 2003.
 */
function cameraPath(from: Viewport, to: Viewport): Path {
  const [a, b] = [toMercator([from.lon, from.lat]), toMercator([to.lon, to.lat])];
  const way = interpolateZoom([a.x, a.y, SCREEN / 2 ** from.zoom], [b.x, b.y, SCREEN / 2 ** to.zoom]);
  const farthest = Math.min(FARTHEST, from.zoom, to.zoom);
  return {
    // the library gives a thousandth of a unit of the way a unit of time, and minus where it only goes in
    length: Math.abs(way.duration) / 1000,
    at(t) {
      const [x, y, width] = way(t);
      return { x, y, zoom: Math.max(Math.log2(SCREEN / width), farthest) };
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
      const [lon, lat] = fromMercator(x, y);
      const pitch = lerp(start.pitch, goal.pitch, eased);
      return {
        instant: lerp(from.instant, to.instant, eased),
        viewport: { lon, lat, zoom, bearing: wrapped(start.bearing + turn * eased), pitch },
      };
    },
  };
}
