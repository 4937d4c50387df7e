import { axisOfName, besideAxis } from '../fields/axis-of-name.ts';
import { plainWord } from '../fields/words-of-name.ts';
import type { TableColumns } from '../imported-file.ts';
import { columnsThat, headingLetters, type Cells } from './cells.ts';
import { readDegrees } from './read-degrees.ts';
import { readPair } from './read-pair.ts';
import { findHeading, HEADING_NAMES } from './heading-names.ts';

/** Which coordinate a property is by its name, where it says so; else `null`. */
export function fieldAxis(name: string): 'lon' | 'lat' | null {
  const plain = headingLetters(name) || name.trim().toLowerCase();
  for (const letters of [plain, plainWord(plain)])
    for (const axis of ['lon', 'lat'] as const) if (HEADING_NAMES[axis].includes(letters)) return axis;
  return axisOfName(name);
}

/** The columns whose headings say longitude and latitude, and no other word of weight; `null`: they do not. */
function axesByWords(headings: readonly string[]): readonly [lon: string, lat: string] | null {
  const of = (axis: 'lon' | 'lat') => headings.find((heading) => fieldAxis(heading) === axis);
  const [lon, lat] = [of('lon'), of('lat')];
  return lon === undefined || lat === undefined ? null : [lon, lat];
}

/** Two columns whose headings say longitude and latitude beside the same other words, as `start_lng` and `start_lat`. */
function axesAmongWords(headings: readonly string[]): readonly [lon: string, lat: string] | null {
  const found = headings.flatMap((heading) => {
    const beside = besideAxis(heading);
    return beside ? [{ heading, ...beside }] : [];
  });
  for (const one of found) {
    const other = found.find(({ axis, rest }) => axis === 'lat' && rest === one.rest);
    if (one.axis === 'lon' && other) return [one.heading, other.heading];
  }
  return null;
}

const isShape = (cell: string) =>
  /^\s*(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:Z?M?\s*\(|ZM?\b|M\b|EMPTY)/i.test(
    cell,
  ) ||
  /^\s*\[\s*\[\s*\[?\[?\s*-?\d+(?:\.\d+)?\s*,\s*-?\d/.test(cell) ||
  /^\s*\{\s*"(?:type|coordinates|geometry)"/.test(cell) ||
  /^\s*0[01][0-9a-f]{40,}\s*$/i.test(cell);

/** A pair that cannot be anything else: it has fractions, or says what it is. */
const isPlainPair = (cell: string) => {
  const pair = readPair(cell);
  return (
    pair !== null &&
    (pair.order !== null ||
      pair.values.every((value) => !Number.isInteger(value)) ||
      /\d\.\d+\D+\d+\.\d/.test(cell))
  );
};

/** The columns that say where a row is: longitude and latitude, or one of shapes or of pairs; `null` for each that there is not. */
export function placeColumns(
  headings: readonly string[],
  rows: readonly Cells[],
): Pick<TableColumns, 'lon' | 'lat' | 'wkt'> {
  const none = { lon: null, lat: null, wkt: null };
  const [lon, lat] = [findHeading(headings, HEADING_NAMES.lon), findHeading(headings, HEADING_NAMES.lat)];
  const shapes = columnsThat(headings, rows, isShape);
  const named = findHeading(headings, HEADING_NAMES.wkt);
  const wkt = named !== null && shapes.includes(named) ? named : (shapes[0] ?? null);
  if (wkt !== null) return { lon, lat, wkt };
  if (lon !== null && lat !== null && lon !== lat) return { ...none, lon, lat };
  const axes = axesAmongWords(headings) ?? axesByWords(headings);
  if (axes) return { ...none, lon: axes[0], lat: axes[1] };
  const pairs = columnsThat(headings, rows, (cell) => readPair(cell) !== null);
  const pair = findHeading(pairs, HEADING_NAMES.pair) ?? columnsThat(headings, rows, isPlainPair)[0] ?? null;
  if (pair !== null) return { ...none, wkt: pair };
  // no heading says it, but letters or words behind the figures do
  const said = (axis: 'lon' | 'lat') =>
    columnsThat(headings, rows, (cell) => readDegrees(cell)?.axis === axis)[0] ?? null;
  const [east, north] = [lon ?? said('lon'), lat ?? said('lat')];
  if (east !== null && north !== null && east !== north) return { ...none, lon: east, lat: north };
  return { lon, lat, wkt: named };
}

/** Whether columns say where a row is. */
export const hasPlace = ({ lon, lat, wkt }: TableColumns): boolean =>
  wkt !== null || (lon !== null && lat !== null);
