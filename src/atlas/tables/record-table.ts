import type { Geometry } from 'geojson';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Traditional } from '../../time/traditional.ts';

/** A text in English and in traditional Chinese. */
export interface Bilingual {
  readonly en: string;
  readonly zh: Traditional;
}

/** What a cell holds: a text in both languages, a code, a number or a day; `null` where the record has none. */
export type Cell = Bilingual | string | number | null;

/** A column: its id (the head of the column in files, but for a `head`), its title, and what its cells hold. */
export interface Column {
  readonly id: string;
  readonly head?: string;
  readonly title: Bilingual;
  readonly kind: 'text' | 'code' | 'number' | 'day';
  /** Whether it stands in files alone, too long or too plain for the page. */
  readonly fileOnly?: boolean;
}

/** A row: what it is about, the day to go to, and its cells in the order of the columns. */
export interface Row {
  readonly id: string;
  readonly day: JulianDay;
  readonly subject: {
    readonly kind: 'event' | 'movement' | 'siege' | 'place' | 'prefecture';
    readonly id: string;
  };
  readonly cells: readonly Cell[];
  /** Where it was, for files; `null` where the record does not know. */
  readonly geometry: Geometry | null;
}

/** One table of the record. */
export interface RecordTable {
  readonly id:
    | 'events'
    | 'movements'
    | 'stops'
    | 'sieges'
    | 'places'
    | 'changes'
    | 'holders'
    | 'frontier'
    | 'differences';
  readonly title: Bilingual;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Whether a cell is a text in both languages. */
export function isBilingual(cell: Cell): cell is Bilingual {
  return typeof cell === 'object' && cell !== null;
}
