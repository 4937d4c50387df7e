/** Something that is done once a frame at most, within the frame. */
export interface OnceAFrame<T = void> {
  /** Has it done in the coming frame, with this value in place of one that still waits. */
  ask(value: T): void;
  /** Does it at once, where it waits. */
  now(): void;
  /** Leaves it undone, where it waits. */
  drop(): void;
}

/** Has `act` called with the last value that was given since the last frame, however many there were. */
export function onceAFrame<T = void>(act: (value: T) => void): OnceAFrame<T> {
  let waiting: { readonly value: T; readonly frame: number } | null = null;
  function drop(): void {
    if (waiting) cancelAnimationFrame(waiting.frame);
    waiting = null;
  }
  function now(): void {
    const asked = waiting;
    drop();
    if (asked) act(asked.value);
  }
  return {
    ask(value) {
      waiting = { value, frame: waiting?.frame ?? requestAnimationFrame(now) };
    },
    now,
    drop,
  };
}
