import type { Interval } from '../../time/interval.ts';
import { parseWhen, type When } from '../../time/timespan.ts';
import { writeDay } from '../../time/written-date.ts';

/** Days as properties of a feature, the last inclusive, in both calendars; and the calendar of those that do not say. */
export interface DatedProperties {
  readonly start_date: string;
  readonly end_date: string;
  readonly start_date_gregorian: string;
  readonly end_date_gregorian: string;
  readonly calendar: 'julian';
}

/**
 * The days of an interval as programs read them that know nothing of Linked Places. An end that is open is that of the
 * days of the atlas, `span`.
 */
export function datedProperties(span: Interval, { start, end }: Interval): DatedProperties {
  const first = Number.isFinite(start) ? start : Math.min(span.start, end - 1);
  const last = Number.isFinite(end) ? end - 1 : Math.max(span.end - 1, first);
  return {
    start_date: writeDay(first),
    end_date: writeDay(last),
    start_date_gregorian: writeDay(first, 'gregorian'),
    end_date_gregorian: writeDay(last, 'gregorian'),
    calendar: 'julian',
  };
}

/** The days of a `when`, from the first of its timespans to the last. */
export function daysOfWhen(when: When): Interval {
  const spans = parseWhen(when);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
