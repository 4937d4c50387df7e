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
}

/** Why a text is no date. */
export interface DateFault {
  readonly fault: Extract<
    Reason,
    'not-a-date' | 'no-such-month' | 'no-such-day' | 'ambiguous-date' | 'ends-before-start'
  >;
}

/** Whether a text could be read as a date. */
export function isReading(result: DateReading | DateFault): result is DateReading {
  return 'start' in result;
}
