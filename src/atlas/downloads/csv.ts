import { geoJSONToWkt } from 'betterknown';
import type { Geometry } from 'geojson';
import { writeDay } from '../../time/written-date.ts';
import { isBilingual, type Cell, type Column, type RecordTable } from '../tables/record-table.ts';
import type { AtlasConfig } from '../atlas-config.ts';
import { credit as creditOf } from './credit.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** By which spreadsheets know that a table is in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function heads({ id, head = id, kind }: Column): string[] {
  if (kind === 'text') return [`${head}_en`, `${head}_zh`];
  if (kind === 'day') return [head, `${head}_gregorian`];
  return [head];
}

function fields(cell: Cell, { kind }: Column): string[] {
  if (kind === 'text') return isBilingual(cell) ? [cell.en, keepTraditional(cell.zh)] : ['', ''];
  if (kind === 'day')
    return typeof cell === 'number' && Number.isFinite(cell)
      ? [writeDay(cell), writeDay(cell, 'gregorian')]
      : ['', ''];
  return [cell === null || isBilingual(cell) ? '' : String(cell)];
}

/** The first position of a geometry. */
function firstOf(geometry: Geometry | null): readonly number[] {
  let at: unknown = geometry && 'coordinates' in geometry ? geometry.coordinates : [];
  while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
  return at as readonly number[];
}

/** What stands of a place behind the columns of a table: its longitude and latitude, and its shape as well-known text. */
const PLACE: Readonly<Record<string, (geometry: Geometry | null) => string>> = {
  lon: (geometry) => String(firstOf(geometry)[0] ?? ''),
  lat: (geometry) => String(firstOf(geometry)[1] ?? ''),
  wkt: (geometry) => (geometry ? geoJSONToWkt(geometry, { version: '1.2.0' }) : ''),
};

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte-order mark, CRLF): a text as `…_en` and `…_zh`, a day as its Julian date and
 * as `…_gregorian`, then where it was, as `lon` and `lat` of its (first) place and as `wkt`. `calendar` says of which the
 * days without a word are; the last columns of every row hold licence, version and citation, since the format has no
 * other place for them.
 */
export function tableCsv(config: AtlasConfig, table: RecordTable): string {
  const { license, version, citation } = creditOf(config);
  const credit = ['julian', license, version, citation];
  const own = table.columns.flatMap(heads);
  const place = Object.entries(PLACE).filter(([head]) => !own.includes(head));
  const head = [...own, ...place.map(([name]) => name), 'calendar', 'license', 'version', 'citation'];
  const body = table.rows.map(({ cells, geometry }) => [
    ...table.columns.flatMap((column, i) => fields(cells[i] ?? null, column)),
    ...place.map(([, write]) => write(geometry)),
    ...credit,
  ]);
  return BYTE_ORDER_MARK + [head, ...body].map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}
