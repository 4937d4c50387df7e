/** Where the sheet at the foot of a small screen can stand. */
const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** The height of the sheet in px at each of its stops. */
export type StopHeights = Readonly<Record<Stop, number>>;

/** Px that stay free above the sheet when it is full. */
const ABOVE_FULL = 10;
/** Seconds over which a flick carries the sheet on. */
const CARRIED = 0.16;

/** The heights of the stops where `room` px lie above the foot of the page, and a glance takes `peek` of them. */
export function stopHeights(room: number, peek: number): StopHeights {
  const full = Math.max(room - ABOVE_FULL, peek);
  return { peek, half: Math.min(Math.max(Math.round(room / 2), peek), full), full };
}

/** The stop nearest to a sheet that is let go at a height (px), going up at some px a second, down below 0. */
export function settleAt(height: number, speed: number, heights: StopHeights): Stop {
  const goal = height + speed * CARRIED;
  const away = (stop: Stop) => Math.abs(heights[stop] - goal);
  return STOPS.reduce((best, stop) => (away(stop) < away(best) ? stop : best));
}

/** The stop above or below another; itself at the ends. */
export function stopBeyond(stop: Stop, by: 1 | -1): Stop {
  const next = Math.min(Math.max(STOPS.indexOf(stop) + by, 0), STOPS.length - 1);
  return STOPS[next] ?? stop;
}
