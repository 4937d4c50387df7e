import type { Reason } from '../reason.ts';

/**
 * The time that a written date names, half-open, in days: whole numbers are midnights, so that the civil day with Julian
 * Day Number n is `[n, n + 1)`. ±Infinity where it is open.
 */
export interface DateReading {
  readonly start: number;
  readonly end: number;
  /** Set where the date had to be understood rather than read. */
  readonly mended?: true;
  /** Set where it is said to be about then, or not sure. */
  readonly about?: true;
}

/** Why a text is no date. */
export interface DateFault {
  readonly fault: Extract<
    Reason,
    | 'not-a-date'
    | 'no-such-month'
    | 'no-such-day'
    | 'ambiguous-date'
    | 'ends-before-start'
    | 'date-unknown'
    | 'ambiguous-number'
    | 'short-year'
    | 'no-year'
    | 'weekday-differs'
    | 'day-name-differs'
    | 'dates-differ'
    | 'no-such-era-year'
    | 'no-leap-month'
    | 'beyond-lunar'
    | 'other-calendar'
  >;
}

/** Whether a text could be read as a date. */
export function isReading(result: DateReading | DateFault): result is DateReading {
  return 'start' in result;
}

/** The same reading, understood rather than read; a fault as it is. */
export function understood(result: DateReading | DateFault): DateReading | DateFault {
  return isReading(result) ? { ...result, mended: true } : result;
}

/** The time from one reading to another; a fault where it is none, or ends before it begins. */
export function readingBetween(
  first: DateReading | DateFault,
  last: DateReading | DateFault,
): DateReading | DateFault {
  if (!isReading(first)) return first;
  if (!isReading(last)) return last;
  if (first.start >= last.end) return { fault: 'ends-before-start' };
  const about = first.about ?? last.about;
  const mended = first.mended ?? last.mended;
  return { start: first.start, end: last.end, ...(about && { about }), ...(mended && { mended }) };
}
