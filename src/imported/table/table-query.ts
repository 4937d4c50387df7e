import { isObject, own, type JsonObject } from '../../atlas/json-object.ts';
import { eachRecord } from '../column-values.ts';
import type { ImportedFile, ImportedRecord } from '../imported-file.ts';
import { numbersOf } from '../numbers/column-numbers.ts';
import { textOfValue } from '../styles/column-groups.ts';

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

/** Whether anything is looked for, or in another order. */
export const isAsked = ({ text, column, sort }: TableQuery): boolean =>
  text !== '' || column !== null || sort !== null;

/** Columns that a record has besides its properties; no property is called so. */
export const OWN_COLUMNS = { name: '\u0000name', from: '\u0000from', until: '\u0000until' } as const;

/** What was looked for as it was written; what is not understood of it is not looked for. */
export function readTableQuery(value: unknown): TableQuery {
  if (!isObject(value)) return ALL_RECORDS;
  const text = (key: string, from: JsonObject = value): string => {
    const written = own(from, key);
    return typeof written === 'string' ? written : '';
  };
  const sort = own(value, 'sort');
  return {
    text: text('text'),
    column: text('column') || null,
    comparison: COMPARISONS.find((one) => one === own(value, 'comparison')) ?? 'has',
    value: text('value'),
    sort:
      isObject(sort) && text('column', sort) !== ''
        ? { column: text('column', sort), falling: own(sort, 'falling') === true }
        : null,
  };
}

/** What was found: the records in their order; and those that were not, 1 each, or `null` where all were. */
export interface TableFound {
  readonly order: Uint32Array;
  readonly hidden: Uint8Array | null;
  /** Values of the column that were compared with a number though they are none: they pass not. */
  readonly unread: number;
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

/** The share of values that must be numbers for what is no number not to be compared. */
const NUMERIC = 0.5;

/** What passes of the values of a column, and how many of them are no numbers where numbers are compared. */
function passing(
  values: readonly unknown[],
  comparison: Comparison,
  wanted: string,
): { readonly passes: (value: unknown) => boolean; readonly unread: number } {
  const text = plain(wanted.trim());
  if (comparison === 'blank') return { passes: (value) => textOfValue(value) === '', unread: 0 };
  if (comparison === 'has') return { passes: (value) => plain(textOfValue(value)).includes(text), unread: 0 };
  const numberOf = numbersOf(values);
  const bound = numberOf(wanted);
  const filled = values.filter((value) => textOfValue(value) !== '');
  const others = filled.filter((value) => !Number.isFinite(numberOf(value))).length;
  const asNumbers = Number.isFinite(bound) && others < NUMERIC * filled.length;
  function order(value: unknown): number {
    const number = numberOf(value);
    if (Number.isFinite(bound) && Number.isFinite(number)) return number - bound;
    const said = textOfValue(value);
    if (said === '' || (asNumbers && comparison !== 'is')) return NaN;
    return plain(said).localeCompare(text);
  }
  return {
    passes(value) {
      const by = order(value);
      return comparison === 'is' ? by === 0 : comparison === 'least' ? by >= 0 : by <= 0;
    },
    unread: asNumbers && comparison !== 'is' ? others : 0,
  };
}

/** The order of the values of a column: numbers first, then texts, and what is blank behind all, whichever way. */
function orderOf(values: readonly unknown[], falling: boolean): (a: number, b: number) => number {
  const numberOf = numbersOf(values);
  const numbers = Float64Array.from(values, (value) => numberOf(value));
  const ranks = Uint8Array.from(values, (value, i) =>
    Number.isNaN(numbers[i]) ? (textOfValue(value) === '' ? 2 : 1) : 0,
  );
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return (a, b) => {
    const [first = 2, second = 2] = [ranks[a], ranks[b]];
    if (first !== second) return first - second;
    if (first === 2) return 0;
    const [x = 0, y = 0] = [numbers[a], numbers[b]];
    const way = first === 0 ? (x < y ? -1 : x > y ? 1 : 0) : collator.compare(textOfValue(values[a]), textOfValue(values[b])); // prettier-ignore
    return falling ? -way : way;
  };
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
    return { order: Uint32Array.from({ length: count }, (_, i) => i), hidden: null, unread: 0 };
  const said: number[] = [];
  const [compared, sorted]: [unknown[], unknown[]] = [[], []];
  await eachRecord(file, (record, i) => {
    const all = words.length > 0 ? plain(`${record.name} ${Object.values(record.properties).map(textOfValue).join(' ')}`) : ''; // prettier-ignore
    if (words.every((word) => all.includes(word))) said.push(i);
    // a column says by all of its values how its numbers are written
    if (compares && column !== null) compared.push(valueOf(record, column));
    if (sort) sorted.push(valueOf(record, sort.column));
    return !ended();
  });
  if (ended()) return null;
  const by = compares ? passing(compared, comparison, value) : null;
  const found = by ? said.filter((i) => by.passes(compared[i])) : said;
  if (sort) {
    const order = orderOf(sorted, sort.falling);
    found.sort((a, b) => order(a, b) || a - b);
  }
  const hidden = found.length === count ? null : new Uint8Array(count).fill(1);
  if (hidden) for (const i of found) hidden[i] = 0;
  return { order: Uint32Array.from(found), hidden, unread: by?.unread ?? 0 };
}
