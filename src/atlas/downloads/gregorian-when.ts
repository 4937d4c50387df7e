import type { Interval } from '../../time/interval.ts';
import { parseWrittenDate, writeDay } from '../../time/written-date.ts';
import type { When, WrittenBound, WrittenTimespan } from '../../time/timespan.ts';

/** A Linked Places timespan in proleptic Gregorian ISO 8601 dates; its start is never missing. */
interface IsoTimespan {
  readonly start: WrittenBound;
  readonly end?: WrittenBound;
}

/** A Linked Places `when` in proleptic Gregorian dates. */
export interface IsoWhen {
  readonly timespans: readonly IsoTimespan[];
}

const iso = (day: number) => writeDay(day, 'gregorian');

/**
 * One end of a timespan, from the Julian dates of the record into proleptic Gregorian ones. A Julian month or year is not a
 * Gregorian one: where the record says no more than that, the result gives its first and last day as `earliest`, `latest`.
 */
export function gregorianBound(bound: WrittenBound): WrittenBound {
  const result: { in?: string; earliest?: string; latest?: string } = {};
  if (bound.earliest !== undefined) result.earliest = iso(parseWrittenDate(bound.earliest).start);
  if (bound.latest !== undefined) result.latest = iso(parseWrittenDate(bound.latest).end - 1);
  if (bound.in !== undefined) {
    const { start, end, precision } = parseWrittenDate(bound.in);
    if (precision === 'day') result.in = iso(start);
    else {
      result.earliest ??= iso(start);
      result.latest ??= iso(end - 1);
    }
  }
  return result;
}

/** A span without a start holds since before the atlas opens: it has begun by then, or by its own end where that is earlier. */
function gregorianSpan(atlas: Interval, { start, end }: WrittenTimespan): IsoTimespan {
  const written = end && (end.in ?? end.latest ?? end.earliest);
  const opening = Math.min(atlas.start, written === undefined ? Infinity : parseWrittenDate(written).end - 1);
  const begun = start && Object.keys(start).length ? gregorianBound(start) : { latest: iso(opening) };
  return end ? { start: begun, end: gregorianBound(end) } : { start: begun };
}

/** A `when` of the record (Julian) of an atlas of the days `span` as one of Linked Places (proleptic Gregorian). */
export function gregorianWhen(span: Interval, when: When): IsoWhen {
  return { timespans: when.timespans.map((written) => gregorianSpan(span, written)) };
}
