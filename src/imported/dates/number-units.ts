import { NO_HINTS, type DateHints } from './date-hints.ts';
import { isCountSince } from './read-digits.ts';

const MILLISECONDS: DateHints = { numbers: 'milliseconds' };
const SECONDS: DateHints = { numbers: 'seconds' };
/** Where the largest of the numbers is below this, they count seconds since 1970, from it on milliseconds. */
const LEAST_MILLISECONDS = 1e11;
/** Below this size it is too near to 1970 to tell the unit. */
const LEAST_SECONDS = 1e8;

/**
 * What numbers count that stand for the same kind of time, as a beginning and an end: where the largest can be nothing but
 * a count since 1970, the others are such counts too, in the same unit. Texts say nothing.
 */
export function hintsOfNumbers(values: readonly unknown[]): DateHints {
  let largest = 0;
  for (const value of values) {
    if (typeof value === 'number' && isCountSince(value)) largest = Math.max(largest, Math.abs(value));
  }
  if (largest >= LEAST_MILLISECONDS) return MILLISECONDS;
  return largest >= LEAST_SECONDS ? SECONDS : NO_HINTS;
}
