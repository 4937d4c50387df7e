import { MOST_RECORDS, type Collector } from '../collect.ts';
import { ROW_DATES } from '../dates/lifespans-of.ts';
import { calendarNamed } from '../dates/stated-calendar.ts';
import type { TableColumns, TableRead } from '../imported-file.ts';
import type { ReportBook } from '../report.ts';
import { ROW_NAME } from '../record-name.ts';
import { editedCells } from '../edits/edited-feature.ts';
import { findHeadings } from './find-headings.ts';
import { readDegrees } from './read-degrees.ts';
import { isLatFirst, orderOfPairs, readPair, type PairOrder } from './read-pair.ts';
import { sideOfHeading } from './side-of-heading.ts';
import { withCentury } from './with-century.ts';
import { shapeInCell } from './shape-in-cell.ts';
import { systemOfTable } from './table-system.ts';
import { turnOf } from './to-degrees.ts';
import { durationOf } from '../dates/durations.ts';
import { fieldMeaning, lettersOf } from '../fields/field-names.ts';
import { withoutUnknown } from '../dates/unknown-parts.ts';
import type { Cells } from './cells.ts';
import {
  durationColumn,
  eraColumn,
  finerParts,
  partsOfDate,
  sideColumns,
  type DateParts,
  type FinerParts,
} from './columns-beside.ts';
import { hasPlace } from './place-columns.ts';
import { guessColumns } from './table-columns.ts';
import { singleDate } from './time-columns.ts';
import { rowsByDate, wideTable, withoutWide } from './wide-table.ts';

/** Rows from which a table is understood before it is read. */
export const SAMPLE_ROWS = 300;

/** How the rows of a table are read. */
interface Plan {
  readonly headings: readonly string[];
  readonly columns: TableColumns;
  readonly sides: { readonly lat: string | null; readonly lon: string | null };
  /** The sides that the headings of degrees say. */
  readonly said: { readonly lat: string; readonly lon: string };
  /** The columns of minutes and seconds of an angle. */
  readonly finer: { readonly lat: FinerParts | null; readonly lon: FinerParts | null };
  /** The column of the length of time from the beginning on. */
  readonly duration: string | null;
  /** The columns of the era of a year. */
  readonly eras: { readonly start: string | null; readonly end: string | null };
  readonly start: DateParts | null;
  readonly end: DateParts | null;
  /** The column of one date, beside those of a beginning and an end. */
  readonly date: string | null;
  readonly ofDate: DateParts | null;
  readonly order: PairOrder;
  /** Whether numbers of the column prove it. */
  readonly latFirst: boolean;
  readonly o: LetterO;
}

/** What the letter O stands for behind a longitude: the east of German, or the west of French, Spanish and Italian; `null`: not known. */
type LetterO = 'E' | 'W' | null;

const GERMAN =
  /länge|laenge|breite|beginn|anfang|\bende\b|\bvon\b|\bbis\b|\bort\b|fundort|datum|datierung|bezeichnung/i;
const ROMANCE =
  /\bnom\b|lieu|début|debut|\bfin\b|année|nombre|lugar|desde|hasta|inicio|año|fecha|\bnome\b|luogo|inizio|latitudine|longitudine|latitud\b|longitud\b|início|local/i;

function meaningOfO(headings: readonly string[], rows: readonly Cells[], lon: string | null): LetterO {
  const cells = lon === null ? [] : rows.map((row) => row[headings.indexOf(lon)] ?? '');
  // where the other side stands beside it, it is this one
  if (cells.some((cell) => /(?<![a-z])w(?:est)?(?![a-z])/i.test(cell))) return 'E';
  if (cells.some((cell) => /(?<![a-z])e(?:st)?(?![a-z])/i.test(cell))) return 'W';
  const said = headings.join(' ');
  if (GERMAN.test(said)) return ROMANCE.test(said) ? null : 'E';
  return ROMANCE.test(said) ? 'W' : null;
}

type Row = Readonly<Record<string, string>>;

const at = (row: Row, column: string | null | undefined) =>
  column !== null && column !== undefined && Object.hasOwn(row, column) ? (row[column] ?? '') : '';

