import type { Interval } from '../time/interval.ts';
import type { JulianDay } from '../time/julian-day.ts';
import { parseWhen, type Timespan } from '../time/timespan.ts';
import type { SiegeFeature } from './features.ts';
import type { LonLat } from '../geometry/great-circle.ts';
import { doubtOf, presenceIn, type Doubt, type Presence } from './presence.ts';

/** A siege over the days `[start, end)`. */
export interface Siege extends Interval {
  readonly id: string;
  readonly feature: SiegeFeature;
  readonly at: LonLat;
  /** Its days with their bounds, and what kind of doubt there is where bounds differ. */
  readonly dates: Timespan | undefined;
  readonly doubt: Doubt;
}

/** The first day, a day between, the last day of a siege. */
export type SiegePhase = 'begins' | 'invested' | 'ends';

/** A siege on a day; `day` counts from 1. */
export interface SiegeState {
  readonly siege: Siege;
  readonly day: number;
  readonly phase: SiegePhase;
  readonly presence: Presence;
}

/** Reads a siege. */
export function readSiege(feature: SiegeFeature): Siege {
  const [span] = parseWhen(feature.when);
  const [lon = NaN, lat = NaN] = feature.geometry.coordinates;
  return {
    id: feature.id,
    feature,
    at: [lon, lat],
    start: span?.start ?? -Infinity,
    end: span?.end ?? Infinity,
    dates: span,
    doubt: doubtOf(feature.properties),
  };
}

/** The state of a siege on one of its days. A siege of a single day ends as it begins. */
export function siegeOn(siege: Siege, day: JulianDay): SiegeState {
  const phase = day === siege.end - 1 ? 'ends' : day === siege.start ? 'begins' : 'invested';
  const presence = siege.dates ? presenceIn(siege.dates, day, siege.doubt) : 'certain';
  return { siege, day: day - siege.start + 1, phase, presence };
}
