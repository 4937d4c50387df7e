import { readPair } from './read-pair.ts';
import type { Cells } from './cells.ts';
import { hasPlace } from './place-columns.ts';
import { guessColumns } from './table-columns.ts';

/** Which line of a table holds its headings, and what they are. */
export interface Headings {
  readonly headings: readonly string[];
  /** The number of the last line before the rows, from 0; −1 where there is none. */
  readonly line: number;
  /** Whether that line holds them; else they were made. */
  readonly written: boolean;
  /** Whether the last line before the rows tells the units of the columns. */
  readonly units: boolean;
}

/** Lines at the top of a table among which its headings are looked for. */
const LOOKED_AT = 25;

const filled = (row: Cells) => row.filter((cell) => cell.trim() !== '').length;
const isNumber = (cell: string) => /^[-+]?\d+[.,]\d+$/.test(cell.trim());

/** Whether a line tells the units of the columns, or what they hold by the hashtags of HXL. */
const isUnits = (row: Cells | undefined): boolean =>
  row !== undefined &&
  (row.some((cell) => /^\s*degrees?[_ ](?:north|east)\s*$/i.test(cell)) ||
    (filled(row) > 1 && row.every((cell) => /^\s*(?:#[a-z][\w+ ]*)?$/i.test(cell))));

/** Headings as they are told: each once, and one for what has none. */
function named(row: Cells, width: number): readonly string[] {
  const met = new Map<string, number>();
  return Array.from({ length: Math.max(row.length, width) }, (_, i) => {
    const heading = (row[i] ?? '').replaceAll(/\s+/g, ' ').trim() || `column ${i + 1}`;
    const times = (met.get(heading) ?? 0) + 1;
    met.set(heading, times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
}

/** The width that most rows have. */
function commonWidth(rows: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(filled(row), (counts.get(filled(row)) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/**
 * Finds the headings of a table from its first rows: the first line with which places are found, past titles and remarks;
 * else the first that is as wide as most. A first line of figures with fractions is a row: then the table has no headings.
 */
export function findHeadings(rows: readonly Cells[]): Headings {
  const width = commonWidth(rows);
  const wide = (row: Cells) => filled(row) >= Math.min(width, Math.max(1, Math.ceil(width / 2)));
  const top = rows.slice(0, LOOKED_AT);
  const isData = (row: Cells) =>
    row.some((cell) => isNumber(cell) || (readPair(cell)?.order ?? null) !== null);
  for (const [line, row] of top.entries()) {
    if (!wide(row) || isData(row)) continue;
    const headings = named(row, row.length);
    const units = isUnits(rows[line + 1]) ? 1 : 0;
    if (hasPlace(guessColumns(headings, rows.slice(line + 1 + units))))
      return { headings, line: line + units, written: true, units: units > 0 };
  }
  const first = Math.max(0, top.findIndex(wide));
  const row = rows[first] ?? [];
  return isData(row) && rows.length > 1
    ? { headings: named([], row.length), line: first - 1, written: false, units: false }
    : { headings: named(row, row.length), line: first, written: true, units: false };
}
