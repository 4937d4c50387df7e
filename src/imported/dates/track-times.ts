import { isObject, own, type JsonObject } from '../../atlas/json-object.ts';
import { LONGEST_RING } from '../shapes/read-geometry.ts';
import type { Reason } from '../reason.ts';
import { lookForZone } from './day-month-order.ts';
import { isReading, type DateReading } from './date-reading.ts';
import { seenOnItsDays, type DateManner, type Life } from './life.ts';
import { hintsOfNumbers } from './number-units.ts';
import { readDate } from './read-date.ts';

/** When a line was gone along. */
interface LineTimes {
  /** The moment of each vertex; `null` where the times do not fit the line. */
  readonly starts: readonly number[] | null;
  /** Its first moment. */
  readonly from: number;
}

/** When a record’s lines were gone along. */
export interface TrackTimes {
  readonly lines: readonly LineTimes[];
  /** From the first moment of all to the end of the last day. */
  readonly life: Life;
}

/** Times of vertices, line by line, as a record writes them (`coordTimes`, `times` …); `null` where it has none. */
export function vertexTimes(properties: JsonObject): readonly (readonly unknown[])[] | null {
  for (const key of ['coordTimes', 'times', 'linestringTimestamps', 'timeline', 'timestamps']) {
    const value = own(properties, key);
    if (!Array.isArray(value) || value.length === 0) continue;
    return value.some(Array.isArray)
      ? value.map((part: unknown) => (Array.isArray(part) ? (part as unknown[]) : []))
      : [value];
  }
  const inner = own(properties, 'coordinateProperties');
  return isObject(inner) ? vertexTimes(inner) : null;
}

/** The times that are left where a long line has been thinned. */
function thinned<T>(times: readonly T[]): readonly T[] {
  const step = Math.ceil(times.length / LONGEST_RING);
  return step > 1 ? times.filter((_, i) => i % step === 0 || i === times.length - 1) : times;
}

/**
 * The times of each line: nested like the lines, or all in one run. Where lines without any time have been passed over, each
 * run goes to the next line of as many vertices.
 */
function byLine<T>(times: readonly (readonly T[])[], counts: readonly number[]): readonly (readonly T[])[] {
  const [one = []] = times;
  let from = 0;
  if (times.length === 1 && counts.length > 1 && one.length === counts.reduce((sum, count) => sum + count, 0))
    return counts.map((count) => one.slice(from, (from += count)));
  return counts.map((count, i) => {
    const next = thinned(times[from] ?? []);
    const fits = next.length === count || times.length - from >= counts.length - i;
    if (fits) from++;
    return fits ? next : [];
  });
}

/** The moment of each vertex, of one without a time that before it; `null` where they are not in order or do not fit. */
function startsOf(readings: readonly (DateReading | null)[], count: number): number[] | null {
  if (readings.length !== count) return null;
  let last = readings.find((reading) => reading !== null)?.start ?? Infinity;
  const starts = readings.map((reading) => (last = reading?.start ?? last));
  return starts.every((start, i) => Number.isFinite(start) && start >= (starts[i - 1] ?? start))
    ? starts
    : null;
}

/**
 * Reads the times of the vertices of a record’s lines, of `counts` vertices each. Lines whose times do not fit are told of,
 * and so is a time that cannot be read; `null` where none can.
 */
export function readTrackTimes(
  times: readonly (readonly unknown[])[],
  counts: readonly number[],
  { calendar, complain, seen }: Pick<DateManner, 'calendar' | 'complain' | 'seen'>,
): TrackTimes | null {
  const hints = hintsOfNumbers(times.flat());
  let [start, end] = [Infinity, -Infinity];
  let fault: readonly [reason: Reason, field: string, value: unknown] | null = null;
  const readings = times.map((part) =>
    part.map((value, i) => {
      lookForZone(value, seen);
      const reading = readDate(value, calendar, hints);
      if (!isReading(reading) || !Number.isFinite(reading.end - reading.start)) {
        const blank = value === null || value === '' || isReading(reading);
        fault ??= [blank ? 'times-do-not-fit' : reading.fault, `coordTimes[${i}]`, value];
        return null;
      }
      start = Math.min(start, reading.start);
      end = Math.max(end, reading.end);
      return reading;
    }),
  );
  const runs = byLine(readings, counts);
  const lines = counts.map((count, i): LineTimes => {
    const run = runs[i] ?? [];
    const known = run.flatMap((reading) => reading?.start ?? []);
    const from = known.reduce((least, moment) => Math.min(least, moment), Infinity);
    return { starts: startsOf(run, count), from: Number.isFinite(from) ? from : start };
  });
  if (fault) complain('repaired', ...(fault as readonly [Reason, string, unknown]));
  else if (lines.some(({ starts }) => !starts))
    complain(
      'repaired',
      'times-do-not-fit',
      'coordTimes',
      `${readings.flat().length} / ${counts.join(' + ')}`,
    );
  return start < end ? { lines, life: { start, end: Math.ceil(end) } } : null;
}

/**
 * Reads the times of the parts of a record without lines: each part is there from its time until that of the next, the last on
 * its day; where there is not one time for each, all are there from the first moment to the last. `null` where none can be read.
 */
export function readPartTimes(
  times: readonly (readonly unknown[])[],
  count: number,
  manner: Pick<DateManner, 'calendar' | 'complain' | 'seen'>,
): readonly Life[] | null {
  const read = readTrackTimes([times.flat()], [count], manner);
  if (!read) return null;
  const starts = read.lines[0]?.starts ?? null;
  return Array.from({ length: count }, (_, i) => {
    const start = starts?.[i] ?? read.life.start;
    const next = starts?.slice(i).find((moment) => moment > start) ?? read.life.end;
    return seenOnItsDays({ start, end: starts ? next : read.life.end });
  });
}
