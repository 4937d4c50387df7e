import { dayOf, type Instant } from '../time/instant.ts';
import { intersect, overlaps, type Interval } from '../time/interval.ts';
import { bisect } from '../time/bisect.ts';
import type { JulianDay } from '../time/julian-day.ts';
import type { TimeMode } from '../time/time-mode.ts';
import { changesOf } from './narrative/tell-changes.ts';
import type { Atlas } from './atlas.ts';
import { weightiestFirst, type AtlasEvent } from './event.ts';
import type { ControlSpan } from './control/control.ts';
import type { Movement } from './movement/movement.ts';
import type { Siege } from './siege.ts';

/** The whole days that a mode draws at an instant, within the atlas; `null` for the instant alone. */
export function timeRangeOf(mode: TimeMode, instant: Instant, span: Interval): Interval | null {
  if (mode.kind === 'instant') return null;
  const day = dayOf(instant);
  const reach = mode.kind === 'window' ? { start: day - mode.days, end: day + mode.days + 1 } : null;
  return intersect(reach ?? { start: span.start, end: day + 1 }, span) ?? { start: day, end: day + 1 };
}

/** A prefecture that passes, on `day`, from one holder or overlord to another. */
export interface ChangeOfHand {
  readonly day: JulianDay;
  readonly prefecture: string;
  readonly before: ControlSpan;
  readonly after: ControlSpan;
}

/** A movement with the days of a time range in which it is on the road. */
interface RoadTravelled {
  readonly movement: Movement;
  readonly days: Interval;
}

/** What happened or moved in a time range. */
export interface TimeRangeContent {
  readonly events: readonly AtlasEvent[];
  readonly sieges: readonly Siege[];
  readonly roads: readonly RoadTravelled[];
  /** The changes of hand on its days, in their order; its first day counts. */
  readonly hands: readonly ChangeOfHand[];
}

/** Every change of hand of the atlas after its first day, by day. */
export function changesOfHand(atlas: Pick<Atlas, 'prefectures' | 'span'>): ChangeOfHand[] {
  const changes = atlas.prefectures.flatMap(({ id, control }) =>
    control.flatMap((after, i): ChangeOfHand[] => {
      const before = control[i - 1];
      if (!before || after.start <= atlas.span.start || after.start >= atlas.span.end) return [];
      if (before.holder === after.holder && before.allegiance === after.allegiance) return [];
      return [{ day: after.start, prefecture: id, before, after }];
    }),
  );
  return changes.sort((a, b) => a.day - b.day || (a.prefecture < b.prefecture ? -1 : 1));
}

/** How many of the changes, by day, come before a day. */
function countBefore(changes: readonly ChangeOfHand[], day: JulianDay): number {
  return bisect(0, changes.length, (place) => (changes[place]?.day ?? Infinity) >= day);
}

/** Prepares what any time range holds; the changes of hand are sorted once and found by bisection. */
export function createTimeRanges(atlas: Atlas): (timeRange: Interval) => TimeRangeContent {
  const changes = changesOfHand(atlas);
  const events = weightiestFirst(atlas.events);
  return (timeRange) => ({
    events: events.filter((event) => overlaps(event, timeRange)),
    sieges: atlas.sieges.filter((siege) => overlaps(siege, timeRange)),
    roads: atlas.movements.flatMap((movement) => {
      const days = intersect(movement, timeRange);
      return days ? [{ movement, days }] : [];
    }),
    hands: changes.slice(countBefore(changes, timeRange.start), countBefore(changes, timeRange.end)),
  });
}

/** The prefectures whose holder or overlord is another on the second day than on the first. */
export function heldOtherwise(atlas: Atlas, a: JulianDay, b: JulianDay): ReadonlySet<string> {
  return new Set(
    changesOf(atlas.sceneAt(a), atlas.sceneAt(b)).map(({ after: { prefecture } }) => prefecture),
  );
}
