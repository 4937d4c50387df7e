import { bytesInMemory, type ImportedBytes } from './formats/imported-bytes.ts';
import { isFlatgeobuf } from './formats/is-flatgeobuf.ts';
import { isGzip } from './formats/is-gzip.ts';
import { nameOther } from './formats/name-other.ts';
import { isParquet } from './formats/is-parquet.ts';
import { isSqlite } from './formats/is-sqlite.ts';
import { LARGEST_WHOLE, type ReadAgain, type Reading } from './reading.ts';

/** How deep what is packed may lie in what is packed. */
const DEEPEST = 2;

/** Two letters, and the number of a kind of part: a table may begin with the heading PK. */
const isZip = (head: Uint8Array) => head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 3) < 9;

async function readGzip(source: ImportedBytes, { book }: Reading, again: ReadAgain): Promise<void> {
  const { gunzip } = await import('./formats/gunzip.ts');
  const { bytes, fault } = gunzip(await source.read(0, source.size));
  if (fault) book.noteFile(bytes.length > 0 && fault.reason === 'truncated' ? 'noted' : 'refused', fault.reason, '', fault.detail); // prettier-ignore
  if (fault?.reason === 'zip-bomb' || (fault && bytes.length === 0)) return;
  await again(bytesInMemory(source.name.replace(/\.gz$/i, ''), bytes));
}

async function readFlatgeobuf(source: ImportedBytes, { about, collector, book }: Reading): Promise<void> {
  about.format = 'flatgeobuf';
  const { readFgb } = await import('./formats/read-fgb.ts');
  await readFgb(await source.read(0, source.size), collector, book);
}

async function readSqlite(source: ImportedBytes, { about, collector, book }: Reading): Promise<void> {
  const { readGeopackage } = await import('./formats/read-geopackage.ts');
  if (await readGeopackage(await source.read(0, source.size), collector, book)) about.format = 'geopackage';
}

async function readParquetFile(
  source: ImportedBytes,
  { about, collector, book, options }: Reading,
): Promise<void> {
  about.format = 'geoparquet';
  const { readParquet } = await import('./formats/read-parquet.ts');
  about.table = await readParquet(await source.read(0, source.size), options.columns, collector, book);
}

async function readZipped(
  source: ImportedBytes,
  reading: Reading,
  again: ReadAgain,
  depth: number,
): Promise<void> {
  const { readZip } = await import('./read-zip.ts');
  await readZip(await source.read(0, source.size), reading, again, depth);
}

const KINDS: readonly {
  is(head: Uint8Array): boolean;
  read(source: ImportedBytes, reading: Reading, again: ReadAgain, depth: number): Promise<void>;
}[] = [
  { is: isZip, read: readZipped },
  { is: isGzip, read: readGzip },
  { is: isFlatgeobuf, read: readFlatgeobuf },
  { is: isSqlite, read: readSqlite },
  { is: isParquet, read: readParquetFile },
];
const PACKED_TOO_DEEP = { reason: 'packed-otherwise', name: 'zip' } as const;

/**
 * Reads a file that is no text, whatever it holds, or what is packed in it; names what is not read. Whether it was one:
 * else nothing was done.
 */
export async function readBytes(
  source: ImportedBytes,
  head: Uint8Array,
  reading: Reading,
  again: ReadAgain,
  depth: number,
): Promise<boolean> {
  const kind = KINDS.find(({ is }) => is(head));
  if (!kind || depth > DEEPEST) {
    const other = kind ? PACKED_TOO_DEEP : nameOther(head, source.name);
    if (other) reading.book.noteFile('refused', other.reason, '', other.name);
    return other !== null;
  }
  if (source.size > LARGEST_WHOLE) reading.book.noteFile('refused', 'too-large', '', `${source.size} bytes`);
  else await kind.read(source, reading, again, depth);
  return true;
}
