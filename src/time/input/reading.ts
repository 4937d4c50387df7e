import type { Interval } from '../interval.ts';
import type { Era } from '../lunar-calendar.ts';
import { DateInputError } from './date-problem.ts';

/** One time that a text names: how long a time it is, its days, and the calendar and era it is written by. */
export interface Reading extends Interval {
  readonly kind: 'day' | 'month' | 'season' | 'year' | 'era' | 'range';
  readonly calendar: 'julian' | 'lunar';
  readonly era: Era | null;
}

/**
 * The readings of every choice that has some; where none has, gives up with the first problem that is not merely that
 * the choice lies outside the atlas.
 */
export function readingsOfAny<Choice>(
  choices: readonly Choice[],
  read: (choice: Choice) => readonly Reading[],
): Reading[] {
  const problems: DateInputError[] = [];
  const readings = choices.flatMap((choice) => {
    try {
      return read(choice);
    } catch (error) {
      if (!(error instanceof DateInputError)) throw error;
      problems.push(error);
      return [];
    }
  });
  if (readings.length > 0) return readings;
  throw (
    problems.find(({ problem }) => problem.kind !== 'outside') ??
    problems[0] ??
    new RangeError('there is no choice to read')
  );
}
