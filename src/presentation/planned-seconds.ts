import { readingSeconds } from './reading-time.ts';

/** Seconds that no step falls short of. */
const LEAST = 5;

/** Seconds that a speaker means to stay at a step: those that are said, else as long as it takes to say its words. */
export function plannedSeconds(own: number | null | undefined, said: string): number {
  return own ?? Math.max(LEAST, readingSeconds(said));
}
