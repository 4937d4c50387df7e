import { isClockUnder } from '../fields/clock-field.ts';
import { dateFamily } from '../fields/date-parts.ts';
import { fieldMeaning } from '../fields/field-names.ts';
import { columnsThat, LOOKED_AT, type Cells } from './cells.ts';

/** A table without its columns of times of day, where others say when. */
export function withoutClocks(
  headings: readonly string[],
  rows: readonly Cells[],
): readonly [headings: readonly string[], rows: readonly Cells[]] {
  const clocks = headings.filter((heading) =>
    columnsThat(headings, rows, (cell) => isClockUnder(heading, cell)).includes(heading),
  );
  const isDated = (heading: string) => ['start', 'end', 'date'].includes(fieldMeaning(heading)?.role ?? '');
  // where nothing else says when, a year may stand under a time; none begins with nought
  const isTime = (heading: string) =>
    columnsThat(headings, rows, (cell) => /^\s*(?:0\d{3}\b|\d{1,2}:)/.test(cell)).includes(heading);
  if (
    clocks.length === 0 ||
    !(headings.some((one) => !clocks.includes(one) && isDated(one)) || clocks.some(isTime))
  )
    return [headings, rows];
  const kept = headings.flatMap((heading, i) => (clocks.includes(heading) ? [] : [i]));
  const of = (cells: Cells) => kept.map((i) => cells[i] ?? '');
  return [of(headings), rows.slice(0, LOOKED_AT).map(of)];
}

/** Of a column of months or days, that of the years to which they belong; every other as it is. */
export function yearColumn(
  headings: readonly string[],
  rows: readonly Cells[],
  heading: string | null,
): string | null {
  if (heading === null) return null;
  const year = dateFamily(headings, heading)?.year ?? heading;
  if (year === heading) return heading;
  const isPart = (cell: string) => /^\s*(?:-?\d{1,2}|\p{L}{3,12}\.?)\s*$/u.test(cell);
  return columnsThat(headings, rows, isPart).includes(heading) ? year : heading;
}
