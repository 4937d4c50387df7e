import type { Instant } from '../time/instant.ts';
import type { TimeMode } from '../time/time-mode.ts';

/**
 * Which lifespans are drawn, and how strongly; in days counted from midnights. Drawn is what has a moment in
 * `[from, to]`; what is alive `at` the instant is drawn in full, what lies `reach` days or farther from it as `least`.
 */
export interface LifeWindow {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly reach: number;
  readonly least: number;
}

const WINDOW_LEAST = 0.3;
const PAST_LEAST = 0.45;

/** The window of an instant in a mode; with `fade`, what has ended fades out over so many days. */
export function lifeWindow(instant: Instant, mode: TimeMode, fade = 0): LifeWindow {
  const at = instant + 0.5;
  if (mode.kind === 'window')
    return { at, from: at - mode.days, to: at + mode.days, reach: mode.days, least: WINDOW_LEAST };
  if (mode.kind === 'cumulative') return { at, from: -Infinity, to: at, reach: 0, least: PAST_LEAST };
  return { at, from: at - fade, to: at, reach: fade, least: 0 };
}

/** How strongly (0 to 1) a lifespan `[start, end)` is drawn in a window; the shader says the same. */
export function lifeStrength({ at, from, to, reach, least }: LifeWindow, start: number, end: number): number {
  if (start > to || end <= from) return 0;
  if (start <= at && at < end) return 1;
  const away = start > at ? start - at : at - end;
  return Math.max(reach > 0 ? 1 - away / reach : 0, least);
}
