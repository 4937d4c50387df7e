import { eachRecord } from '../column-values.ts';
import type { ImportedFile, ImportedRecord } from '../imported-file.ts';
import { numberOfValue, textOfValue } from '../styles/column-groups.ts';

/** How a value is held against another. */
export const COMPARISONS = ['has', 'is', 'least', 'most', 'blank'] as const;
type Comparison = (typeof COMPARISONS)[number];

/** What of a table is looked for, and in which order; a column is a property, or one of {@link OWN_COLUMNS}. */
export interface TableQuery {
  /** Words that must all stand in a record, wherever. */
  readonly text: string;
  readonly column: string | null;
  readonly comparison: Comparison;
  readonly value: string;
  readonly sort: { readonly column: string; readonly falling: boolean } | null;
}

/** All records, as they stand in the file. */
export const ALL_RECORDS: TableQuery = { text: '', column: null, comparison: 'has', value: '', sort: null };

/** Columns that a record has besides its properties; no property is called so. */
export const OWN_COLUMNS = { name: '\u0000name', from: '\u0000from', until: '\u0000until' } as const;

/** What was found: the records in their order; and those that were not, 1 each, or `null` where all were. */
export interface TableFound {
  readonly order: Uint32Array;
  readonly hidden: Uint8Array | null;
}

/** A text without its case, its accents and the width of its letters. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();

function valueOf({ name, properties, start, end }: ImportedRecord, column: string): unknown {
  if (column === OWN_COLUMNS.name) return name;
  if (column === OWN_COLUMNS.from) return start;
  if (column === OWN_COLUMNS.until) return end;
  return Object.hasOwn(properties, column) ? properties[column] : undefined;
}

/** Whether a value passes; numbers are compared as such where both are. */
function passes(value: unknown, comparison: Comparison, wanted: string): boolean {
  const text = textOfValue(value);
  if (comparison === 'blank') return text === '';
  if (wanted.trim() === '') return true;
  if (comparison === 'has') return plain(text).includes(plain(wanted.trim()));
  const [a, b] = [numberOfValue(value), numberOfValue(wanted)];
  const order =
    Number.isFinite(a) && Number.isFinite(b) ? a - b : text === '' ? NaN : plain(text).localeCompare(plain(wanted.trim())); // prettier-ignore
  if (comparison === 'is') return order === 0;
  return comparison === 'least' ? order >= 0 : order <= 0;
}

/** Two values in their order: numbers first, then texts, and what is blank behind all, whichever way. */
function compared(a: unknown, b: unknown, falling: boolean): number {
  const rank = (value: unknown) =>
    typeof value === 'number' || Number.isFinite(numberOfValue(value))
      ? 0
      : textOfValue(value) === ''
        ? 2
        : 1;
  const [first, second] = [rank(a), rank(b)];
  if (first !== second) return first - second;
  if (first === 2) return 0;
  const [x, y] = [typeof a === 'number' ? a : numberOfValue(a), typeof b === 'number' ? b : numberOfValue(b)];
  const way =
    first === 0 ? (x < y ? -1 : x > y ? 1 : 0) : textOfValue(a).localeCompare(textOfValue(b), undefined, { numeric: true, sensitivity: 'base' }); // prettier-ignore
  return falling ? -way : way;
}

/** Finds what is looked for in a file, a batch at a time; `null` once `ended` says that nobody waits for it. */
export async function queryTable(
  file: ImportedFile,
  { text, column, comparison, value, sort }: TableQuery,
  ended: () => boolean = () => false,
): Promise<TableFound | null> {
  const { count } = file.records;
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const compares = column !== null && (comparison === 'blank' || value.trim() !== '');
  if (words.length === 0 && !compares && !sort)
    return { order: Uint32Array.from({ length: count }, (_, i) => i), hidden: null };
  const found: number[] = [];
  const values = new Map<number, unknown>();
  await eachRecord(file, (record, i) => {
    const said = words.length > 0 ? plain(`${record.name} ${Object.values(record.properties).map(textOfValue).join(' ')}`) : ''; // prettier-ignore
    if (
      words.every((word) => said.includes(word)) &&
      (!compares || column === null || passes(valueOf(record, column), comparison, value))
    ) {
      found.push(i);
      if (sort) values.set(i, valueOf(record, sort.column));
    }
    return !ended();
  });
  if (ended()) return null;
  if (sort) found.sort((a, b) => compared(values.get(a), values.get(b), sort.falling) || a - b);
  const hidden = found.length === count ? null : new Uint8Array(count).fill(1);
  if (hidden) for (const i of found) hidden[i] = 0;
  return { order: Uint32Array.from(found), hidden };
}
