/** Why a record, a field or a whole file could not stand as it was. */
const REASONS = [
  // the file
  'too-large', 'empty', 'not-text', 'encoding-guessed', 'broken-characters', 'bom', 'unknown-format', 'truncated', 'not-json',
  'not-xml', 'no-features', 'wrong-nesting', 'bad-zip', 'zip-bomb', 'zip-without-map', 'further-maps', 'projected',
  'no-place-column', 'trailing-comma', 'json-number', 'json-wrapped', 'too-deep', 'not-a-feature', 'too-many', 'web-page',
  // the place
  'no-geometry', 'unknown-geometry', 'bad-coordinates', 'not-a-number', 'off-the-globe', 'swapped-axes', 'antimeridian',
  'ring-not-closed', 'ring-too-short', 'line-too-short', 'ring-thinned', 'longitude-turned',
  'line-of-one-place', 'link-not-followed', 'track-gap', 'overlay-not-drawn', 'track-of-one-point', 'other-datum', 'decimal-comma',
  // the time
  'not-a-date', 'no-such-month', 'no-such-day', 'ambiguous-date', 'ends-before-start', 'date-mended', 'times-do-not-fit',
  'looks-dated', 'when-not-understood', 'when-of-parts', 'date-beside-properties', 'fourth-number', 'order-proved', 'calendar-asked',
  'date-too-far', 'half-dated', 'calendar-of-format', 'date-unknown', 'date-about', 'ambiguous-number', 'short-year', 'no-year',
  'weekday-differs', 'day-name-differs', 'dates-differ', 'no-such-era-year', 'no-leap-month', 'beyond-lunar', 'other-calendar',
  'date-not-used', 'column-for-each-date', 'property-for-each-date', 'dates-as-names', 'no-value', 'other-end-taken',
  // the rest
  'prototype-key', 'removed', 'bad-colour', 'row-too-short', 'row-too-long', 'quotes', 'lines-above', 'order-assumed',
  // other kinds of files
  'other-map', 'other-kind', 'packed-otherwise', 'shapefile-part', 'old-spreadsheet', 'bad-spreadsheet', 'further-sheets', 'no-attributes', 'lies-elsewhere', 'broken-binary', 'turned-to-degrees',
] as const; // prettier-ignore
export type Reason = (typeof REASONS)[number];

/** What came of the record: it stands after a repair, it was left out, or it stands and only a note is made. */
export type Outcome = 'repaired' | 'refused' | 'noted';

/** One thing wrong in an opened file. */
export interface Problem {
  /** The record's number in the file, from 1; `null`: the whole file. */
  readonly record: number | null;
  /** The row of a table in which it stands, from 1, as spreadsheets count, where that is known. */
  readonly row?: number;
  /** What the record calls itself, '' where it does not. */
  readonly name: string;
  readonly field: string;
  /** The value as written, cut to 80 characters. */
  readonly value: string;
  readonly reason: Reason;
  readonly outcome: Outcome;
  /** Of a record that was left out, what stands in its cells, or its properties, where that is short. */
  readonly cells?: Readonly<Record<string, string>>;
}
