import { createSignal, type Accessor } from 'solid-js';
import { paused, reset, started, UNBEGUN, type TalkClock } from '../../presentation/talk-clock.ts';
import type { Memory } from './window-memory.ts';

/** What can be done to the clock of a talk. */
export type ClockAct = 'start' | 'pause' | 'reset';

/** The clock of one talk, which the hall’s window keeps: the speaker’s may close and open. */
export interface KeptClock {
  readonly clock: Accessor<TalkClock>;
  act(kind: ClockAct): void;
  /** Starts a clock that has not begun, at the step of this place; one that the speaker has stopped stands on. */
  begin(from: number): void;
}

/** Under what name {@link createTalkClock} keeps the clock in the memory of the window. */
export const CLOCK = 'clock';

interface Kept extends TalkClock {
  /** The first step of the talk that it is of. */
  readonly of: string;
}

const ACTS: Readonly<Record<ClockAct, (clock: TalkClock, now: number, from: number) => TalkClock>> = {
  start: started,
  pause: paused,
  reset,
};

/** Creates the clock of the talk whose first step is `first` and which is at the step `index`, as this window kept it. */
export function createTalkClock(memory: Memory, first: string, index: Accessor<number>): KeptClock {
  const kept = memory.read<Kept>(CLOCK);
  const [clock, write] = createSignal<TalkClock>(
    kept?.of === first ? { spent: kept.spent, since: kept.since, from: kept.from } : UNBEGUN,
  );
  function set(next: TalkClock): void {
    if (next === clock()) return;
    write(next);
    memory.write(CLOCK, { ...next, of: first } satisfies Kept);
  }
  const act = (kind: ClockAct) => set(ACTS[kind](clock(), Date.now(), index()));
  return {
    clock,
    act,
    begin(from) {
      const { spent, since } = clock();
      if (spent === 0 && since === null) set(started({ ...UNBEGUN, from }, Date.now()));
    },
  };
}
