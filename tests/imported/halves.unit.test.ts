import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../src/imported/formats/imported-bytes.ts';
import { openBytes, openRest } from '../../src/imported/open-bytes.ts';
import {
  NOTHING_CHOSEN,
  recordAt,
  type ImportedFile,
  type OpenOptions,
} from '../../src/imported/imported-file.ts';
import { EVERY_CASE, sampled } from '../sampled.ts';

const OPTIONS: OpenOptions = { ...NOTHING_CHOSEN, calendar: 'julian' };
const NOTE = 'read again and again, '.repeat(40);

const feature = (i: number, more: object = {}) =>
  JSON.stringify({
    type: 'Feature',
    properties: {
      name: `n${i}`,
      start: `112${3 + (i % 4)}`,
      end: `112${4 + (i % 4)}-06`,
      note: NOTE,
      ...more,
    },
    geometry:
      i % 3 === 0
        ? { type: 'Point', coordinates: [100 + (i % 37) / 3, 30 + (i % 11)] }
        : {
            type: 'Polygon',
            coordinates: [[[100, 30], [101 + (i % 7), 30], [101, 31 + (i % 5)], [100, 30]]], // prettier-ignore
          },
  });

/** What was opened, long columns of numbers by their digests. */
function digest(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return digest(new Uint8Array(value));
  if (ArrayBuffer.isView(value))
    return `${value.byteLength} ${createHash('sha1')
      .update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
      .digest('hex')}`;
  if (Array.isArray(value)) return value.map(digest);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, digest(member)]));
}

/** Records until a file is longer than one reads alone, some of them broken. */
function records(broken: boolean): string[] {
  return Array.from({ length: 22_000 }, (_, i) => {
    if (broken && i % 997 === 5) return feature(i).replace('"Polygon"', '"Polygone"');
    if (broken && i % 1009 === 7) return feature(i).replace('30', '30x');
    return feature(i);
  });
}
const collection = (list: readonly string[]) =>
  `{"type":"FeatureCollection","features":[${list.join(',\n')}]}`;

async function byOneAndByTwo(text: string) {
  const bytes = new TextEncoder().encode(text);
  const source = bytesInMemory('long.geojson', bytes);
  let halfway = -1;
  const whole = await openBytes(source, OPTIONS);
  const halves = await openBytes(source, OPTIONS, undefined, {
    readRest(from) {
      halfway = from.from;
      return openRest(source, OPTIONS, from).catch(() => null);
    },
  });
  return { whole, halves, halfway, size: bytes.length };
}

describe('a long file read by two', () => {
  it.each(
    sampled(
      [
        ['a collection with broken records', () => collection(records(true))],
        ['a collection', () => collection(records(false))],
        ['features line by line', () => records(true).join('\n')],
        ['a collection cut off', () => collection(records(false)).slice(0, -300)],
      ] as const,
      4,
    ),
  )('gives of %s what it gives read by one', async (_, text) => {
    const { whole, halves, halfway, size } = await byOneAndByTwo(text());
    expect(halfway / size).toBeGreaterThan(0.4);
    expect(halfway / size).toBeLessThan(0.8);
    expect(halves.report.counts.toSorted()).toEqual(whole.report.counts.toSorted());
    expect(digest(halves)).toEqual(digest({ ...whole, report: halves.report }));
    const told = (problems: readonly object[]) =>
      problems.map((problem) => JSON.stringify(problem)).toSorted();
    expect(told(halves.report.problems)).toEqual(told(whole.report.problems));
    expect({ ...halves.report, problems: [], counts: [] }).toEqual({
      ...whole.report,
      problems: [],
      counts: [],
    });
  });

  if (EVERY_CASE)
    it('is read again where the middle lies within a record that holds features of its own', async () => {
      const inner = Array.from({ length: 20_000 }, (_, i) => JSON.parse(feature(i)) as object);
      const text = collection([feature(1), feature(2), feature(3, { inner }), feature(4)]);
      const { whole, halves, halfway } = await byOneAndByTwo(text);
      expect(halfway).toBeGreaterThan(0);
      expect(whole.report.read).toBe(4);
      expect(digest(halves)).toEqual(digest(whole));
    });

  it('shows once what was read first, as all will have it', async () => {
    const source = bytesInMemory('long.geojson', new TextEncoder().encode(collection(records(true))));
    const first: ImportedFile[] = [];
    const whole = await openBytes(source, OPTIONS, undefined, { showFirst: (one) => void first.push(one) });
    expect(first).toHaveLength(1);
    const [shown] = first;
    if (!shown) throw new Error('nothing shown');
    expect(shown.records.count).toBeGreaterThan(1000);
    expect(shown.records.count).toBeLessThan(whole.records.count / 2);
    expect(shown.report.shown).toBe(shown.records.count);
    for (let i = 0; i < shown.records.count; i += 97) expect(recordAt(shown, i)).toEqual(recordAt(whole, i));
    const short = bytesInMemory(
      'short.geojson',
      new TextEncoder().encode(collection(records(false).slice(0, 99))),
    );
    await openBytes(short, OPTIONS, undefined, { showFirst: (one) => void first.push(one) });
    expect(first).toHaveLength(1);
  });

  if (EVERY_CASE)
    it('is read on by one where the other failed', async () => {
      const source = bytesInMemory('long.geojson', new TextEncoder().encode(collection(records(false))));
      const failed = await openBytes(source, OPTIONS, undefined, {
        readRest: () => Promise.resolve(null),
      });
      expect(digest(failed)).toEqual(digest(await openBytes(source, OPTIONS)));
      expect(failed.report.shown).toBe(22_000);
    });
});
