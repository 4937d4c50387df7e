import Papa from 'papaparse';
import type { Collector } from '../collect.ts';
import type { TableColumns, TableRead } from '../imported-file.ts';
import type { ReportBook } from '../report.ts';
import { findHeadings } from './find-headings.ts';
import { createTableReader, SAMPLE_ROWS, turnTable } from './read-table.ts';
import type { Cells } from './cells.ts';
import { hasPlace } from './place-columns.ts';
import { guessColumns } from './table-columns.ts';

const DELIMITERS = [',', '\t', ';', '|', '，', '；', '、', '^', '~', ':'] as const;
const SEPARATOR_LINE = /^\uFEFF?"?sep=(.|\\t)"?[ \t]*(?:\r\n|\r|\n)/i;
const PIECE = 512 * 1024;
/** Characters from the beginning by which the separator is found. */
const HEAD = 262_144;

const first = (text: string, delimiter: string): readonly Cells[] =>
  Papa.parse<string[]>(text.slice(0, HEAD), { delimiter, skipEmptyLines: 'greedy', preview: SAMPLE_ROWS })
    .data;

/** Whether the first lines of a text, cut by a separator, are a table of places. */
function placesBy(text: string, delimiter: string): number {
  const rows = first(text, delimiter);
  const { headings, line } = findHeadings(rows);
  if (headings.length < 2) return 0;
  const { lon, lat, wkt, start } = guessColumns(headings, rows.slice(line + 1));
  if (!hasPlace({ lon, lat, wkt, start, end: null, name: null })) return 0;
  const width = rows.filter((row) => row.length === headings.length).length / rows.length;
  return width + (start === null ? 0 : 0.5);
}

/** What parts the cells of a text; `null` where nothing shows it. */
function findDelimiter(text: string): string | null {
  let [best, score] = [null as string | null, 0];
  for (const delimiter of DELIMITERS) {
    if (!text.slice(0, HEAD).includes(delimiter)) continue;
    const by = placesBy(text, delimiter);
    if (by > score) [best, score] = [delimiter, by];
  }
  return best;
}

/** A table whose cells stand apart by blanks, with tabs between them; `null` where it is none. */
function byBlanks(text: string): string | null {
  const head = text.slice(0, HEAD);
  for (const blanks of [/ {2,}/g, / +/g]) {
    const cells = (line: string) => line.trim().replaceAll(blanks, '\t');
    const lines = head
      .split(/\r\n|\r|\n/)
      .slice(0, SAMPLE_ROWS)
      .filter((line) => line.trim() !== '');
    const widths = new Set(lines.map((line) => cells(line).split('\t').length));
    if (lines.length > 1 && widths.size === 1 && placesBy(lines.map(cells).join('\n'), '\t') > 0)
      return text
        .split(/\r\n|\r|\n/)
        .map(cells)
        .join('\n');
  }
  return null;
}

/** Whether the first lines of a text are cells, by any separator. */
export function looksLikeCells(head: string): boolean {
  if (SEPARATOR_LINE.test(head)) return true;
  const lines = head.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const [one = '', two = ''] = lines;
  if (DELIMITERS.slice(0, 5).some((mark) => one.split(mark).length > 1 && two.split(mark).length > 1))
    return true;
  return (
    lines.length > 2 &&
    (findDelimiter(head) !== null || byBlanks(head.slice(0, head.lastIndexOf('\n'))) !== null)
  );
}

/**
 * A text whose cells in quotes stand behind blanks, as some people and programs write them, without those blanks, with which
 * the quotes would be none; where quotes are doubled within cells, it is left as it is.
 */
const joinedQuotes = (text: string): string =>
  /^[^"]*[,;\t] +"/.test(text.slice(0, HEAD)) && !text.includes('""')
    ? text.replaceAll(/([,;\t]) +(?="[^"]*"(?:[,;\t\r\n]|$))/g, '$1')
    : text;

/**
 * Reads a table by commas, tabs, semicolons, bars, their full-width kin, or what a line `sep=` says; its headings may
 * stand below titles. `chosen` columns take the place of the guess.
 */
export async function readCsv(
  text: string,
  chosen: TableColumns | null,
  collector: Collector,
  book: ReportBook,
  progress: (share: number) => void,
): Promise<TableRead> {
  const [line = '', said] = SEPARATOR_LINE.exec(text) ?? [];
  const given = joinedQuotes(text.slice(line.length));
  const found = (said === '\\t' ? '\t' : said) ?? findDelimiter(given);
  const aligned = found === null ? byBlanks(given) : null;
  const body = aligned ?? given;
  const delimiter = found ?? (aligned === null ? '' : '\t');
  const options = {
    delimiter,
    delimitersToGuess: [...DELIMITERS] as string[],
    skipEmptyLines: 'greedy' as const,
  };
  const sample = Papa.parse<string[]>(body.slice(0, HEAD * 4), { ...options, preview: SAMPLE_ROWS });
  if (sample.data.length === 0) {
    book.noteFile('refused', 'empty', '', '');
    return { headings: [], columns: guessColumns([], []) };
  }
  const reader = createTableReader(sample.data, chosen, collector, book);
  await turnTable(reader, collector, book);
  const quotes = { wrong: false };
  // blank rows are passed over, and counted as spreadsheets count them
  let row = line === '' ? 0 : 1;
  let told = 0;
  if (reader.placed)
    Papa.parse<string[]>(body, {
      ...options,
      delimiter: sample.meta.delimiter,
      skipEmptyLines: false,
      step({ data: cells, errors, meta }) {
        if (errors.some(({ type }) => type === 'Quotes')) quotes.wrong = true;
        row += 1;
        if (cells.some((cell) => cell.trim() !== '')) reader.line(cells, row);
        if (meta.cursor - told < PIECE) return;
        told = meta.cursor;
        progress(told / body.length);
      },
    });
  if (quotes.wrong) book.noteFile('noted', 'quotes', '', '"');
  return reader.table;
}
