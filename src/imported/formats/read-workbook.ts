import type { Collector } from '../collect.ts';
import type { OpenOptions, TableRead } from '../imported-file.ts';
import type { ReportBook } from '../report.ts';
import { messageOf } from '../../atlas/message-of.ts';
import { findHeadings } from './find-headings.ts';
import { createTableReader, SAMPLE_ROWS, turnTable } from './read-table.ts';
import type { Sheet } from './read-xlsx.ts';
import { hasPlace } from './place-columns.ts';
import { guessColumns } from './table-columns.ts';
import { unzipFiles } from './unzip-map.ts';

/** The kinds of workbook that are read. */
export type Workbook = 'xlsx' | 'ods';

/** Which kind of workbook an archive is, from the names of its files; `null`: none. */
export function workbookOf(names: readonly string[]): Workbook | null {
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  return names.includes('content.xml') && names.includes('META-INF/manifest.xml') ? 'ods' : null;
}

const holdsPlaces = ({ rows }: Sheet): boolean => {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const { headings, line } = findHeadings(sample);
  return hasPlace(guessColumns(headings, sample.slice(line + 1)));
};

async function sheetsOf(kind: Workbook, files: ReadonlyMap<string, Uint8Array>): Promise<readonly Sheet[]> {
  if (kind === 'xlsx') return (await import('./read-xlsx.ts')).readXlsx(files);
  return (await import('./read-ods.ts')).readOds(files.get('content.xml'));
}

/** Reads a workbook: the sheet chosen, else its first of places, as a table; other sheets with rows are named. */
export async function readWorkbook(
  kind: Workbook,
  archive: Uint8Array,
  { columns, sheet: wanted = null }: Pick<OpenOptions, 'columns' | 'sheet'>,
  collector: Collector,
  book: ReportBook,
): Promise<TableRead | null> {
  const files = unzipFiles(archive, (name) => /^xl\/.*\.(?:xml|rels)$|^content\.xml$/.test(name));
  if ('fault' in files) {
    book.noteFile('refused', files.fault, '', files.detail);
    return null;
  }
  let sheets: readonly Sheet[];
  try {
    sheets = (await sheetsOf(kind, files)).filter(({ rows }) => rows.length > 0);
  } catch (error) {
    book.noteFile('refused', 'bad-spreadsheet', '', messageOf(error));
    return null;
  }
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets.find(holdsPlaces) ?? sheets[0];
  if (!sheet) {
    book.noteFile('refused', 'bad-spreadsheet', '', '0 rows');
    return null;
  }
  const others = sheets.filter((other) => other !== sheet).map(({ name }) => name);
  if (others.length > 0) book.noteFile('noted', 'further-sheets', sheet.name, others.join(', '));
  const reader = createTableReader(sheet.rows.slice(0, SAMPLE_ROWS), columns, collector, book);
  await turnTable(reader, collector, book);
  if (reader.placed) for (const [i, row] of sheet.rows.entries()) reader.line(row, sheet.numbers[i]);
  const all = sheets.map(({ name }) => name);
  return all.length > 1 ? { ...reader.table, sheet: { read: sheet.name, all } } : reader.table;
}
