import { geoJSONToWkt } from 'betterknown';
import { isObject } from '../../atlas/json-object.ts';
import type { ImportedFile } from '../imported-file.ts';
import type { Reason } from '../reason.ts';
import { textOfValue } from '../styles/column-groups.ts';
import type { Life } from '../dates/life.ts';
import type { RecordTap } from './record-tap.ts';
import { savedFeatures, whenOf, writtenLife, type SavedFeature } from './saved-feature.ts';

/** What may be saved of a file: what is shown of it, in three formats, or what was left out. */
export type SaveKind = 'geojson' | 'lpf' | 'csv' | 'left';

/** A file to be saved, in pieces of its text. */
interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly pieces: readonly string[];
}

/** Gathers the records of a file while it is read, and writes them. */
export interface RecordSaver {
  readonly tap: RecordTap;
  /** What is to be saved, once all is read. */
  done(file: Pick<ImportedFile, 'name' | 'report' | 'table'>): SavedFile;
}

/** How the records of a file are saved. */
export interface SaveManner {
  /** Records that are not shown, 1 each, by their number from 0; `null`: all are. */
  readonly hidden: Uint8Array | null;
  /** Why records were left out, by its reason, in the reader’s words. */
  readonly reasons: Readonly<Record<Reason, string>>;
}

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';
/** By which spreadsheets know that a table is in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** From the first of lives to the last. */
const whole = (lives: readonly Life[]): Life => ({
  start: Math.min(...lives.map(({ start }) => start)),
  end: Math.max(...lives.map(({ end }) => end)),
});

/** The days of a feature as properties, in both calendars; nothing where it has none. */
function datedProperties(lives: readonly Life[]): Record<string, string> {
  const life = whole(lives);
  const [start, end] = writtenLife(life, 'julian');
  const [startGregorian, endGregorian] = writtenLife(life, 'gregorian');
  if (start === '' && end === '') return {};
  return {
    ...(start !== '' && { start_date: start, start_date_gregorian: startGregorian }),
    ...(end !== '' && { end_date: end, end_date_gregorian: endGregorian }),
    calendar: 'julian',
  };
}

/** Names of properties that say the days otherwise: ours take their place. */
const OURS = ['start_date', 'end_date', 'start_date_gregorian', 'end_date_gregorian', 'calendar'];
const without = (properties: SavedFeature['properties'], names: readonly string[]) =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));

function geojsonLine({ properties, geometry, lives }: SavedFeature): string {
  const when = whenOf(lives, 'julian');
  return JSON.stringify({
    type: 'Feature',
    properties: { ...without(properties, OURS), ...datedProperties(lives) },
    geometry,
    ...(when && { when }),
  });
}

