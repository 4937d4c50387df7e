import { isObject, type JsonObject } from '../../../atlas/json-object.ts';
import type { Cells } from '../cells.ts';
import { findHeadings } from '../find-headings.ts';
import { hasPlace } from '../place-columns.ts';
import { guessColumns } from '../table-columns.ts';

/** A table found in JSON: its first line are the headings. */
export interface FoundRows {
  readonly name: string;
  readonly lines: readonly Cells[];
}

const MOST_COLUMNS = 500;
const DEEPEST_MEMBER = 3;
const DEEPEST_SEARCH = 5;
const SAMPLE = 300;
const isGeometry = (value: JsonObject) =>
  (Object.hasOwn(value, 'coordinates') || Object.hasOwn(value, 'geometries')) && Object.hasOwn(value, 'type');

/** Whether a value is a feature of GeoJSON, or nearly one. */
export const isFeatureLike = (value: unknown) =>
  isObject(value) && (value.type === 'Feature' || (Object.hasOwn(value, 'geometry') && (Object.hasOwn(value, 'properties') || Object.keys(value).length === 1))); // prettier-ignore

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What a value of a database says that stands in an object of its kind (MongoDB, Firestore); `undefined` where it is none. */
function ofDatabase(value: JsonObject): unknown {
  const [first, ...others] = Object.entries(value);
  if (first && others.length === 0 && /^\$(?:date|oid|number\w+)$/.test(first[0]))
    return isObject(first[1]) ? ofDatabase(first[1]) : first[1];
  const [, seconds] = Object.entries(value).find(([key]) => /^_?seconds$/.test(key)) ?? [];
  const [, rest] = Object.entries(value).find(([key]) => /^_?nano(?:second)?s$/.test(key)) ?? [];
  return typeof seconds === 'number' && typeof rest === 'number' && others.length === 1
    ? Math.round(seconds * 1000 + rest / 1e6)
    : undefined;
}

/** The members of an object by their paths, objects within it taken apart; a geometry stays whole. */
function flatten(value: JsonObject, path: string, depth: number, into: Map<string, string>): void {
  for (const [key, given] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    const only: unknown = Array.isArray(given) && given.length === 1 ? given[0] : undefined;
    // linked data keep a value of its own in a list of one
    const member = isObject(only) && !isGeometry(only) ? only : given;
    if (isObject(member) && typeof member['@value'] === 'string') into.set(at, member['@value']);
    else if (typeof only === 'string' || (typeof only === 'number' && !/times?$/i.test(key)))
      into.set(at, String(only));
    else if (isObject(member) && !isGeometry(member) && depth < DEEPEST_MEMBER) {
      // what answers of SPARQL say of a variable
      const plain = ofDatabase(member);
      if (typeof member.value === 'string' && typeof member.type === 'string') into.set(at, member.value);
      else if (plain !== undefined) into.set(at, cellOf(plain));
      else flatten(member, at, depth + 1, into);
    } else into.set(at, cellOf(member));
  }
}

/** Objects as the lines of a table, each of their members a column. */
export function linesOfObjects(objects: readonly unknown[]): readonly Cells[] {
  const columns = new Map<string, number>();
  const flat = objects.map((one) => {
    const cells = new Map<string, string>();
    if (isObject(one)) flatten(one, '', 0, cells);
    for (const key of cells.keys())
      if (!columns.has(key) && columns.size < MOST_COLUMNS) columns.set(key, columns.size);
    return cells;
  });
  const headings = [...columns.keys()];
  return [headings, ...flat.map((cells) => headings.map((heading) => cells.get(heading) ?? ''))];
}

const linesOfLists = (lists: readonly unknown[]): readonly Cells[] =>
  lines(lists.filter((list) => Array.isArray(list)));
const lines = (lists: readonly (readonly unknown[])[]): readonly Cells[] =>
  lists.map((list) => list.map(cellOf));

const nameOf = (field: unknown): string =>
  isObject(field)
    ? cellOf(
        [field.name, field.label, field.displayName, field.title, field.id].find(
          (said) => said !== undefined && said !== '',
        ),
      )
    : cellOf(field);

/** Lists of fields and of lines that lie side by side, as tables of kepler.gl and of pandas do. */
function besideFields(value: JsonObject): readonly Cells[] | null {
  const fields =
    value.fields ?? value.columns ?? value.cols ?? value.header ?? value.columnNames ?? value.headers;
  const rows = value.allData ?? value.rows ?? value.data ?? value.values;
  if (!Array.isArray(rows)) return null;
  const plain = rows.map(rowOfCells);
  const width = plain.find((row) => Array.isArray(row))?.length;
  if (width === undefined) return null;
  const named = Array.isArray(fields) ? fields : fieldsWithin(value, width);
  return named === null ? null : [named.map(nameOf), ...linesOfLists(plain)];
}

/** A row as its list; as Google has them, each cell an object with what it says as `v`. */
function rowOfCells(row: unknown): readonly unknown[] | null {
  if (Array.isArray(row)) return row as unknown[];
  const cells = isObject(row) ? row.c : null;
  return Array.isArray(cells) ? cells.map((cell: unknown) => (isObject(cell) ? cell.v : cell)) : null;
}

