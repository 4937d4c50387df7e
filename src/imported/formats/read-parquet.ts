import type { Compressors, FileMetaData, ParquetParsers } from 'hyparquet';
import { isObject, type JsonObject } from '../../atlas/json-object.ts';
import { messageOf } from '../../atlas/message-of.ts';
import { writeDay } from '../../time/written-date.ts';
import type { Collector } from '../collect.ts';
import type { TableColumns, TableRead } from '../imported-file.ts';
import type { ReportBook } from '../report.ts';
import { linesOfObjects } from './dialects/find-rows.ts';
import { createTableReader, SAMPLE_ROWS } from './read-table.ts';
import { readWkb } from './read-wkb.ts';
import { geometryInDegrees, turnOf, type ToDegrees } from './to-degrees.ts';

const MOST_ROWS = 3_000_000;
const MOST_BYTES = 1_000_000_000;
/** Rows for each byte of the file beyond which its count is not believed: places hardly repeat. */
const ROWS_A_BYTE = 50;
/** The Julian Day Number of 1 January 1970 (Gregorian). */
const EPOCH = 2_440_588;
const DAY = 86_400_000;

/** A moment in milliseconds from 1970 as ISO 8601 writes it; the day alone at midnight. */
function written(milliseconds: number): string {
  const day = writeDay(EPOCH + Math.floor(milliseconds / DAY), 'gregorian');
  const rest = ((milliseconds % DAY) + DAY) % DAY;
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return rest === 0
    ? day
    : `${day}T${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1000) % 60)}Z`;
}

const PARSERS: Partial<ParquetParsers> = {
  dateFromDays: (days) => written(days * DAY) as never,
  timestampFromMilliseconds: (moment) => written(Number(moment)) as never,
  timestampFromMicroseconds: (moment) => written(Number(moment / 1000n)) as never,
  timestampFromNanoseconds: (moment) => written(Number(moment / 1_000_000n)) as never,
  geometryFromBytes: (bytes) => (bytes ? readWkb(bytes) : null) as never,
  geographyFromBytes: (bytes) => (bytes ? readWkb(bytes) : null) as never,
};

async function compressors(): Promise<Compressors> {
  const [{ gunzipSync }, { decompress }] = await Promise.all([import('fflate'), import('fzstd')]);
  return {
    GZIP: (input, length) => gunzipSync(input, { out: new Uint8Array(length) }),
    ZSTD: (input, length) => decompress(input, new Uint8Array(length)),
  };
}

/** A value as JSON can keep it. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return written(value.getTime());
  if (value instanceof Uint8Array) return undefined;
  if (Array.isArray(value)) return value.map(plain);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
}

interface Geometries {
  readonly column: string;
  readonly turned: ToDegrees | null;
}

/** Which column holds the places, and of which system; `null` where the file does not say. */
async function geometriesOf(
  { key_value_metadata: said, schema }: FileMetaData,
  book: ReportBook,
): Promise<Geometries | null> {
  const text = said?.find(({ key }) => key === 'geo')?.value;
  const geo: unknown = text === undefined ? null : JSON.parse(text);
  const logical = schema.find((one) => /^GEO(?:METRY|GRAPHY)$/.test(one.logical_type?.type ?? ''));
  const columns = isObject(geo) && isObject(geo.columns) ? geo.columns : {};
  const primary = isObject(geo) ? geo.primary_column : undefined;
  const column = typeof primary === 'string' ? primary : (Object.keys(columns)[0] ?? logical?.name);
  if (column === undefined) return null;
  const crs = isObject(columns[column]) ? columns[column].crs : undefined;
  if (!isObject(crs)) return { column, turned: null };
  const id = isObject(crs.id) ? crs.id : {};
  const system =
    typeof id.code === 'number' ? `${String(id.authority)}:${id.code}` : String(id.code ?? crs.name);
  const isDegrees = crs.type === 'GeographicCRS' || crs.type === 'GeodeticCRS';
  return {
    column,
    turned: isDegrees && typeof id.code !== 'number' ? null : await turnOf(system, column, book),
  };
}

/** The geometry of a cell, whichever way it was encoded. */
function geometryOf(cell: unknown): unknown {
  if (cell instanceof Uint8Array) return readWkb(cell);
  if (isObject(cell) && typeof cell.x === 'number' && typeof cell.y === 'number')
    return { type: 'Point', coordinates: [cell.x, cell.y] };
  return cell ?? null;
}

/**
 * Reads GeoParquet, by the library that is fetched for it: features in degrees where their system is known; Parquet
 * without a column of geometries as a table.
 */
export async function readParquet(
  bytes: Uint8Array,
  chosen: TableColumns | null,
  collector: Collector,
  book: ReportBook,
): Promise<TableRead | null> {
  const { parquetMetadata, parquetReadObjects, parquetSchema } = await import('hyparquet');
  /** Rows column by column: of several read at once, the library leaves the failure of one to nobody. */
  async function readColumns(
    options: Parameters<typeof parquetReadObjects>[0] & { metadata: FileMetaData },
  ): Promise<readonly Record<string, unknown>[]> {
    const names = parquetSchema(options.metadata).children.map(({ element }) => element.name);
    const rows: Record<string, unknown>[] = [];
    for (const name of names) {
      const cells = await parquetReadObjects({ ...options, columns: [name] });
      cells.forEach((cell, i) => Object.assign((rows[i] ??= {}), cell));
    }
    return rows;
  }

  const file = bytes.slice().buffer;
  try {
    const metadata = parquetMetadata(file);
    const rows = Number(metadata.num_rows);
    const size = metadata.row_groups.reduce((sum, { total_byte_size: one }) => sum + Number(one), 0);
    if (rows > Math.min(MOST_ROWS, bytes.length * ROWS_A_BYTE) || size > MOST_BYTES) {
      book.noteFile('refused', 'too-many', '', `${rows} rows, ${size} bytes`);
      return null;
    }
    const places = await geometriesOf(metadata, book);
    const options = { file, metadata, parsers: PARSERS, compressors: await compressors() };
    const objects: JsonObject[] = [];
    let rowStart = 0;
    for (const { num_rows: count } of metadata.row_groups) {
      const rowEnd = rowStart + Number(count);
      const read = await readColumns({ ...options, rowStart, rowEnd });
      rowStart = rowEnd;
      for (const row of read) {
        if (!places) {
          objects.push(plain(row) as JsonObject);
          continue;
        }
        const { [places.column]: cell, ...others } = row;
        const geometry = geometryOf(cell);
        book.begin('');
        collector.add({
          type: 'Feature',
          properties: Object.fromEntries(
            Object.entries(plain(others) as JsonObject).filter(
              ([, value]) => value !== null && value !== undefined,
            ),
          ),
          geometry: geometryInDegrees(geometry, places.turned),
        });
      }
    }
    if (places) return null;
    const lines = linesOfObjects(objects);
    const reader = createTableReader(lines.slice(0, SAMPLE_ROWS), chosen, collector, book);
    if (reader.placed) for (const line of lines) reader.line(line);
    return reader.table;
  } catch (error) {
    book.noteFile('refused', 'broken-binary', '', messageOf(error));
    return null;
  }
}
