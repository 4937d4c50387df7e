import { contains } from '../../time/interval.ts';
import { dayOf, type Instant } from '../../time/instant.ts';
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
