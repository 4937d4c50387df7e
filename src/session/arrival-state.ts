import { createSignal, type Accessor } from 'solid-js';
import type { JulianDay } from '../time/julian-day.ts';

/** Whence the reader came to the day, where something that they chose moved it. */
export interface ArrivalState {
  /** The day that was shown before a choice moved it; `null` once the reader has moved it otherwise, or chosen something else. */
  readonly arrivedFrom: Accessor<JulianDay | null>;
}

/** What the session does with it besides. */
interface ArrivalPart {
  readonly state: ArrivalState;
  /** Keeps the day from which a choice moved; `null` forgets it. */
  arriveFrom(day: JulianDay | null): void;
}

/** The arrivals of a session, of which a link holds nothing. */
export function createArrivalState(): ArrivalPart {
  const [arrivedFrom, arriveFrom] = createSignal<JulianDay | null>(null);
  return { state: { arrivedFrom }, arriveFrom: (day) => void arriveFrom(day) };
}
