import type { Interval } from '../time/interval.ts';
import type { JulianDay } from '../time/julian-day.ts';

/** The pages of the record, in the order of their tabs. */
export const RECORD_PAGES = [
  'day',
  'changes',
  'chronicle',
  'disagreements',
  'article',
  'sources',
  'units',
  'people',
  'offices',
  'numbers',
  'tables',
  'search',
  'lecture',
  'downloads',
  'take-away',
] as const;
export type RecordPage = (typeof RECORD_PAGES)[number];

/** What the sheet beside the map can hold: a page of the record, or the reader’s own data. */
export type SheetId = RecordPage | 'own-data';

/** What can be unfolded, or folded up where a screen has it open. */
export type Fold = 'card' | 'legend' | 'layers' | 'evidence' | 'note' | 'changes';

/** What the open page of the sheet shows of all that it has. */
export interface SheetPage {
  /** What is typed into its field: sought, or filtered by. */
  readonly find: string;
  /** Which of its tables; `null` for the first. */
  readonly table: string | null;
  /** The column that sorts it, with `-` before it where it falls; `null` as the table comes. */
  readonly sort: string | null;
  /** Which kind of its entries; `null` for all. */
  readonly show: string | null;
  /** Whose account; `null` for all. */
  readonly by: string | null;
  /** The two days between which it tells what changed; `null` for those of the chapter so far. */
  readonly between: readonly [JulianDay, JulianDay] | null;
  /** Its entries that are unfolded, by their ids. */
  readonly entries: readonly string[];
}

/** What a person has put up about the map. */
export interface Panels extends SheetPage {
  /** The days that the timeline shows, whose ends may lie within a day; `null` for all. */
  readonly timeline: Interval | null;
  /** Whether sieges and marches stand as bars over the timeline. */
  readonly bars: boolean;
  /** The movement that the map keeps in its middle. */
  readonly followed: string | null;
  /** Whether the roads that columns have yet to take are hinted. */
  readonly foresight: boolean;
  /** What the sheet beside the map holds; `null` while it is closed. */
  readonly sheet: SheetId | null;
  /** What is unfolded; with `-` before it, folded up though the screen has it open. */
  readonly folds: readonly string[];
  /** Where the line between two days lies, 0 to 100 from the left or the top. */
  readonly divider: number;
  /** Whether what two days hold otherwise is outlined. */
  readonly outlined: boolean;
}

/** A page of the sheet as it opens. */
export const PLAIN_PAGE: SheetPage = {
  find: '',
  table: null,
  sort: null,
  show: null,
  by: null,
  between: null,
  entries: [],
};

/** Of a view, the sheet with its page, and what is unfolded. */
export function sheetOf(
  view: SheetPage & Pick<Panels, 'sheet' | 'folds'>,
): SheetPage & Pick<Panels, 'sheet' | 'folds'> {
  const { sheet, find, table, sort, show, by, between, entries, folds } = view;
  return { sheet, find, table, sort, show, by, between, entries, folds };
}

/** Nothing put up. */
export const PLAIN_PANELS: Panels = {
  ...PLAIN_PAGE,
  timeline: null,
  bars: false,
  followed: null,
  foresight: true,
  sheet: null,
  folds: [],
  divider: 50,
  outlined: true,
};