function linkedLine({ name, properties, geometry, lives }: SavedFeature, i: number): string {
  const when = whenOf(lives, 'gregorian');
  return JSON.stringify({
    '@id': `#${i + 1}`,
    type: 'Feature',
    properties: { ...without(properties, OURS), title: name || `#${i + 1}` },
    names: name ? [{ toponym: name }] : [],
    geometry,
    ...(when && { when }),
  });
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csvLine = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`;

/** Headings that a table of places is best known by, before its own. */
const HEADINGS = [
  'title',
  'start_date',
  'end_date',
  'calendar',
  'decimalLongitude',
  'decimalLatitude',
  'wkt',
];

function csvPieces(features: readonly SavedFeature[]): string[] {
  const others = new Set<string>();
  for (const { properties } of features)
    for (const name in properties) if (!HEADINGS.includes(name) && !OURS.includes(name)) others.add(name);
  const names = [...others];
  const lines = features.map(({ name, properties, geometry, lives }) => {
    const [start, end] = writtenLife(whole(lives), 'julian');
    const point =
      geometry?.type === 'Point' ? (geometry as { coordinates?: readonly number[] }).coordinates : null;
    const wkt = geometry && !point ? geoJSONToWkt(geometry as never, { version: '1.2.0' }) : '';
    return csvLine([
      name, start, end, start || end ? 'julian' : '', String(point?.[0] ?? ''), String(point?.[1] ?? ''), wkt,
      ...names.map((key) => textOfValue(Object.hasOwn(properties, key) ? properties[key] : '')),
    ]); // prettier-ignore
  });
  return [BYTE_ORDER_MARK, csvLine([...HEADINGS, ...names]), ...lines];
}

/** What was left out, each with the reasons that the report has for it: rows of a table as a table, else features. */
function leftPieces(
  left: readonly { readonly number: number; readonly raw: unknown }[],
  { report, table }: Pick<ImportedFile, 'report' | 'table'>,
  texts: SaveManner['reasons'],
): string[] {
  const why = new Map<number, string[]>();
  const rows = new Map<number, number>();
  for (const { record, row, outcome, reason, field, value } of report.problems)
    if (record !== null && outcome === 'refused') {
      why.set(record, [
        ...(why.get(record) ?? []),
        [texts[reason], field, value].filter((part) => part !== '').join(': '),
      ]);
      if (row !== undefined) rows.set(record, row);
    }
  const reasons = (number: number) => (why.get(number) ?? []).join('; ');
  if (table) {
    const lines = left.map(({ number, raw }) => {
      const cells = isObject(raw) && isObject(raw.properties) ? raw.properties : {};
      return csvLine([
        ...table.headings.map((heading) => textOfValue(cells[heading])),
        String(rows.get(number) ?? ''),
        String(number),
        reasons(number),
      ]);
    });
    return [
      BYTE_ORDER_MARK,
      csvLine([...table.headings, 'left_out_row', 'left_out_record', 'left_out_reason']),
      ...lines,
    ];
  }
  const features = left.map(({ number, raw }) => {
    const feature = isObject(raw) ? raw : { type: 'Feature', properties: { text: raw }, geometry: null };
    const properties = isObject(feature.properties) ? feature.properties : {};
    return JSON.stringify({ ...feature, properties: { ...properties, left_out_record: number, left_out_reason: reasons(number) } }); // prettier-ignore
  });
  return ['{\n "type": "FeatureCollection",\n "features": [\n', features.join(',\n'), '\n ]\n}\n'];
}

/** Creates what saves the records of a file. Dates are Julian but in Linked Places, whose are ISO 8601. */
export function createRecordSaver(kind: SaveKind, { hidden, reasons }: SaveManner): RecordSaver {
  const features: SavedFeature[] = [];
  const lines: string[] = [];
  const left: { number: number; raw: unknown }[] = [];
  let met = 0;
  const write = kind === 'lpf' ? linkedLine : geojsonLine;
  return {
    tap: {
      begin() {
        for (const list of [features, lines, left]) list.length = 0;
        met = 0;
      },
      kept(record) {
        met += 1;
        if (kind === 'left' || hidden?.[met - 1]) return;
        // rings hold no longer than this
        for (const feature of savedFeatures(record))
          if (kind === 'csv') features.push(feature);
          else lines.push(write(feature, lines.length));
      },
      left(number, raw) {
        if (kind === 'left') left.push({ number, raw });
      },
    },
    done(file) {
      const stem = file.name.replace(/(?:\.(?:geo)?json|\.[a-z0-9]{1,8})?(?:\.gz)?$/i, '') || 'data';
      if (kind === 'csv')
        return { name: `${stem}.mended.csv`, type: 'text/csv', pieces: csvPieces(features) };
      if (kind === 'left') {
        const ending = file.table ? ['csv', 'text/csv'] : ['geojson', 'application/geo+json'];
        return {
          name: `${stem}.left-out.${ending[0]}`,
          type: ending[1] ?? '',
          pieces: leftPieces(left, file, reasons),
        };
      }
      const head =
        kind === 'lpf' ? `{\n "type": "FeatureCollection",\n "@context": "${CONTEXT}",` : '{\n "type": "FeatureCollection",\n "calendar": "julian",'; // prettier-ignore
      return {
        name: `${stem}.${kind === 'lpf' ? 'lpf.json' : 'mended.geojson'}`,
        type: 'application/geo+json',
        pieces: [`${head}\n "features": [\n`, lines.join(',\n'), '\n ]\n}\n'],
      };
    },
  };
}
