import { numbersOf } from '../numbers/column-numbers.ts';
import { textOfValue } from './column-groups.ts';

/** How large points are by the numbers of a column. */
export interface ColumnSizes {
  /** Of each record, a factor on the radius of its point. */
  readonly factors: Float32Array;
  /** The least number, the middle one and the most, with their factors: fewer where they are the same. */
  readonly key: readonly { readonly value: number; readonly factor: number }[];
  /** Values that are no numbers: their points are as small as any. */
  readonly unread: number;
}

/** Factors of the least and of the largest. */
const LEAST = 0.8;
const MOST = 3;

/**
 * Factors on the size of points by the numbers of a column, so that areas of dots are to one another as the numbers are, as long
 * as they can be seen: none is smaller than what has no number.
 */
export function columnSizes(values: readonly unknown[]): ColumnSizes {
  const numbers = values.map(numbersOf(values));
  const known = numbers.filter(Number.isFinite).toSorted((a, b) => a - b);
  const largest = known.at(-1) ?? 0;
  const factor = (value: number) =>
    largest <= 0
      ? 1
      : Number.isFinite(value)
        ? Math.max(LEAST, MOST * Math.sqrt(Math.max(value, 0) / largest))
        : LEAST;
  const told = largest <= 0 ? [] : [known[0] ?? 0, known[Math.floor(known.length / 2)] ?? 0, largest];
  return {
    factors: Float32Array.from(numbers, factor),
    key: [...new Set(told)].map((value) => ({ value, factor: factor(value) })),
    unread: values.filter((value, i) => !Number.isFinite(numbers[i]) && textOfValue(value) !== '').length,
  };
}
