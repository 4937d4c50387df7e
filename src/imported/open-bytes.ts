import { createCollector, type Collected, type Collector } from './collect.ts';
import { datesOfFile } from './dates/dates-of-file.ts';
import { provedOrder, type DatesSeen } from './dates/day-month-order.ts';
import { calendarOfJson } from './dates/stated-calendar.ts';
import { bytesInMemory, type ImportedBytes } from './formats/imported-bytes.ts';
import { decodeText } from './formats/decode-text.ts';
import { turnOf } from './formats/to-degrees.ts';
import { findEncoding } from './formats/text-encoding.ts';
import type { Halfway, Meanwhile, ReadRest } from './formats/read-by-halves.ts';
import { addFeatures } from './formats/add-features.ts';
import { mayBeDialect } from './formats/may-be-dialect.ts';
import { nameOtherText } from './formats/name-other.ts';
import { NotUtf8, readJson, type Progress } from './formats/read-json.ts';
import { mayBeWrapped, unwrapJson } from './formats/unwrap-json.ts';
import { xmlFormat } from './formats/xml-format.ts';
import type { ImportedFile, OpenOptions } from './imported-file.ts';
import { readBytes } from './read-bytes.ts';
import { LARGEST_WHOLE, type About, type ReadAgain, type Reading } from './reading.ts';
import { addedFeature } from './edits/edited-feature.ts';
import type { RecordTap } from './saved/record-tap.ts';
import { createReportBook, type ReportBook } from './report.ts';

/** The largest file that is read, in bytes. */
export const LARGEST = 500_000_000;
const HEAD = 65_536;

/** Characters at the end of a text in which a member behind its features is looked for. */
const TAIL = 4096;

/** A whole text, however it is encoded; what had to be inferred is told. */
function tellDecoded(bytes: Uint8Array, book: ReportBook, about: About): string {
  const { text, label, fault, broken } = decodeText(bytes);
  about.encoding = label;
  if (fault !== null) book.noteFile('noted', 'encoding-guessed', `byte ${fault}`, label);
  if (broken > 0) book.noteFile('noted', 'broken-characters', '', broken);
  return text;
}

const CRS = /"crs"\s*:\s*\{[^}]*\{[^}]*"name"\s*:\s*"([^"]{1,200})"/;

/** Has positions turned into degrees where a text of GeoJSON names another system; that it did, or that it is not known, is told. */
async function tellSystem(
  source: ImportedBytes,
  collector: Collector,
  book: ReportBook | null,
): Promise<void> {
  const head = new TextDecoder().decode(await source.read(0, Math.min(HEAD, source.size)));
  const name = CRS.exec(head)?.[1];
  if (name === undefined) return;
  const toDegrees = await turnOf(name, 'crs', book);
  if (!toDegrees) return;
  collector.turnBy(toDegrees);
  book?.noteFile('noted', 'turned-to-degrees', 'crs', name);
}

/** Lets dates be read by the calendar, and with the dates, that a text of JSON says of all; what it is by its format alone is told. */
async function tellCalendar(
  source: ImportedBytes,
  collector: Collector,
  book: ReportBook | null,
  asked = false,
): Promise<void> {
  const decode = async (from: number, to: number) =>
    new TextDecoder().decode(await source.read(Math.max(0, from), Math.min(to, source.size)));
  const dates = datesOfFile(await decode(0, HEAD));
  if (dates) {
    collector.inherit(dates);
    book?.noteFile(
      'noted',
      'date-beside-properties',
      Object.keys(dates).join(', '),
      Object.values(dates).join(', '),
    );
  }
  const stated = calendarOfJson(await decode(0, HEAD), await decode(source.size - TAIL, source.size));
  if (!stated) return;
  collector.reckonBy(stated.calendar);
  if (stated.inferred && asked) book?.noteFile('noted', 'calendar-of-format', 'calendar', stated.format);
}

/** A single text of JSON larger than this is taken for GeoJSON. */
const DIALECT_LIMIT = 100_000_000;

