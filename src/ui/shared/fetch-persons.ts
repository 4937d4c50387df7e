import personsUrl from '../../../geo/persons.json?url';
import { writtenById, type PersonsFile, type WrittenPerson } from '../../atlas/people/persons.ts';
import { fetchJson } from './fetch-json.ts';

let fetching: Promise<ReadonlyMap<string, WrittenPerson>> | null = null;

/** What is written of each person, by the id of the person; fetched once. Rejects where it cannot be fetched. */
export function fetchPersons(): Promise<ReadonlyMap<string, WrittenPerson>> {
  fetching ??= fetchJson<PersonsFile>(personsUrl, { persons: [] }).then(writtenById, (error: unknown) => {
    fetching = null;
    throw error;
  });
  return fetching;
}