/** An angle of a cell, by the side that another cell says; the cell as it is where it is none. */
function angle(
  cell: string,
  side: string,
  o: LetterO,
): { readonly value: number | string; readonly axis: string | null } {
  const read =
    readDegrees(cell) ?? (o === null ? null : readDegrees(cell.replace(/(?<![a-z])o(?![a-z])/i, o)));
  if (!read) return { value: cell.trim(), axis: null };
  const negative = /^(?:[SW]|south|west|[南西])/i.test(side.trim());
  return { value: negative ? -Math.abs(read.value) : read.value, axis: read.axis };
}

/** Degrees with the minutes and seconds that stand beside them. */
function degreesOf(row: Row, column: string | null, finer: FinerParts | null): string {
  const degrees = at(row, column);
  const [minutes, seconds] = [at(row, finer?.minutes).trim(), at(row, finer?.seconds).trim()];
  if (!/^\s*[-+]?\d+\s*$/.test(degrees) || !/^\d+(?:[.,]\d+)?$/.test(minutes)) return degrees;
  return `${degrees.trim()}° ${minutes}'${/^\d+(?:[.,]\d+)?$/.test(seconds) ? ` ${seconds}"` : ''}`.replaceAll(
    ',',
    '.',
  );
}

function geometryOf(row: Row, { columns, sides, said, finer, order, latFirst, o }: Plan): unknown {
  const shape = at(row, columns.wkt);
  if (shape.trim()) return shapeInCell(shape, order, latFirst);
  const [east, north] = [degreesOf(row, columns.lon, finer.lon), degreesOf(row, columns.lat, finer.lat)];
  if (!east.trim() && !north.trim()) return null;
  if (columns.lon === columns.lat) return shapeInCell(east, order, latFirst);
  const [x, y] = [
    angle(east, at(row, sides.lon) || said.lon, o),
    angle(north, at(row, sides.lat) || said.lat, null),
  ];
  // as Google counts them
  const unit = /e7$/i.test(columns.lon ?? '') ? 1e7 : 1;
  if (unit > 1 && typeof x.value === 'number' && typeof y.value === 'number')
    return { type: 'Point', coordinates: [x.value / unit, y.value / unit] };
  const exchanged = x.axis === 'lat' && y.axis === 'lon';
  return { type: 'Point', coordinates: exchanged ? [y.value, x.value] : [x.value, y.value] };
}

/** A date that stands in a cell, or in one for each of its parts. */
function dateOf(row: Row, column: string | null, parts: DateParts | null, last = false): string {
  const year = at(row, column).trim();
  if (!parts || year === '') return withCentury(year, row);
  const [, sign = '', figures = ''] = /^(-?)(\d+)$/.exec(year) ?? [];
  const count = at(row, last ? parts.lastOfYear : parts.dayOfYear).trim();
  if (/^\d{1,3}$/.test(count) && figures.length === 4) return `${year}-${count.padStart(3, '0')}`;
  const [, both, ofBoth] = (parts.withMonth ? /^(\d{4})[-/.]?(\d\d)$/.exec(year) : null) ?? [];
  if (ofBoth !== undefined) {
    const [, day] = withoutUnknown(ofBoth, at(row, parts.day));
    return [both, ofBoth, ...(/^\d{1,2}$/.test(day) ? [day.padStart(2, '0')] : [])].join('-');
  }
  const [month, day] = withoutUnknown(at(row, parts.month), at(row, parts.day));
  if (month === '' || figures === '') return year;
  if (!/^\d{1,2}$/.test(month)) return [day, month, year].filter((part) => part !== '').join(' ');
  const two = (part: string) => part.padStart(2, '0');
  return [sign + figures.padStart(4, '0'), two(month), ...(day === '' ? [] : [two(day)])].join('-');
}

/** A year with the era that another cell says. */
const ofEra = (year: string, era: string): string =>
  era.trim() !== '' && /^\d{1,6}$/.test(year) ? `${year} ${era.trim()}` : year;

/** Whether degrees of latitude stand in the column of longitudes, and those of longitude in that of latitudes. */
function isExchanged(row: Row, { columns, sides, o }: Plan): boolean {
  const [east, north] = [at(row, columns.lon), at(row, columns.lat)];
  if (columns.wkt !== null || columns.lon === columns.lat || !east.trim() || !north.trim()) return false;
  const [x, y] = [angle(east, at(row, sides.lon), o), angle(north, at(row, sides.lat), null)];
  if (x.axis === 'lat' && y.axis === 'lon') return true;
  const [across, up] = [Math.abs(Number(x.value)), Math.abs(Number(y.value))];
  return across <= 90 && up > 90 && up <= 180;
}

