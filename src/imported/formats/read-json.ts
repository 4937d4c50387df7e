import type { Collected, Collector } from '../collect.ts';
import type { ReportBook } from '../report.ts';
import { parseRecord, parserWords } from './json-records.ts';
import type { ImportedBytes } from './imported-bytes.ts';
import { findFeatures } from './find-features.ts';
import { namesFeatures } from './names-features.ts';
import { createPlainReader } from './plain-feature.ts';
import { findHalf, WORTH_HALVING, type Halfway, type Meanwhile } from './read-by-halves.ts';
import { firstState, scanJson, type FoundRecord } from './scan-json.ts';

/** Told how far reading has come, 0 to 1; may throw to end it. */
export type Progress = (share: number) => Promise<void> | void;

const PIECE = 4 * 1024 * 1024;
const BATCH = 256 * 1024;
const MOST_RESUMED = 200;
/** Features that are not plain, beyond those that are, after which none is tried any more. */
const PATIENCE = 200;
/** A single object larger than this is not searched for records. */
const WHOLE_LIMIT = 64 * 1024 * 1024;
const FEATURE = /\{\s*"type"\s*:\s*"Feature"/g;

/** Thrown where the bytes turn out not to be UTF-8 after all. */
export class NotUtf8 extends Error {}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NotUtf8();
  }
}

const isRecord = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, 'geometry') ||
    Object.hasOwn(value, 'coordinates') ||
    Object.hasOwn(value, 'geometries') ||
    Reflect.get(value, 'type') === 'Feature');

/**
 * Reads GeoJSON in UTF-8 piece by piece: a FeatureCollection, features one after another (newline-delimited, or by RFC
 * 8142), a list of them, or one alone. What can be read stands, whatever else is wrong. Returns whether the features came
 * one after another. Throws {@link NotUtf8}. `start` is where to begin: the bytes to pass over, or a place halfway.
 * A long file is read by two where `readRest` is given: the other’s half is taken if the first half ends just where it
 * began, between two records, and read again if not.
 */
