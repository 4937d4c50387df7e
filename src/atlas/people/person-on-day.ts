import { contains, intersect, overlaps, type Interval } from '../../time/interval.ts';
import { dayOf, type Instant } from '../../time/instant.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Atlas } from '../atlas.ts';
import type { LonLat } from '../../geometry/great-circle.ts';
import { movementAt } from '../movement/movement.ts';
import type { Person, Trace } from './people.ts';

/** Where a person is at an instant, by which trace, and between which places; `null` where none is named. */
export interface PersonOnDay {
  readonly trace: Trace;
  readonly at: LonLat;
  readonly from: string | null;
  readonly to: string | null;
}

const ORDER = ['movement', 'siege', 'event'] as const;

function locate(atlas: Atlas, trace: Trace, instant: Instant): Omit<PersonOnDay, 'trace'> | null {
  if (trace.kind === 'movement') {
    const movement = atlas.movements.find(({ id }) => id === trace.id);
    return movement ? movementAt(movement, instant, []) : null;
  }
  if (trace.kind === 'siege') {
    const siege = atlas.sieges.find(({ id }) => id === trace.id);
    const place = siege?.feature.properties.place ?? null;
    return siege ? { at: siege.at, from: place, to: place } : null;
  }
  return null;
}

/**
 * Where a person is on a day: with a column, else at a siege. An event that names somebody does not say that they were
 * there, and does not count. `null` where the record does not tell.
 */
export function personOnDay(atlas: Atlas, person: Person, instant: Instant): PersonOnDay | null {
  const day = dayOf(instant);
  const running = person.traces.filter((trace) => trace.present && contains(trace, day));
  for (const kind of ORDER) {
    for (const trace of running.filter((candidate) => candidate.kind === kind)) {
      const where = locate(atlas, trace, instant);
      if (where) return { trace, at: where.at, from: where.from, to: where.to };
    }
  }
  return null;
}

/** The trace of a person that is seen on a day, or else the nearest to it in time; those with a place go before events. */
export function nearestTrace(atlas: Atlas, person: Person, day: JulianDay): Trace | null {
  const now = personOnDay(atlas, person, day)?.trace;
  if (now) return now;
  const away = ({ start, end }: Trace) => (day < start ? start - day : Math.max(0, day - end + 1));
  const weight = (trace: Trace) => away(trace) + (trace.present ? 0 : 0.5);
  return person.traces.reduce<Trace | null>(
    (best, trace) => (best && weight(best) <= weight(trace) ? best : trace),
    null,
  );
}

/**
 * The day on which to look at a person, within `within`: `usual` where something tells where they are then, else the
 * nearest day to it of a trace; `null` where the record names them on no day of `within`. What names them after their `life`
 * counts only where nothing else does; where `usual` is not of it, a road or a siege of theirs goes before an event.
 */
export function dayOfPerson(
  atlas: Atlas,
  person: Person,
  usual: JulianDay,
  within: Interval = atlas.span,
  life: Interval = within,
): JulianDay | null {
  const all = person.traces.filter((trace) => overlaps(trace, within));
  const lived = all.filter((trace) => overlaps(trace, life));
  const there = contains(life, usual) ? [] : lived.filter(({ present }) => present);
  const traces = there.length > 0 ? there : lived.length > 0 ? lived : all;
  const trace = nearestTrace(atlas, { ...person, traces }, usual);
  const lies = trace && intersect(trace, within);
  const seen = lies && (intersect(lies, life) ?? lies);
  return seen && Math.min(Math.max(usual, seen.start), seen.end - 1);
}
