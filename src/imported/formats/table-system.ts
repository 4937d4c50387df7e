import type { TableColumns } from '../imported-file.ts';
import type { Cells } from './cells.ts';

const ZONE = /^(?:utm[\s_-]*)?zone?$|^utm[\s_-]*zone$|^zone[\s_-]*utm$|^fuseau$|^huso$/i;
const CODE = /^(?:epsg(?:[\s_-]*code)?|srid|crs|srs|koordinatensystem|spatial[\s_-]*ref(?:erence)?)$/i;
/** No degrees are as large. */
const LEAST_METRES = 400;
const ZONES = 60;

/** The one value that all rows have in a column whose heading fits; `null`: none. */
function commonValue(headings: readonly string[], rows: readonly Cells[], heading: RegExp): string | null {
  const at = headings.findIndex((name) => heading.test(name.trim()));
  if (at < 0) return null;
  const values = new Set(rows.flatMap((row) => (row[at]?.trim() ? [row[at].trim()] : [])));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

/** The code of a zone of UTM as 50, 50N, 50 S or 50R; the letter S, which is of both halves, counts as a band of the north. */
function codeOfZone(zone: string): number | null {
  const [, figures = '', letter = 'N'] =
    /^(?:utm\s*)?(?:zone\s*)?(\d{1,2})\s*([C-HJ-NP-X])?$/i.exec(zone) ?? [];
  const number = Number(figures);
  if (figures === '' || number < 1 || number > ZONES) return null;
  return (letter.toUpperCase() < 'N' ? 32_700 : 32_600) + number;
}

/**
 * The system of coordinates of a table whose places are in metres, as its headings or a column of it say: a code of EPSG; `null`
 * where they are degrees, or nothing says it.
 */
export function systemOfTable(
  headings: readonly string[],
  rows: readonly Cells[],
  { lon, lat }: TableColumns,
): number | null {
  if (lon === null || lat === null || lon === lat) return null;
  const at = headings.indexOf(lon);
  const metres = rows.some((row) => Math.abs(Number((row[at] ?? '').replace(',', '.'))) > LEAST_METRES);
  if (!metres) return null;
  const said = commonValue(headings, rows, CODE) ?? `${lon} ${lat}`;
  const code = /(?:EPSG\D{0,2}|^|[_\s(])(\d{4,6})(?!\d)/i.exec(said)?.[1];
  if (code !== undefined) return Number(code);
  const zone =
    commonValue(headings, rows, ZONE) ??
    /utm[\s_-]*(?:zone[\s_-]*)?(\d{1,2}\s*[NS]?)(?![\dA-Z])/i.exec(said)?.[1];
  return zone === undefined || zone === null ? null : codeOfZone(zone);
}
