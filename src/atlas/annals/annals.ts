import type { Interval } from '../../time/interval.ts';
import { parseDay } from '../../time/written-date.ts';
import type { Traditional } from '../../time/traditional.ts';

/** What an entry is about. */
export const ANNALS_KINDS = [
  'war',
  'diplomacy',
  'control',
  'court',
  'appointment',
  'levy',
  'unrest',
  'ritual',
  'portent',
  'other',
] as const;

/** What an entry is about: one of {@link ANNALS_KINDS}. */
type AnnalsKind = (typeof ANNALS_KINDS)[number];

/**
 * Why the atlas shows nothing of an entry. `not-yet-shown` has a place on the map and waits for its turn; `duplicate` is told
 * under another entry; `outside-years` lies beyond the days of the atlas.
 */
export const LEFT_OUT_REASONS = [
  'not-yet-shown',
  'ritual',
  'portent',
  'appointment',
  'promotion-or-grant',
  'law-and-tax',
  'domestic-unrest-elsewhere',
  'other-frontier',
  'family',
  'edict-without-place',
  'duplicate',
  'no-day',
  'outside-years',
] as const;

/** Why the atlas shows nothing of an entry: one of {@link LEFT_OUT_REASONS}. */
type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** One dated entry of the annals, of `geo/annals.json`: what the text says of a day, and what of it the atlas shows. */
export interface AnnalsEntry {
  /** Work, juan and date, with a letter in the order of the text: `a-history-3-1126-01-31-a`. */
  readonly id: string;
  /** The work, one of {@link Annals.works}; with the juan it is a source: `a-history-3`. */
  readonly work: string;
  readonly juan: number;
  /** The day (YYYY-MM-DD); where the text gives none, a month (YYYY-MM) or year (YYYY) of the days that it may mean. */
  readonly date: string;
  /** Of an entry without a day: the first and the last day that it may mean. */
  readonly earliest?: string;
  readonly latest?: string;
  /** The name of the day in the cycle of sixty; empty where there is no day. */
  readonly ganzhi: Traditional;
  /** Reign year, lunar month and day-name as the text has them. */
  readonly read_from: Traditional;
  readonly text_en: string;
  readonly text_zh: Traditional;
  readonly kind: AnnalsKind;
  /** The features that show it, as `siege:some-town`; either these or {@link left_out}. */
  readonly shown?: readonly string[];
  readonly left_out?: LeftOutReason;
  /** Of a duplicate: the entry under which it is told. */
  readonly same_as?: string;
  /** What is wrong with the day or the text, and what was taken. */
  readonly doubt_en?: string;
  readonly doubt_zh?: Traditional;
}

/** `geo/annals.json`: every dated entry of the annals in the years of the atlas, by day, then work, then place in the text. */
export interface Annals {
  /** The works, in the order in which their entries of one day stand. */
  readonly works: readonly { readonly id: string; readonly name_en: string; readonly name_zh: Traditional }[];
  readonly entries: readonly AnnalsEntry[];
}

/** The days that an entry may mean: its day, or those from the earliest to the latest. */
export function daysOfEntry({
  date,
  earliest,
  latest,
}: Pick<AnnalsEntry, 'date' | 'earliest' | 'latest'>): Interval {
  return { start: parseDay(earliest ?? date), end: parseDay(latest ?? date) + 1 };
}