/** Reads what lies in a text of JSON in UTF-8 behind its mark, GeoJSON or not. */
async function readJsonText(
  source: ImportedBytes,
  mark: number,
  head: string,
  { options, book, collector, progress, about }: Reading,
  meanwhile: Meanwhile,
): Promise<void> {
  await tellCalendar(source, collector, book, options.calendar === null);
  if (source.size <= DIALECT_LIMIT && mayBeDialect(head)) {
    const text = decodeWhole(await source.read(mark, source.size));
    const { readDialect } = await import('./formats/dialects/read-dialect.ts');
    const read =
      text === null ? null : await readDialect(text, { collector, book, columns: options.columns });
    if (read) {
      Object.assign(about, read);
      return;
    }
  }
  await tellSystem(source, collector, book);
  const read = await readJson(source, mark, collector, book, progress, meanwhile);
  about.format = read.linkedPlaces
    ? 'linked-places'
    : read.lines && book.read > 1
      ? 'geojson-lines'
      : 'geojson';
}

/** A text in UTF-8; `null` where it is not. */
function decodeWhole(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function readInto(
  source: ImportedBytes,
  reading: Reading,
  meanwhile: Meanwhile,
  depth = 0,
): Promise<void> {
  const { options, book, collector, progress, about } = reading;
  const head = await source.read(0, Math.min(HEAD, source.size));
  if (source.size === 0 || head.every((byte) => byte === 0x20 || (byte >= 9 && byte <= 13))) {
    book.noteFile('refused', 'empty', '', `${source.size} bytes`);
    return;
  }
  const again: ReadAgain = (inner, packed) =>
    readInto(inner, packed ? { ...reading, packed } : reading, {}, depth + 1);
  if (await readBytes(source, head, reading, again, depth)) return;
  const encoding = findEncoding(head);
  if (!encoding) {
    book.noteFile(
      'refused',
      'not-text',
      '',
      [...head.subarray(0, 8)].map((byte) => byte.toString(16)).join(' '),
    );
    return;
  }
  about.encoding = encoding.label;
  if (encoding.mark > 0) book.noteFile('noted', 'bom', '', encoding.label);
  if (encoding.guessed && encoding.label.startsWith('utf-16'))
    book.noteFile('noted', 'encoding-guessed', '', encoding.label);
  const text = new TextDecoder(encoding.label).decode(head.subarray(encoding.mark), { stream: true });
  const first = /[^\s\u001e]/.exec(text)?.[0] ?? '';
  const asJson = first === '{' || first === '[';
  if (asJson && encoding.label === 'utf-8') {
    await readJsonText(source, encoding.mark, text, reading, meanwhile);
    return;
  }
  if (source.size > LARGEST_WHOLE) {
    book.noteFile('refused', 'too-large', '', `${source.size} bytes`);
    return;
  }
  const bytes = (await source.read(0, source.size)).subarray(encoding.mark);
  const marked = encoding.mark > 0 || encoding.label.startsWith('utf-16');
  const whole = marked ? new TextDecoder(encoding.label).decode(bytes) : tellDecoded(bytes, book, about);
  if (asJson) {
    await readJsonText(bytesInMemory(source.name, new TextEncoder().encode(whole)), 0, text, reading, {});
    return;
  }
  const unwrapped = first !== '<' && mayBeWrapped(text) ? unwrapJson(whole) : null;
  if (unwrapped !== null) {
    book.noteFile('noted', 'json-wrapped', '', whole.trim().slice(0, 60));
    const inner = bytesInMemory(source.name, new TextEncoder().encode(unwrapped));
    await readJsonText(inner, 0, unwrapped.slice(0, HEAD), reading, {});
    return;
  }
  if (first === '<' && /<osm[\s>]/.test(text)) {
    about.format = 'osm';
    const { osmFeatures, osmOfXml } = await import('./formats/dialects/read-osm.ts');
    await addFeatures(osmFeatures(osmOfXml(whole, book), book), reading);
    return;
  }
  const xml = first === '<' ? xmlFormat(text) : null;
  if (xml) {
    about.format = xml;
    const { readXml } = await import('./formats/read-xml.ts');
    readXml(xml, whole, collector, book, reading.packed);
  } else if (first === '<') {
    const page = /<!doctype html|<html/i.test(text);
    tellUnknown(page ? 'web-page' : 'unknown-format');
  } else if (nameOtherText(text)) tellUnknown('unknown-format');
  else {
    const { looksLikeCells, readCsv } = await import('./formats/read-csv.ts');
    if (/\.(?:csv|tsv|tab)$/i.test(source.name) || looksLikeCells(text)) {
      about.format = 'csv';
      about.table = await readCsv(whole, options.columns, collector, book, (share) => void progress(share));
    } else tellUnknown('unknown-format');
  }

  function tellUnknown(reason: 'web-page' | 'unknown-format'): void {
    const other = reason === 'web-page' ? null : nameOtherText(text);
    book.noteFile('refused', other?.reason ?? reason, '', other?.name ?? text.slice(0, 60));
  }
}

/** What may be done while a file is read: see {@link openBytes}. */
interface Besides {
  /** Hears of each record. */
  readonly tap?: RecordTap;
  readonly readRest?: ReadRest;
  showFirst?(first: ImportedFile): void;
}

/**
 * Opens a file of dated features, whatever it holds: its kind is found from its bytes. Never rejects for what is in the
 * file: what is wrong stands in the report. Rejects with what `progress` throws.
 * `readRest` may have half of a long file read elsewhere; `showFirst` is given what was read first of it.
 * Where day and month of some dates stand in either order, and others of the file prove which, it is read again by that.
 */
export async function openBytes(
  source: ImportedBytes,
  options: OpenOptions,
  progress: Progress = () => undefined,
  besides: Besides = {},
): Promise<ImportedFile> {
  const first = await openOnce(source, options, progress, besides);
  const order = options.order === null && first.seen.either > 0 ? provedOrder(first.seen) : null;
  if (order === null) return first.opened;
  const { opened } = await openOnce(source, { ...options, order }, progress, besides, (book) =>
    book.noteFile('noted', 'order-proved', '', order === 'day-first' ? 'DD/MM/YYYY' : 'MM/DD/YYYY'),
  );
  return opened;
}

async function openOnce(
  source: ImportedBytes,
  options: OpenOptions,
  progress: Progress,
  { readRest, showFirst, tap }: Besides,
  tell: (book: ReportBook) => void = () => undefined,
): Promise<{ readonly opened: ImportedFile; readonly seen: DatesSeen }> {
  const about: About = { format: null, encoding: 'utf-8', table: null };
  let book = createReportBook();
  let collector = createCollector(options, book, tap);
  const done = () => {
    if (book.read === 0 && book.report().counts.length === 0) book.noteFile('refused', 'no-features', '', '');
    return collector.done({ name: source.name, ...about });
  };
  const whole = () => {
    for (const added of options.edits?.added ?? []) {
      book.begin('');
      if (added.removed) {
        book.note('refused', 'removed', '', '');
        book.end(false, false);
      } else collector.add(addedFeature(added, about.table?.columns.name));
    }
    tell(book);
    return { opened: done(), seen: collector.seen };
  };
  if (source.size > LARGEST) {
    book.noteFile('refused', 'too-large', '', `${source.size} bytes`);
    return whole();
  }
  try {
    await readInto(
      source,
      { options, book, collector, progress, about },
      {
        ...(readRest && { readRest }),
        begun: () => showFirst?.(done()),
      },
    );
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    // bytes beyond the first that are not UTF-8: the whole is decoded by what fits it best
    book = createReportBook();
    collector = createCollector(options, book, tap);
    if (source.size > LARGEST_WHOLE) {
      book.noteFile('refused', 'too-large', '', `${source.size} bytes, not UTF-8`);
      return whole();
    }
    const bytes = await source.read(0, source.size);
    const text = new TextEncoder().encode(tellDecoded(bytes, book, about));
    const again = bytesInMemory(source.name, text);
    await tellCalendar(again, collector, book, options.calendar === null);
    await tellSystem(again, collector, book);
    const read = await readJson(again, 0, collector, book, progress);
    about.format = read.linkedPlaces ? 'linked-places' : 'geojson';
  }
  return whole();
}

/** Reads GeoJSON from a record halfway to the end of its file; rejects where the bytes are not UTF-8. */
export async function openRest(
  source: ImportedBytes,
  options: OpenOptions,
  from: Halfway,
): Promise<Collected> {
  const book = createReportBook();
  const collector = createCollector(options, book);
  await tellCalendar(source, collector, null);
  await tellSystem(source, collector, null);
  await readJson(source, from, collector, book, () => undefined);
  return collector.half();
}
