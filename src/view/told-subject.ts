import type { LonLat } from '../geometry/great-circle.ts';
import type { Traditional } from '../time/traditional.ts';

/**
 * Something that is spoken of while the map is shown: its name is placed before all others, and whole. `key` is that of a
 * label (`place:…`, `movement:…`, `event:…`), of all labels of a river (`river:…`) or of a power (`state:…`); a `person:…`
 * has no label else, and stands `at` a place.
 */
export interface ToldSubject {
  readonly key: string;
  /** What it is called in what is said, in either script; for events and persons, what the map is to call them. */
  readonly said: { readonly han: readonly Traditional[]; readonly latin: readonly string[] };
  /** Where a person is; where an event is marked, if not at its first place. */
  readonly at?: LonLat;
  /** Whose man a person is, for the colour of the name. */
  readonly power?: string;
}
