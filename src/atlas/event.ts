import type { Interval } from '../time/interval.ts';
import type { EventFeature } from './features.ts';
import type { Presence } from './presence.ts';

/** An event over the days on which it happened or may have happened. */
export interface AtlasEvent extends Interval {
  readonly id: string;
  readonly feature: EventFeature;
  /** How sure its days are. */
  readonly dated: Presence;
}
