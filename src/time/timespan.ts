import type { Interval } from './interval.ts';
import type { JulianDay } from './julian-day.ts';
import { parseWrittenDate } from './written-date.ts';

/** One end of a Linked Places timespan: the day taken (`in`) and, where it is uncertain, the days between which it lies. */
export interface WrittenBound {
  readonly in?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** A Linked Places timespan. A missing end is open; a written end is inclusive at its own precision. */
export interface WrittenTimespan {
  readonly start?: WrittenBound;
  readonly end?: WrittenBound;
}

/** The `when` member of a feature. */
export interface When {
  readonly timespans: readonly WrittenTimespan[];
}

/**
 * A timespan in days: when the thing is shown, the days on which it may hold by any of its bounds, and those on which it
 * holds by all of them (or `null`: there are none).
 */
export interface Timespan extends Interval {
  readonly possible: Interval;
  readonly certain: Interval | null;
}

function first(bound: WrittenBound | undefined, keys: readonly (keyof WrittenBound)[]): string | undefined {
  for (const key of keys) if (bound?.[key] !== undefined) return bound[key];
  return undefined;
}

function startOf(text: string | undefined): JulianDay {
  return text === undefined ? -Infinity : parseWrittenDate(text).start;
}

function endOf(text: string | undefined): JulianDay {
  return text === undefined ? Infinity : parseWrittenDate(text).end;
}

/** Reads one written timespan; throws a RangeError where a date is not one or the end comes before the start. */
export function parseTimespan(written: WrittenTimespan): Timespan {
  const start = startOf(first(written.start, ['in', 'earliest', 'latest']));
  const end = endOf(first(written.end, ['in', 'latest', 'earliest']));
  if (!(start < end)) throw new RangeError(`a timespan ends before it starts: ${JSON.stringify(written)}`);
  const certainStart = startOf(first(written.start, ['latest', 'in']));
  const certainEnd = endOf(first(written.end, ['earliest', 'in']));
  const possible = {
    start: startOf(first(written.start, ['earliest', 'in', 'latest'])),
    end: endOf(first(written.end, ['latest', 'in', 'earliest'])),
  };
  return {
    start,
    end,
    possible,
    certain: certainStart < certainEnd ? { start: certainStart, end: certainEnd } : null,
  };
}

/** Reads every timespan of a `when`, in the order written; throws where there is none. */
export function parseWhen(when: When | undefined): Timespan[] {
  if (!when?.timespans?.length) throw new RangeError('there is no when.timespans');
  return when.timespans.map(parseTimespan);
}
