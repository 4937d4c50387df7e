/** The time that a talk has taken. */
export interface TalkClock {
  /** Ms before it last went on. */
  readonly spent: number;
  /** When that was, in ms of the machine’s clock; `null` while it stands. */
  readonly since: number | null;
  /** The place of the step, from 0, at which it was at zero. */
  readonly from: number;
}

/** A clock that has not begun. */
export const UNBEGUN: TalkClock = { spent: 0, since: null, from: 0 };

/** Ms that a talk has taken by `now`. */
export function elapsedBy({ spent, since }: Omit<TalkClock, 'from'>, now: number): number {
  return since === null ? spent : spent + Math.max(now - since, 0);
}

/** The clock going on from `now`; as it is where it goes already. */
export function started(clock: TalkClock, now: number): TalkClock {
  return clock.since === null ? { ...clock, since: now } : clock;
}

/** The clock standing at `now`. */
export function paused(clock: TalkClock, now: number): TalkClock {
  return { ...clock, spent: elapsedBy(clock, now), since: null };
}

/** The clock at zero at the step `from`: going on where it went, else not begun. */
export function reset({ since }: TalkClock, now: number, from: number): TalkClock {
  return { spent: 0, since: since === null ? null : now, from };
}