export async function readJson(
  source: ImportedBytes,
  start: number | Halfway,
  collector: Collector,
  book: ReportBook,
  progress: Progress,
  { readRest, begun }: Meanwhile = {},
): Promise<{ lines: boolean; linkedPlaces: boolean }> {
  const skip = typeof start === 'number' ? start : start.from;
  const state = firstState();
  if (typeof start !== 'number')
    Object.assign(state, { depth: start.recordDepth, recordDepth: start.recordDepth });
  /** Bytes not yet let go: from `base` in the file. */
  let held = new Uint8Array(0);
  let base = skip;
  let read = skip;
  let resumed = 0;
  let linkedPlaces = false;
  let head = '';
  const readPlain = createPlainReader();
  let [plain, unusual] = [0, 0];

  function parseBatch(bytes: Uint8Array, records: readonly FoundRecord[]): void {
    if (records.length === 0) return;
    const one = ({ from, to }: FoundRecord) => decode(bytes.subarray(from, to));
    const shallow = records.every(({ tooDeep }) => !tooDeep);
    let values: unknown[] | null = null;
    if (shallow && records.length > 1) {
      try {
        values = JSON.parse(`[${records.map(one).join(',')}]`) as unknown[];
      } catch (error) {
        if (error instanceof NotUtf8) throw error;
      }
    }
    records.forEach((record, i) => {
      book.begin('');
      if (record.tooDeep) {
        book.note('refused', 'too-deep', '', one(record).slice(0, 80));
        book.end(false, false);
        return;
      }
      const value = values ? values[i] : parseRecord(one(record), book);
      if (value === undefined) {
        collector.leaveOut(one(record));
        book.end(false, false);
        salvage(bytes.subarray(record.from, record.to));
      } else if (state.recordDepth === 0 && !isRecord(value)) addContents(value);
      else collector.add(value);
    });
  }

  /** A record that is broken by a bracket may hold those after it: they are read by themselves. */
  function salvage(broken: Uint8Array): void {
    FEATURE.lastIndex = 1;
    const next = FEATURE.exec(new TextDecoder('latin1').decode(broken));
    if (!next || resumed >= MOST_RESUMED) return;
    resumed += 1;
    const rest = broken.subarray(next.index);
    const records: FoundRecord[] = [];
    scanJson(rest, { ...firstState(), recordDepth: 0 }, (record) => records.push(record));
    parseBatch(rest, records);
  }

  /** An object that is no record: the collection itself, wrongly nested. */
  function addContents(value: unknown): void {
    const features = findFeatures(value);
    if (!features) {
      book.note('refused', 'not-a-feature', 'type', (value as { type?: unknown } | null)?.type ?? null);
      book.end(false, false);
      return;
    }
    book.note('repaired', 'wrong-nesting', 'features', '');
    features.forEach((feature, i) => {
      if (i > 0) book.begin('');
      collector.add(feature);
    });
  }

  function scan(bytes: Uint8Array): void {
    let batch: FoundRecord[] = [];
    let size = 0;
    const flush = () => {
      parseBatch(bytes, batch);
      [batch, size] = [[], 0];
    };
    const found = (record: FoundRecord) => {
      batch.push(record);
      size += record.to - record.from;
      if (size >= BATCH) flush();
    };
    const taken = (from: number): number => {
      if (collector.wantsParsed || unusual > PATIENCE + plain) return -1;
      const feature = readPlain(bytes, from);
      if (!feature) {
        unusual += 1;
        return -1;
      }
      plain += 1;
      flush();
      book.begin('');
      collector.addPlain(feature);
      return feature.end;
    };
    scanJson(bytes, state, found, taken);
    flush();
  }

  let piece = PIECE;
  let end = source.size;
  let rest: Promise<Collected | null> | null = null;
  let told = false;
  while (read < end) {
    const to = Math.min(end, read + piece);
    const more = await source.read(read, to);
    read = to;
    const bytes = new Uint8Array(held.length + more.length);
    bytes.set(held);
    bytes.set(more, held.length);
    if (typeof start === 'number' && base === skip && head === '') {
      head = new TextDecoder().decode(bytes.subarray(0, 65_536));
      linkedPlaces = /"@context"\s*:/.test(head.slice(0, 4096)) || /"when"\s*:\s*\{\s*"timespans"/.test(head);
      // objects one after another: a record ends and another begins at the root
      const first = head.search(/[^\s\u001e]/);
      if (head[first] === '{' && !namesFeatures(head)) state.recordDepth = 0;
    }
    scan(bytes);
    const keep =
      state.record >= 0 ? state.record : state.recordDepth === -1 && state.key >= 0 ? state.key : state.at;
    held = bytes.slice(keep);
    base += keep;
    state.at -= keep;
    if (state.record >= 0) state.record -= keep;
    if (state.key >= 0) [state.key, state.keyEnd] = [state.key - keep, state.keyEnd - keep];
    piece = state.record === 0 && held.length >= piece ? piece * 2 : PIECE;
    await progress(read / Math.max(1, end));
    if (readRest && !rest && plain > 0 && state.recordDepth >= 0 && end - read > WORTH_HALVING) {
      const half = await findHalf(source, read, readPlain);
      rest = half < 0 ? Promise.resolve(null) : readRest({ from: half, recordDepth: state.recordDepth });
      if (half >= 0) end = half;
    }
    if (typeof start === 'number' && !told && book.read > 0 && source.size - read > WORTH_HALVING) {
      told = true;
      begun?.();
    }
    if (read < end || end === source.size) continue;
    const between = state.record < 0 && !state.inText && state.depth === state.recordDepth;
    const half = between ? await rest : null;
    if (half) {
      collector.join(half);
      return { lines: state.recordDepth === 0, linkedPlaces };
    }
    end = source.size;
  }
  if (state.record >= 0) finish();

  /** The text ends inside a record: it is passed over, and reading goes on with the next that begins as a feature does. */
  function finish(): void {
    while (state.record >= 0 && resumed < MOST_RESUMED) {
      const text = new TextDecoder('latin1').decode(held);
      FEATURE.lastIndex = 1;
      const next = FEATURE.exec(text);
      book.begin('');
      book.note(
        'refused',
        next ? 'not-json' : 'truncated',
        `byte ${base + (next?.index ?? held.length)}`,
        new TextDecoder().decode(held.subarray(0, 60)),
      );
      book.end(false, false);
      if (!next) return;
      resumed += 1;
      const rest = held.slice(next.index);
      base += next.index;
      Object.assign(state, { ...firstState(), recordDepth: state.recordDepth, depth: state.recordDepth });
      scan(rest);
      if (state.record < 0) return;
      held = rest.slice(state.record);
      base += state.record;
      state.record = 0;
    }
  }

  if (book.read === 0 && typeof start === 'number') await searchWhole();
  else if (resumed === 0 && state.record < 0 && (state.depth > 0 || state.inText))
    book.noteFile('noted', 'truncated', `byte ${source.size}`, `${state.depth} open`);
  else if (resumed === 0 && state.depth < 0) book.noteFile('noted', 'not-json', '', ']}');
  return { lines: state.recordDepth === 0, linkedPlaces };

  /** A text in which no record was met: its own parser says why, or the records lie elsewhere in it. */
  async function searchWhole(): Promise<void> {
    if (source.size > WHOLE_LIMIT) {
      book.noteFile('refused', 'no-features', '', `${source.size} bytes`);
      return;
    }
    const text = decode(await source.read(skip, source.size));
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      const cut = state.depth > 0 || state.inText;
      book.noteFile(
        'refused',
        cut ? 'truncated' : 'not-json',
        cut ? `byte ${source.size}` : '',
        parserWords(error),
      );
      return;
    }
    const features = findFeatures(value);
    if (!features) {
      book.noteFile('refused', 'no-features', 'features', text.slice(0, 80));
      return;
    }
    book.noteFile('repaired', 'wrong-nesting', 'features', text.slice(0, 60));
    for (const feature of features) {
      book.begin('');
      collector.add(feature);
    }
  }
}
