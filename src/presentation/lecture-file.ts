import type { Box } from '../geometry/box.ts';
import type { SourceRef } from '../atlas/features.ts';
import type { Traditional } from '../time/traditional.ts';

/** What a step speaks of, where its words alone do not tell, or tell of several; see {@link StepRecord.subjects}. */
export interface WrittenSubject {
  /** `place:`, `movement:`, `event:`, `siege:`, `water:`, `person:` or `power:` with an id; a person’s is the Chinese name. */
  readonly of: string;
  /** The place where a person is, or where an event is to be marked. */
  readonly at?: string;
  /** What the map calls an event, or a person, in place of the record’s title or name. */
  readonly name_en?: string;
  readonly name_zh?: Traditional;
}

/** A name that is said without a place on the map, and why it has none. */
export interface PassingName {
  /** The name as it is written in either language. */
  readonly names: readonly string[];
  readonly why_en: string;
  readonly why_zh: Traditional;
}

/** One step of the lecture, as `geo/lecture.json` holds it. */
export interface StepRecord {
  readonly id: string;
  /** None for the title. */
  readonly chapter?: string;
  /** Days as `YYYY-MM-DD`. */
  readonly date: string;
  readonly until?: string;
  /** West, south, east, north in degrees. */
  readonly box: Box;
  readonly layers?: readonly string[];
  readonly select?: string;
  /**
   * What is spoken of besides the places, rivers and leaders of columns that the texts name: events, persons at places,
   * powers, and which of two namesakes is meant.
   */
  readonly subjects?: readonly WrittenSubject[];
  /** Names that are only mentioned. */
  readonly passing?: readonly PassingName[];
  /** The step that the lecture opens with, or one that sums it up. */
  readonly kind?: 'title' | 'closing';
  readonly title_en: string;
  readonly title_zh: Traditional;
  readonly narration_en: string;
  readonly narration_zh: Traditional;
  readonly notes_en: string;
  readonly notes_zh: Traditional;
  readonly sources: readonly SourceRef[];
}

/** The file `geo/lecture.json`. */
export interface LectureRecord {
  readonly title_en?: string;
  readonly title_zh?: Traditional;
  readonly steps: readonly StepRecord[];
}
