import type { WrittenPerson } from './persons.ts';

/** Where the China Biographical Database answers for a person, by its id. */
const CBDB = 'https://cbdb.fas.harvard.edu/cbdbapi/person.php?id=';

/** Where other authorities have the same person. */
export function authorityLinks({ cbdb_id }: WrittenPerson): readonly string[] {
  return cbdb_id === undefined ? [] : [`${CBDB}${cbdb_id}`];
}
