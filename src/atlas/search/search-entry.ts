import type { JulianDay } from '../../time/julian-day.ts';
import type { RecordSubject } from '../subject-box.ts';
import type { Bilingual } from '../tables/record-table.ts';
import type { SearchKey } from './search-keys.ts';

/** Something that can be found: what it is, where to go for it, the texts that lead to it. */
export interface SearchEntry {
  readonly kind:
    | 'place'
    | 'person'
    | 'power'
    | 'siege'
    | 'event'
    | 'movement'
    | 'line'
    | 'water'
    | 'chapter'
    | 'era'
    | 'day';
  readonly id: string;
  readonly title: Bilingual;
  /** The day to go to, or `null` where any day will do. */
  readonly day: JulianDay | null;
  /** What to select; `null` for a power, a chapter, an era, a day. */
  readonly subject: RecordSubject | null;
  readonly keys: readonly SearchKey[];
  /** The ids of the persons who led it, whose names bring it besides them. */
  readonly ledBy?: readonly string[];
  /** What is told of it at length, by which it is found where no name is. */
  readonly told?: readonly string[];
}
