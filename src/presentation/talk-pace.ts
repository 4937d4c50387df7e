/** How a talk stands to its plan, in seconds. */
export interface TalkPace {
  /** What the whole talk is planned to take. */
  readonly planned: number;
  /** How far the talk is ahead of its plan; below 0, behind it; 0 while it is within the time of its step. */
  readonly lead: number;
}

/**
 * How a talk that has come to the step at `index` after `elapsed` seconds stands to the seconds planned for each step,
 * which are stretched to take `whole` together where that is given.
 */
export function talkPace(
  steps: readonly number[],
  index: number,
  elapsed: number,
  whole: number | null = null,
): TalkPace {
  const sum = (seconds: readonly number[]) => seconds.reduce((total, one) => total + one, 0);
  const all = sum(steps);
  const planned = whole ?? all;
  const stretch = all > 0 ? planned / all : 1;
  const begins = sum(steps.slice(0, index)) * stretch;
  const ends = begins + (steps[index] ?? 0) * stretch;
  const lead = elapsed < begins ? begins - elapsed : Math.min(ends - elapsed, 0);
  return { planned, lead };
}
