import { datedNames, type DatedName } from '../fields/dated-names.ts';
import type { TableColumns } from '../imported-file.ts';
import { LOOKED_AT, type Cells } from './cells.ts';

/** The columns of a table that has one for each date. */
export interface WideTable {
  /** By date, in the order of the table, the columns of its values. */
  readonly dates: ReadonlyMap<string, readonly DatedName[]>;
  /** The headings of all its columns of values. */
  readonly wide: ReadonlySet<string>;
  /** Whether its cells say yes or no alone: then what says no has no record. */
  readonly flags: boolean;
}

/** What says that there is none. */
const NONE = /^(?:|-+|–|—|\.+|…|\*|n\/?a|nan|nat|null|none|nil|#n\/a|no data|k\.? ?a\.?|無|无)$/i;
const FLAG = /^(?:0|1|0\.0|1\.0|x|✓|✔|yes|no|y|n|true|false|ja|nein|oui|non|si|sí|是|否|有|無|无)$/i;
const NO = /^(?:0|0\.0|no|n|false|nein|non|否|無|无)$/i;

/** Looks for columns of one date each, beside those of the place; `null`: the table has none, or dates of another kind. */
export function wideTable(
  headings: readonly string[],
  rows: readonly Cells[],
  { lon, lat, wkt, start, end }: TableColumns,
): WideTable | null {
  const found = datedNames(headings.filter((heading) => ![lon, lat, wkt].includes(heading)));
  const names = new Set(found.map(({ name }) => name));
  if (found.length === 0 || [start, end].some((column) => column !== null && !names.has(column))) return null;
  const dates = new Map<string, DatedName[]>();
  for (const one of found) dates.set(one.date, [...(dates.get(one.date) ?? []), one]);
  const at = found.map(({ name }) => headings.indexOf(name));
  const cells = rows
    .slice(0, LOOKED_AT)
    .flatMap((row) => at.map((i) => (row[i] ?? '').trim()))
    .filter((cell) => !NONE.test(cell));
  return { dates, wide: names, flags: cells.length > 0 && cells.every((cell) => FLAG.test(cell)) };
}

/** A row of a table by its headings. */
type Row = Readonly<Record<string, string>>;

/** Of a row, one row for each date that it has a value of: its other cells, the date, and the value. */
export function rowsByDate(
  row: Row,
  { dates, wide, flags }: WideTable,
): readonly (readonly [Row, heading: string])[] {
  const others = Object.entries(row).filter(([heading]) => !wide.has(heading));
  return [...dates].flatMap(([date, columns]): (readonly [Row, string])[] => {
    const values = columns.flatMap(({ name, of }) => {
      const cell = (row[name] ?? '').trim();
      return NONE.test(cell) || (flags && NO.test(cell)) ? [] : [[of === '' ? 'value' : of, cell] as const];
    });
    return values.length === 0
      ? []
      : [[Object.fromEntries([...others, ['date', date], ...values]), columns[0]?.name ?? date]];
  });
}

/** The headings and rows of a table without its columns of one date each. */
export function withoutWide(
  headings: readonly string[],
  rows: readonly Cells[],
  { wide }: WideTable,
): readonly [headings: readonly string[], rows: readonly Cells[]] {
  const kept = headings.flatMap((heading, i) => (wide.has(heading) ? [] : [i]));
  const of = (cells: Cells) => kept.map((i) => cells[i] ?? '');
  return [of(headings), rows.slice(0, LOOKED_AT).map(of)];
}