/** The cells of a row that say something; where its degrees were exchanged, they stand in the columns that are theirs. */
function cellsOf(row: Row, plan: Plan): Record<string, unknown> {
  const { lon, lat } = plan.columns;
  const put = lon && lat && isExchanged(row, plan) ? { [lon]: row[lat] ?? '', [lat]: row[lon] ?? '' } : {};
  return Object.fromEntries(Object.entries({ ...row, ...put }).filter(([, value]) => value !== ''));
}

function featureOf(row: Row, plan: Plan): unknown {
  const { columns } = plan;
  const geometry = geometryOf(row, plan);
  const properties = cellsOf(row, plan);
  const begins = ofEra(dateOf(row, columns.start, plan.start), at(row, plan.eras.start));
  const stops = ofEra(dateOf(row, columns.end, plan.end, true), at(row, plan.eras.end));
  // of what has neither, the one date that a row has besides
  const besides = begins === '' && stops === '' ? dateOf(row, plan.date, plan.ofDate) : null;
  const [start, ends] = besides === null ? [begins, stops] : [besides, besides];
  const lasting =
    plan.duration === null ? null : durationOf(lettersOf(plan.duration), at(row, plan.duration));
  if (lasting !== null && ends === '' && /^\d{4}-\d\d-\d\d/.test(start)) {
    const whole = `${start.slice(0, 10)}/${lasting}`;
    return rowFeature(row, plan, properties, geometry, { start: whole, end: whole });
  }
  // beside years without a word of beginning, a blank end means that it was on one day
  const end = ends === '' && plan.start?.plain ? start : ends;
  return rowFeature(row, plan, properties, geometry, { start, end });
}

/** The feature of a row: its shape, its cells, and what it says of its time. */
function rowFeature(
  row: Row,
  { columns }: Plan,
  properties: Record<string, unknown>,
  geometry: unknown,
  { start, end }: { readonly start: string; readonly end: string },
): unknown {
  const calendar = calendarNamed(`${columns.start ?? ''} ${columns.end ?? ''}`);
  return {
    type: 'Feature',
    properties,
    geometry,
    [ROW_NAME]: at(row, columns.name).trim(),
    [ROW_DATES]: { start, end, calendar, headings: columns },
  };
}

/** What the columns taken are called in the file, by the fields of the features made of its rows. */
function fieldNames({ lon, lat, wkt, start, end }: TableColumns): ReadonlyMap<string, string> {
  const place = [lon, lat].filter((column) => column !== null).join(', ');
  const names: readonly (readonly [string, string | null])[] = [
    ['geometry.coordinates', wkt ?? place],
    ['geometry', wkt ?? place],
    ['geometry.type', wkt],
    ['start_date', start],
    ['end_date', end],
  ];
  return new Map(names.flatMap(([field, column]) => (column ? [[field, column]] : [])));
}

/** Reads the rows of a table one by one. */
export interface TableReader {
  /** What was taken for what; with columns `null` throughout where the table was not understood. */
  readonly table: TableRead;
  /** Whether rows can be placed; where not, that is told already. */
  readonly placed: boolean;
  /** The code of EPSG of the system that its places are in, where they are no degrees and it says so; else `null`. */
  readonly system: number | null;
  /** Reads the next line, the first of the table first; those before its rows are passed over. `row` is its number in the sheet. */
  line(cells: Cells, row?: number): void;
}

/**
 * Creates a reader of a table from its first lines. Each row is a point (longitude and latitude) or whatever shape one
 * cell holds; `chosen` columns take the place of the guess.
 */
