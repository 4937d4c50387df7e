import { zipSync } from 'fflate';
import type { Reason } from '../../src/imported/reason.ts';
import type { ReportedFile } from './reported-files.ts';

/** A file after a public report, of which part may be told instead of shown. */
interface ReportedAgain extends Omit<ReportedFile, 'text'> {
  readonly content: string | Uint8Array;
  /** Reasons of which its report must give one. */
  readonly tells: readonly Reason[];
}

type Calendar = ReportedFile['calendar'];

/** A list of cases, and what adds to it. */
export function createCases() {
  const cases: ReportedAgain[] = [];
  const add = (
    source: string,
    name: string,
    content: string | Uint8Array,
    shown: readonly string[],
    { calendar = 'gregorian', tells = [] }: { calendar?: Calendar; tells?: readonly Reason[] } = {},
  ) => cases.push({ source, name, content, shown, calendar, tells });
  /** A table with one column for the date. */
  const dated = (
    source: string,
    heading: string,
    value: string,
    from: string,
    to = from,
    calendar: Calendar = 'gregorian',
  ) =>
    add(source, 'a.csv', `name,lat,lon,${heading}\nA,35,114,"${value}"\n`, [`A|${from}|${to}`], { calendar });
  /** The same, its date told. */
  const told = (source: string, heading: string, value: string, ...tells: readonly Reason[]) =>
    add(source, 'a.csv', `name,lat,lon,${heading}\nA,35,114,"${value}"\n`, [], { tells });
  /** A table of one place. */
  const placed = (source: string, head: string, row: string, lon: number, lat: number, tab = ',') =>
    add(source, tab === '\t' ? 'a.tsv' : 'a.csv', `name${tab}${head}\nA${tab}${row}\n`, [
      `A|*|*|${lon},${lat}`,
    ]);
  /** A place by the name of A, dated by its properties. */
  const dates = (source: string, properties: object, from: string, to: string) =>
    add(source, 'a.geojson', collection(feature({ name: 'A', ...properties })), [`A|${from}|${to}`]);
  /** A table. */
  const table = (
    source: string,
    text: string,
    shown: readonly string[],
    more?: { tells: readonly Reason[] },
  ) => add(source, 'a.csv', text, shown, more);
  return { cases, add, dated, told, placed, dates, table };
}

/** A value as text. */
export const json = (value: unknown) => JSON.stringify(value);
/** A place. */
export const POINT = { type: 'Point', coordinates: [114, 35] };
/** Features as a text of GeoJSON. */
export const collection = (...features: readonly object[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });
/** A feature with these properties and further members. */
export const feature = (properties: object, more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: POINT,
  ...more,
});
/** A document of KML. */
export const kml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${body}</Document></kml>`;
/** A document of GPX. */
export const gpx = (body: string) =>
  `<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">${body}</gpx>`;
/** A text as bytes. */
export const utf8 = (text: string) => new TextEncoder().encode(text);
/** A workbook of one sheet, its cells as XML. */
export const workbook = (rows: string, more: { readonly date1904?: string; readonly styles?: string } = {}) =>
  workbookOfSheets({ S: rows }, more);
/** A workbook of several sheets by their names, the cells of each as XML. */
export const workbookOfSheets = (
  sheets: Readonly<Record<string, string>>,
  { date1904 = '', styles = '' }: { readonly date1904?: string; readonly styles?: string } = {},
) => {
  const names = Object.keys(sheets);
  return zipSync({
    '[Content_Types].xml': utf8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'), // prettier-ignore
    '_rels/.rels': utf8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'), // prettier-ignore
    'xl/workbook.xml': utf8(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${date1904}/><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i + 1}"/>`).join('')}</sheets></workbook>`), // prettier-ignore
    'xl/_rels/workbook.xml.rels': utf8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, i) => `<Relationship Id="s${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`), // prettier-ignore
    'xl/styles.xml': utf8(`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${styles}<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`), // prettier-ignore
    ...Object.fromEntries(
      Object.values(sheets).map((rows, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        utf8(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`), // prettier-ignore
      ]),
    ),
  });
};
/** A row of cells: texts, numbers, and dates as their serial in a list. */
export const row = (...cells: readonly (string | number | readonly [number])[]) =>
  `<row>${cells.map((cell) => (typeof cell === 'string' ? `<c t="inlineStr"><is><t>${cell}</t></is></c>` : `<c${typeof cell === 'number' ? '' : ' s="1"'}><v>${String(cell)}</v></c>`)).join('')}</row>`;
