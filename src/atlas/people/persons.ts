import type { WrittenBound, When } from '../../time/timespan.ts';
import { keepTraditional, type Traditional } from '../../time/traditional.ts';
import type { Certainty, SourceRef } from '../features.ts';
import type { Person } from './people.ts';

/** What a further name of a person is. */
type NameKind = 'other' | 'birth' | 'courtesy' | 'temple' | 'posthumous' | 'native' | 'title';

/** A further name of a person, in both scripts. */
interface WrittenPersonName {
  readonly kind: NameKind;
  readonly name_en: string;
  readonly name_zh: Traditional;
}

/** What a person was over some days: an office, a rank, a captive, an exile. */
export interface WrittenRole {
  readonly text_en: string;
  readonly text_zh: Traditional;
  readonly when: When;
  /** In others’ hands, or sent away; an office or a title where it does not say. */
  readonly kind?: 'captive' | 'exile';
  /** Whether nothing tells when it ended: it is known of its first day alone. */
  readonly end_unknown?: boolean;
  readonly sources: readonly SourceRef[];
}

/** Where a person was over some days, beyond the columns and sieges that name them: at a place, or with a movement. */
interface WrittenStay {
  readonly place?: string;
  readonly movement?: string;
  readonly when: When;
  readonly sources: readonly SourceRef[];
}

/** What `geo/persons.json` tells of a person; what they did is told by the features that name them. */
export interface WrittenPerson {
  readonly id: string;
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly names?: readonly WrittenPersonName[];
  readonly about_en: string;
  readonly about_zh: Traditional;
  readonly born?: WrittenBound;
  readonly died?: WrittenBound;
  /** Whose a person was over which days, where that changed or the features do not tell. */
  readonly sides?: readonly { readonly power: string; readonly when: When }[];
  readonly roles?: readonly WrittenRole[];
  readonly stays?: readonly WrittenStay[];
  /** The person in the China Biographical Database, and the day on which that was matched, YYYY-MM-DD of our own calendar. */
  readonly cbdb_id?: number;
  readonly cbdb_matched?: string;
  readonly certainty: Certainty;
  readonly sources: readonly SourceRef[];
}

/** The parsed `geo/persons.json`. */
export interface PersonsFile {
  readonly persons: readonly WrittenPerson[];
}

/** What is written of each person, by the id of the person. */
export type WrittenPersons = ReadonlyMap<Person['id'], WrittenPerson>;

/** What is written of each person, by the id of the person. */
export function writtenById({ persons }: PersonsFile): WrittenPersons {
  return new Map(persons.map((person) => [keepTraditional(person.name_zh), person]));
}
