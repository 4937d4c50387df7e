import type { JulianDay } from '../../time/julian-day.ts';
import type { Atlas } from '../atlas.ts';
import type { RecordSubject } from '../subject-box.ts';
import { personBySlug } from './people.ts';
import type { WrittenPerson } from './persons.ts';
import { whereabouts } from './whereabouts.ts';

/** The column, siege or place by which a person is seen on a day; `null` where the record does not tell. */
export function personMark(
  atlas: Atlas,
  slug: string,
  written: ReadonlyMap<string, WrittenPerson>,
  day: JulianDay,
): RecordSubject | null {
  const person = personBySlug(atlas, slug);
  return person ? whereabouts(atlas, person, written.get(person.id), day).by : null;
}