/** A list of fields that stands deeper, as many as a row has cells; `null`: there is none. */
function fieldsWithin(value: JsonObject, width: number, depth = 0): readonly unknown[] | null {
  for (const member of Object.values(value)) {
    if (Array.isArray(member)) {
      const isNamed = (one: unknown) => isObject(one) && typeof one.name === 'string';
      if (member.length === width && member.every(isNamed)) return member;
    } else if (isObject(member) && depth < DEEPEST_MEMBER) {
      const within = fieldsWithin(member, width, depth + 1);
      if (within) return within;
    }
  }
  return null;
}

/** Columns that lie side by side, each a list or an object of its values by row. */
function columnWise(value: JsonObject): readonly Cells[] | null {
  const lists = Object.entries(value).flatMap(([name, column]) =>
    Array.isArray(column) && column.length > 1 ? [[name, column as readonly unknown[]] as const] : [],
  );
  const length = lists[0]?.[1].length ?? 0;
  const same = lists.filter(([, column]) => column.length === length);
  // beside lists of one length, what else is said is of them all
  const entries = same.length > 1 && same.length === lists.length ? same : Object.entries(value);
  const [first] = entries;
  if (!first || entries.length < 2 || !(Array.isArray(first[1]) || isObject(first[1]))) return null;
  const keys = Object.keys(first[1]);
  const isColumn = (column: unknown) =>
    typeof column === 'object' && column !== null && Object.keys(column).length === keys.length;
  if (keys.length === 0 || !entries.every(([, column]) => isColumn(column))) return null;
  const all = entries.map(([, column]) => column as JsonObject);
  if (all.some((column) => keys.some((key) => typeof column[key] === 'object' && column[key] !== null && isObject(column[key]) && !isGeometry(column[key])))) return null; // prettier-ignore
  return [entries.map(([name]) => name), ...keys.map((key) => all.map((column) => cellOf(column[key])))];
}

/** Whether more than half of the objects of a table say where they are. */
function mostlyPlaced(found: readonly Cells[]): boolean {
  const { headings, line } = findHeadings(found.slice(0, SAMPLE));
  const rows = found.slice(line + 1, SAMPLE);
  const { lon, lat, wkt } = guessColumns(headings, rows);
  const filled = (row: Cells, column: string | null) =>
    column !== null && (row[headings.indexOf(column)] ?? '') !== '';
  return (
    rows.filter((row) => filled(row, wkt) || (filled(row, lon) && filled(row, lat))).length * 2 > rows.length
  );
}

/** Whether lines are a table of places. */
function placed(found: readonly Cells[] | null): found is readonly Cells[] {
  if (!found || found.length < 2) return false;
  const sample = found.slice(0, SAMPLE);
  const { headings, line } = findHeadings(sample);
  return hasPlace(guessColumns(headings, sample.slice(line + 1)));
}

function tableOf(value: unknown): readonly Cells[] | null {
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    if (value.every((one) => Array.isArray(one))) return linesOfLists(value);
    const objects = value.filter(isObject);
    // a trace of a plot, with its columns side by side
    const [only] = objects;
    const lists = objects.length === 1 && only ? Object.values(only).filter((one) => Array.isArray(one)) : [];
    const isPlain = lists.length > 1 && lists.every((list) => list.every((one) => typeof one !== 'object'));
    const columns = only && isPlain ? columnWise(only) : null;
    if (placed(columns)) return columns;
    return objects.length > value.length / 2 ? linesOfObjects(objects) : null;
  }
  return isObject(value) ? (besideFields(value) ?? columnWise(value)) : null;
}

/**
 * The tables of places in a value of JSON, nearest to its root: lists of objects or of lists, fields beside lines, columns
 * side by side, an object of objects by their keys. None where there are features of GeoJSON instead.
 */
export function findRows(root: unknown): readonly FoundRows[] {
  let level: readonly (readonly [name: string, value: unknown])[] = [['', root]];
  for (let depth = 0; depth < DEEPEST_SEARCH && level.length > 0; depth++) {
    const found: FoundRows[] = [];
    const next: (readonly [string, unknown])[] = [];
    for (const [name, value] of level.slice(0, 2000)) {
      if (isObject(value) ? isFeatureLike(value) : Array.isArray(value) && value.some(isFeatureLike))
        return [];
      const table = tableOf(value);
      if (placed(table)) {
        found.push({ name, lines: table });
        continue;
      }
      if (typeof value !== 'object' || value === null) continue;
      const byKeys = isObject(value) ? linesOfObjects(Object.values(value).filter(isObject)) : null;
      if (byKeys && byKeys.length > 2 && placed(byKeys) && mostlyPlaced(byKeys))
        found.push({ name, lines: byKeys });
      else next.push(...Object.entries(value).slice(0, 2000));
    }
    if (found.length > 0) return found;
    level = next;
  }
  // one record alone
  const alone = isObject(root) ? linesOfObjects([root]) : null;
  return placed(alone) ? [{ name: '', lines: alone }] : [];
}