export function createTableReader(
  sample: readonly Cells[],
  chosen: TableColumns | null,
  collector: Collector,
  book: ReportBook,
): TableReader {
  const { headings, line, written, units } = findHeadings(sample);
  const rows = sample.slice(line + 1);
  const guessed = chosen ?? guessColumns(headings, rows);
  const wide = wideTable(headings, rows, guessed);
  const columns = wide && !chosen ? guessColumns(...withoutWide(headings, rows, wide)) : guessed;
  if (wide) {
    const names = [...wide.dates.values()].map(([one]) => one?.name ?? '');
    book.noteFile('noted', 'column-for-each-date', `${names[0]} … ${names.at(-1)}`, names.join(', '));
  }
  const placed = hasPlace(columns);
  if (!chosen && columns.start !== null && columns.start !== columns.end)
    for (const end of [columns.start, columns.end])
      if (end !== null && fieldMeaning(end) === null) book.noteFile('noted', 'other-end-taken', end, '');
  const ofUnits = units ? sample.slice(line, line + 1) : [];
  const above = [...sample.slice(0, written ? line - ofUnits.length : line + 1), ...ofUnits];
  if (above.some((cells) => cells.some((cell) => cell.trim() !== '')))
    book.noteFile('noted', 'lines-above', '', above.map((cells) => cells.join(' ').trim()).join(' / '));
  if (!placed)
    book.noteFile('refused', 'no-place-column', '', (written ? headings : (rows[0] ?? [])).join(', '));
  const inOneCell = columns.wkt ?? (columns.lon === columns.lat ? columns.lon : null);
  const index = inOneCell === null ? -1 : headings.indexOf(inOneCell);
  const pairs = rows.flatMap((row) => readPair(row[index] ?? '') ?? []);
  const order = inOneCell === null ? null : orderOfPairs(inOneCell, pairs);
  const unsaid = pairs.find((pair) => pair.order === null);
  if (unsaid && order === null && placed)
    book.noteFile('noted', 'order-assumed', inOneCell ?? '', unsaid.values.join(', '));
  const latFirst = isLatFirst(pairs) ? pairs.find((pair) => pair.order === 'lon-lat') : undefined;
  if (latFirst) book.noteFile('repaired', 'swapped-axes', inOneCell ?? '', latFirst.values.join(', '));
  const date = chosen ? null : singleDate(headings, columns);
  const plan: Plan = {
    headings,
    columns,
    sides: sideColumns(headings, rows),
    said: {
      lat: sideOfHeading(headings, rows, columns.lat),
      lon: sideOfHeading(headings, rows, columns.lon),
    },
    finer: { lat: finerParts(headings, columns.lat), lon: finerParts(headings, columns.lon) },
    duration: columns.start !== null && columns.end === null ? durationColumn(headings, rows) : null,
    eras: { start: eraColumn(headings, rows, columns.start), end: eraColumn(headings, rows, columns.end) },
    start: partsOfDate(headings, columns.start),
    end: partsOfDate(headings, columns.end),
    date,
    ofDate: partsOfDate(headings, date),
    order: order ?? 'lat-lon',
    latFirst: latFirst !== undefined,
    o: meaningOfO(headings, rows, columns.lon),
  };
  book.nameFields(fieldNames(columns));
  let read = -1;
  return {
    table: { headings, columns },
    placed,
    system: systemOfTable(headings, rows, columns),
    line(cells, number) {
      read += 1;
      if (read <= line) return;
      book.begin('', number);
      if (cells.length < headings.length) book.note('noted', 'row-too-short', '', cells.length);
      const beyond = cells.slice(headings.length);
      if (beyond.some((cell) => cell !== ''))
        book.note('noted', 'row-too-long', '', beyond.filter((cell) => cell !== '').join(' | '));
      const row = Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? '']));
      if (!wide) {
        collector.add(featureOf(editedCells(row, collector.edit()?.cells), plan));
        return;
      }
      // beyond what is drawn, a row is counted once
      const byDate = rowsByDate(row, wide).slice(0, book.read > MOST_RECORDS ? 1 : Infinity);
      for (const [i, [of, heading]] of byDate.entries()) {
        if (i > 0) book.begin('', number);
        const cells = editedCells(of, collector.edit()?.cells);
        const when = { start: at(cells, 'date'), end: at(cells, 'date') };
        const dated = { ...plan, columns: { ...columns, start: heading, end: heading } };
        collector.add(rowFeature(cells, dated, cellsOf(cells, plan), geometryOf(cells, plan), when));
      }
      if (byDate.length > 0) return;
      book.note('refused', 'no-value', '', at(row, columns.name));
      book.end(false, false);
    },
  };
}

/** Has the places of a table turned into degrees, where it says of which system they are. */
export async function turnTable(
  { system }: TableReader,
  collector: Collector,
  book: ReportBook,
): Promise<void> {
  const by = system === null ? null : await turnOf(system, '', book);
  if (!by) return;
  collector.turnBy(by);
  book.noteFile('noted', 'turned-to-degrees', '', `EPSG:${system}`);
}
