import type { Box } from '../geometry/box.ts';
import type { SourceRef } from '../atlas/features.ts';
import type { Traditional } from '../time/traditional.ts';

/** One step of the lecture, as `geo/lecture.json` holds it. */
export interface StepRecord {
  readonly id: string;
  readonly chapter: string;
  /** Days as `YYYY-MM-DD`. */
  readonly date: string;
  readonly until?: string;
  /** West, south, east, north in degrees. */
  readonly box: Box;
  readonly layers?: readonly string[];
  readonly select?: string;
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
