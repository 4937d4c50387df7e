import type { Instant } from '../../time/instant.ts';
import type { Step } from '../../presentation/lecture-of-atlas.ts';
import { marchSeconds } from '../../presentation/march-seconds.ts';
import { readingSeconds } from '../../presentation/reading-time.ts';

/** One picture of a film of a lecture: of which step, when it is shown and for how long (s), and the instant it shows. */
export interface StepFrame {
  readonly step: number;
  readonly instant: Instant;
  readonly start: number;
  readonly duration: number;
}

/** One step of a film: from when to when (s). */
export interface StepTimes {
  readonly start: number;
  readonly end: number;
}

/** Seconds that no step falls short of, and that eyes take to find the caption. */
const LEAST = 4;
const FINDING = 1.5;
/** Pictures a second while nothing moves. */
const RESTING = 2;

/** Seconds of a step before its narration is heard, and after it. */
export const BEFORE_VOICE = 0.5;
const AFTER_VOICE = 0.7;

/** Seconds that a caption stands: as long as it takes to find and to read, to say, or as the lecturer means to stay. */
function stepSeconds(caption: string, planned: number | null, spoken: number): number {
  const said = spoken > 0 ? BEFORE_VOICE + spoken + AFTER_VOICE : 0;
  return Math.max(LEAST, FINDING + readingSeconds(caption), planned ?? 0, said);
}

/**
 * The pictures of a film of steps with their captions, and the times of each: a step stands until it is read; where time plays
 * on, it rests on its first day for half of that, passes its days, and rests on the last for the other half. `spoken` has the
 * seconds of each step’s narration, 0 where it has none.
 */
export function lecturePlan(
  steps: readonly Step[],
  captions: readonly string[],
  fps: number,
  spoken: readonly number[] = [],
): { readonly frames: readonly StepFrame[]; readonly times: readonly StepTimes[]; readonly seconds: number } {
  const frames: StepFrame[] = [];
  const times: StepTimes[] = [];
  let at = 0;
  /** Adds pictures for `seconds`, at instants from the share 0 to 1 of the way. */
  function add(step: number, seconds: number, rate: number, instant: (share: number) => Instant): void {
    const count = Math.max(1, Math.round(seconds * rate));
    for (let i = 0; i < count; i++) {
      frames.push({ step, instant: instant((i + 1) / count), start: at, duration: seconds / count });
      at += seconds / count;
    }
  }
  for (const [i, { opens, until, seconds: planned }] of steps.entries()) {
    const start = at;
    const seconds = stepSeconds(captions[i] ?? '', planned, spoken[i] ?? 0);
    if (until === null) add(i, seconds, RESTING, () => opens);
    else {
      const march = marchSeconds(until - opens);
      const rest = Math.max(1, (seconds - march) / 2);
      add(i, rest, RESTING, () => opens);
      add(i, march, fps, (share) => opens + (until - opens) * share);
      add(i, rest, RESTING, () => until);
    }
    times.push({ start, end: at });
  }
  return { frames, times, seconds: at };
}
