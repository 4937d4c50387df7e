import { provenMark, writtenNumber, type DecimalMark } from './written-number.ts';

/** Reads the values of one column as numbers; `NaN` where they are none. */
export type NumberOf = (value: unknown) => number;

/** Values of a column by which its mark of decimals is found. */
const LOOKED_AT = 20_000;

/** How the numbers of a column are to be read: by the mark of decimals that most of those prove which prove one; else a point. */
export function numbersOf(values: Iterable<unknown>): NumberOf {
  const proofs: Record<DecimalMark, number> = { ',': 0, '.': 0 };
  let looked = 0;
  for (const value of values) {
    if (typeof value !== 'string' || value === '') continue;
    const mark = provenMark(value);
    if (mark) proofs[mark] += 1;
    looked += 1;
    if (looked >= LOOKED_AT) break;
  }
  const mark = proofs[','] > proofs['.'] ? ',' : '.';
  return (value) =>
    typeof value === 'number' ? value : typeof value === 'string' ? writtenNumber(value, mark) : NaN;
}
