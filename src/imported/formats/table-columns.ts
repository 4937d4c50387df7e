import type { TableColumns } from '../imported-file.ts';
import type { Cells } from './cells.ts';
import { isOfDeath } from '../fields/is-of-death.ts';
import { placeColumns } from './place-columns.ts';
import { nameColumn } from './name-column.ts';
import { dateColumns, withOtherEnd } from './time-columns.ts';

/** Guesses from its heading, and where that does not say it from its cells, what each column holds. */
export function guessColumns(headings: readonly string[], rows: readonly Cells[]): TableColumns {
  const places = placeColumns(headings, rows);
  const found = withOtherEnd(headings, rows, dateColumns(headings, rows), places);
  // of whom nothing but a death is told, its day
  const dates = found.start === null && isOfDeath(found.end) ? { start: found.end, end: found.end } : found;
  const taken = [places.lon, places.lat, places.wkt, dates.start, dates.end];
  return { ...places, ...dates, name: nameColumn(headings, rows, taken) };
}
