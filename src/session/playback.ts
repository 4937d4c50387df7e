import { createEffect, onCleanup } from 'solid-js';
import { atEnd, tick } from '../time/clock.ts';
import type { Session } from './session.ts';

/** The source of frames; replaceable in tests. */
export interface Frames {
  request(callback: (timeMs: number) => void): number;
  cancel(handle: number): void;
}

const browserFrames = (): Frames => ({
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
});

/** No frame takes so long, in ms: between two that lie farther apart the machine slept. */
const ASLEEP_MS = 10_000;

/**
 * Advances the session's instant while it plays, by elapsed time × rate, once a frame; pauses at the end of the span, and
 * where a column that is followed comes to its end. Time for which the page was hidden, or the machine slept, does not count.
 */
export function createPlayback(session: Session, frames: Frames = browserFrames()): void {
  const { span } = session.atlas();
  /** The day on which the column that is followed is on the map no more, or goes no further within the span. */
  const endOfFollowed = () => {
    const id = session.followed();
    const movement = session.atlas().movements.find((one) => one.id === id);
    return movement ? Math.min(movement.end, span.end - 1) : Infinity;
  };
  createEffect(() => {
    if (!session.playing()) return;
    let last: number | null = null;
    let handle = frames.request(step);
    function step(timeMs: number): void {
      const sinceMs = last === null ? 0 : timeMs - last;
      const elapsedMs = sinceMs < ASLEEP_MS ? sinceMs : 0;
      last = timeMs;
      const clock = {
        instant: session.instant(),
        rate: session.rate(),
        first: span.start,
        last: span.end - 1,
        loop: session.loop(),
      };
      const next = tick(clock, elapsedMs);
      const end = endOfFollowed();
      const arrives = clock.instant < end && next >= end;
      const instant = arrives ? end : next;
      session.setInstant(instant);
      if (arrives || atEnd({ ...clock, instant })) session.pause();
      else handle = frames.request(step);
    }
    const onVisibility = () => {
      if (document.hidden) last = null;
    };
    document.addEventListener('visibilitychange', onVisibility);
    onCleanup(() => {
      frames.cancel(handle);
      document.removeEventListener('visibilitychange', onVisibility);
    });
  });
}
