import type { Instant } from './instant.ts';

/** The state of playback: where it is, how fast (days per second; negative runs backwards) and between which instants. */
export interface Clock {
  readonly instant: Instant;
  readonly rate: number;
  readonly first: Instant;
  readonly last: Instant;
  readonly loop: boolean;
}

/**
 * The instant after `elapsedMs` milliseconds of real time: it advances by elapsed time × rate, so a slow frame makes a
 * larger step and never a slower history. Stops at either end, or goes round where `loop` is set.
 */
export function tick(clock: Clock, elapsedMs: number): Instant {
  const next = clock.instant + (clock.rate * elapsedMs) / 1000;
  const length = clock.last - clock.first;
  if (clock.loop && length > 0) return clock.first + ((((next - clock.first) % length) + length) % length);
  return Math.min(Math.max(next, clock.first), clock.last);
}

/** Whether playback has run into the end it is heading for. */
export function atEnd(clock: Clock): boolean {
  if (clock.loop) return false;
  return clock.rate < 0 ? clock.instant <= clock.first : clock.instant >= clock.last;
}
