import Papa from 'papaparse';
import type { Collector } from '../collect.ts';
import { ROW_DATES } from '../dates/lifespans-of.ts';
import { calendarNamed } from '../dates/stated-calendar.ts';
import type { TableColumns, TableRead } from '../imported-file.ts';
import type { ReportBook } from '../report.ts';
import { readWkt } from './read-wkt.ts';

const NAMES = {
  lon: ['lon', 'lng', 'long', 'longitude', 'x', 'x_coord', 'lon_wgs84', '經度', '经度', 'point_x'],
  lat: ['lat', 'latitude', 'y', 'y_coord', 'lat_wgs84', '緯度', '纬度', 'point_y'],
  wkt: ['wkt', 'geom', 'geometry', 'the_geom', 'geowkt', 'wkt_geom'],
  start: ['start_date', 'start', 'begin', 'begin_date', 'startdate', 'start_year', 'from', 'valid_from', 'date', 'year', 'when', '始', '起', '起始', '開始', '开始', '日期', '年', 'beg_yr', 'beg', '始年', '起年', '起始年', '开始日期', '開始日期', '起始日期'],
  end: ['end_date', 'end', 'enddate', 'end_year', 'to', 'valid_to', '終', '止', '終止', '結束', '结束', 'end_yr', '訖', '讫', '迄', '終年', '迄年', '结束日期', '結束日期', '終止日期'],
  name: ['title', 'name', 'label', 'place', 'toponym', 'title_en', 'name_en', 'place_en', 'title_zh', 'name_zh', 'place_zh', '名稱', '名称', '名', '地名', 'name_ch', 'name_py'],
} as const; // prettier-ignore
/** Columns that name one date for both ends. */
const ONE_DATE = new Set(['date', 'year', 'when', '日期', '年']);
const PIECE = 512 * 1024;

/** Words of a heading that mean a beginning and an end, and those that may stand beside them. */
const WORDS = {
  start: /^(?:start|starts|started|begin|begins|began|beginning|from|since|first|earliest)$/,
  end: /^(?:end|ends|ended|ending|to|until|till|last|latest)$/,
} as const;
const BESIDE =
  /^(?:date|dated|year|day|month|time|of|the|in|by|mention|mentioned|attestation|attested|recorded|reign|rule|julian|gregorian|ce|ad|yr|)$/;

function find(headings: readonly string[], names: readonly string[], words?: RegExp): string | null {
  const plain = headings.map((heading) => heading.trim().toLowerCase().replaceAll(' ', '_'));
  for (const name of names) {
    const at = plain.indexOf(name);
    if (at >= 0) return headings[at] ?? null;
  }
  const means = (name: string, meant: RegExp) => {
    const parts = name.split(/[_\W]+/);
    return (
      parts.some((part) => meant.test(part)) && parts.every((part) => meant.test(part) || BESIDE.test(part))
    );
  };
  const near = words ? plain.findIndex((name) => means(name, words)) : -1;
  return headings[near] ?? null;
}

/** Guesses from its heading what each column holds. */
function guessColumns(headings: readonly string[]): TableColumns {
  const start = find(headings, NAMES.start, WORDS.start);
  return {
    lon: find(headings, NAMES.lon),
    lat: find(headings, NAMES.lat),
    wkt: find(headings, NAMES.wkt),
    start,
    end:
      find(headings, NAMES.end, WORDS.end) ??
      (start && ONE_DATE.has(start.trim().toLowerCase()) ? start : null),
    name: find(headings, NAMES.name),
  };
}

function degrees(text: string): number | string {
  const plain = text.trim();
  const [matched, d = '0', m = '0', s = '0', side] =
    /^(\d{1,3})\s*°\s*(?:(\d{1,2})\s*['′]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*["″]\s*)?([NSEW])$/i.exec(plain) ?? [];
  if (matched) return (Number(d) + Number(m) / 60 + Number(s) / 3600) * (/[SW]/i.test(side ?? '') ? -1 : 1);
  // a decimal comma
  const point = /^-?\d+,\d+$/.test(plain) ? plain.replace(',', '.') : plain;
  return point !== '' && Number.isFinite(Number(point)) ? Number(point) : plain;
}

function featureOf(row: Readonly<Record<string, string>>, columns: TableColumns): unknown {
  const at = (column: string | null) =>
    column !== null && Object.hasOwn(row, column) ? (row[column] ?? '') : '';
  const [lon, lat, wkt] = [at(columns.lon), at(columns.lat), at(columns.wkt)];
  const geometry = wkt.trim()
    ? readWkt(wkt)
    : lon.trim() || lat.trim()
      ? { type: 'Point', coordinates: [degrees(lon), degrees(lat)] }
      : null;
  const properties: Record<string, unknown> = Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== ''),
  );
  const [start, end, name] = [at(columns.start), at(columns.end), at(columns.name)];
  if (name) properties.title = name;
  const calendar = calendarNamed(`${columns.start ?? ''} ${columns.end ?? ''}`);
  return { type: 'Feature', properties, geometry, [ROW_DATES]: { start, end, calendar } };
}

/** What the columns taken are called in the file, by the fields of the features made of its rows. */
function fieldNames({ lon, lat, wkt, start, end }: TableColumns): ReadonlyMap<string, string> {
  const place = [lon, lat].filter((column) => column !== null).join(', ');
  const names: readonly (readonly [string, string | null])[] = [
    ['geometry.coordinates', place],
    ['geometry', wkt ?? place],
    ['geometry.type', wkt],
    ['start_date', start],
    ['end_date', end],
  ];
  return new Map(names.flatMap(([field, column]) => (column ? [[field, column]] : [])));
}

/**
 * Reads a table with a heading line, by commas, tabs, semicolons or bars. Each row is a point (longitude and latitude) or
 * a shape (well-known text); `chosen` columns take the place of the guess.
 */
export function readCsv(
  text: string,
  chosen: TableColumns | null,
  collector: Collector,
  book: ReportBook,
  progress: (share: number) => void,
): TableRead {
  let headings: string[] | null = null;
  let columns: TableColumns | null = null;
  let told = 0;
  const quotes = { wrong: false };
  Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', ';', '|'],
    step({ data: cells, errors, meta }, parser) {
      if (errors.some(({ type }) => type === 'Quotes')) quotes.wrong = true;
      if (!headings) {
        headings = cells.map((cell, i) => cell.trim() || `column ${i + 1}`);
        columns = chosen ?? guessColumns(headings);
        if (columns.wkt === null && (columns.lon === null || columns.lat === null)) {
          book.noteFile('refused', 'no-place-column', '', headings.join(', '));
          parser.abort();
        }
        book.nameFields(fieldNames(columns));
        return;
      }
      if (!columns) return;
      book.begin('');
      if (cells.length < headings.length) book.note('noted', 'row-too-short', '', cells.length);
      if (cells.length > headings.length)
        book.note('noted', 'row-too-long', '', cells.slice(headings.length).join(','));
      const row = Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? '']));
      collector.add(featureOf(row, columns));
      if (meta.cursor - told < PIECE) return;
      told = meta.cursor;
      progress(told / text.length);
    },
  });
  if (quotes.wrong) book.noteFile('noted', 'quotes', '', '"');
  if (!headings) book.noteFile('refused', 'empty', '', '');
  return { headings: headings ?? [], columns: columns ?? guessColumns([]) };
}
