import { writeDay } from '../../time/written-date.ts';
import { isBilingual, type Cell, type Column, type RecordTable } from '../tables/record-table.ts';
import type { AtlasConfig } from '../atlas-config.ts';
import { credit as creditOf } from './credit.ts';

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function heads({ id, kind }: Column): string[] {
  if (kind === 'text') return [`${id}_en`, `${id}_zh`];
  if (kind === 'day') return [id, `${id}_gregorian`];
  return [id];
}

function fields(cell: Cell, { kind }: Column): string[] {
  if (kind === 'text') return isBilingual(cell) ? [cell.en, cell.zh] : ['', ''];
  if (kind === 'day')
    return typeof cell === 'number' && Number.isFinite(cell)
      ? [writeDay(cell), writeDay(cell, 'gregorian')]
      : ['', ''];
  return [cell === null || isBilingual(cell) ? '' : String(cell)];
}

/**
 * A table as CSV (RFC 4180, UTF-8, CRLF): a text as `…_en` and `…_zh`, a day as its Julian date and as `…_gregorian`. The
 * last columns of every row hold licence, version and citation, since the format has no other place for them.
 */
export function tableCsv(config: AtlasConfig, table: RecordTable): string {
  const { license, version, citation } = creditOf(config);
  const credit = [license, version, citation];
  const head = [...table.columns.flatMap(heads), 'license', 'version', 'citation'];
  const body = table.rows.map(({ cells }) => [
    ...table.columns.flatMap((column, i) => fields(cells[i] ?? null, column)),
    ...credit,
  ]);
  return [head, ...body].map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}
