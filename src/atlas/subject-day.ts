import { contains, intersect, type Interval } from '../time/interval.ts';
import type { JulianDay } from '../time/julian-day.ts';
import type { Atlas } from './atlas.ts';
import { personBySlug } from './people/people.ts';
import { dayOfPerson } from './people/person-on-day.ts';
import type { RecordSubject } from './subject-box.ts';

/** The days on which something of the record is drawn; without bounds for what is there throughout. */
function daysOf(
  atlas: Atlas,
  { kind, id }: { readonly kind: Exclude<RecordSubject['kind'], 'person'>; readonly id: string },
): Interval | null {
  const throughout = { start: -Infinity, end: Infinity };
  if (kind === 'place') return atlas.places.has(id) ? throughout : null;
  if (kind === 'water') return atlas.waters.has(id) ? throughout : null;
  if (kind === 'prefecture') return atlas.prefectures.some((item) => item.id === id) ? throughout : null;
  if (kind === 'line') return atlas.lines.find(({ feature }) => feature.id === id) ?? null;
  const lists = { event: atlas.events, movement: atlas.movements, siege: atlas.sieges };
  return lists[kind].find((item) => item.id === id) ?? null;
}

/**
 * The day on which to look at something of the record, within `within` (the whole span where that is not said): the first
 * day of what begins there, and `usual` for what was there before and is there still; of a person, a day that tells where they
 * are, in the days of their `life` where those are known. `null` where there is no such day.
 */
export function subjectDay(
  atlas: Atlas,
  subject: RecordSubject,
  usual: JulianDay,
  within: Interval = atlas.span,
  life?: Interval,
): JulianDay | null {
  const { kind, id } = subject;
  if (kind === 'person') {
    const person = personBySlug(atlas, id);
    return person ? dayOfPerson(atlas, person, usual, within, life) : null;
  }
  const days = daysOf(atlas, { kind, id });
  const seen = days && intersect(days, within);
  if (!days || !seen) return null;
  return days.start <= within.start && contains(seen, usual) ? usual : seen.start;
}
