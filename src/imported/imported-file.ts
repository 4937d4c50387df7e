import type { Box } from '../geometry/box.ts';
import type { Calendar } from '../time/julian-day.ts';
import type { CalendarTable } from '../time/lunar-calendar.ts';
import type { DayMonthOrder } from './dates/day-month-order.ts';
import type { DateColumns } from './dates/lifespans-of.ts';
import type { FileEdits } from './edits/file-edits.ts';
import type { FieldChoice } from './fields/field-choice.ts';
import type { FieldsRead } from './fields/field-survey.ts';
import { OPEN_DAYS } from '../lifespans/open-days.ts';
import { nameInProperties } from './record-name.ts';
import type { Report } from './report.ts';
import { meshBuffers, type LifespanMesh } from '../lifespans/shapes/lifespan-mesh.ts';

/** The kinds of file that are read. */
export type Format =
  | 'geojson'
  | 'geojson-lines'
  | 'linked-places'
  | 'flatgeobuf'
  | 'csv'
  | 'kml'
  | 'kmz'
  | 'gpx'
  | 'shapefile'
  | 'geopackage'
  | 'geoparquet'
  | 'xlsx'
  | 'ods'
  | 'topojson'
  | 'esri-json'
  | 'osm'
  | 'umap'
  | 'json-ld'
  | 'kepler'
  | 'orbat'
  | 'czml'
  | 'json-rows';

/** Which columns of a table hold what; `null`: none. */
export interface TableColumns extends DateColumns {
  readonly lon: string | null;
  readonly lat: string | null;
  /** A column of shapes (well-known text, GeoJSON, binary) or of both coordinates, in place of longitude and latitude. */
  readonly wkt: string | null;
  readonly name: string | null;
}

/** A table’s columns, and what was taken for what. */
export interface TableRead {
  readonly headings: readonly string[];
  readonly columns: TableColumns;
  /** Of a workbook, which of its sheets with rows was read; left out: it has one alone, or is none. */
  readonly sheet?: { readonly read: string; readonly all: readonly string[] };
}

/** The records that are drawn, by number from 0. */
export interface ImportedRecords {
  readonly count: number;
  /** Name (`null`: what its properties give) and properties of each as JSON `[name, properties]`, one after another in UTF-8. */
  readonly text: Uint8Array;
  readonly textAt: Uint32Array;
  /** The first and last moment of each (days counted from midnights), ±{@link OPEN_DAYS} where it is open. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** West, south, east, north of each. */
  readonly boxes: Float32Array;
  /** Which record of the file each is, from 1. */
  readonly numbers: Uint32Array;
}

/** A file that was opened. */
export interface ImportedFile {
  readonly name: string;
  readonly format: Format | null;
  /** How its text is encoded, as `TextDecoder` calls it. */
  readonly encoding: string;
  /** The calendar of its dates: the one chosen, else the one that it says itself. */
  readonly calendar: Calendar;
  /** The order of day and month in its dates, where it was chosen or proved by some of them; else `null`. */
  readonly order: DayMonthOrder | null;
  readonly table: TableRead | null;
  /** The properties of its records, and what was taken for what. */
  readonly fields: FieldsRead;
  readonly report: Report;
  readonly records: ImportedRecords;
  /** The records that the file itself says are not to be shown. */
  readonly hiddenByFile: readonly number[];
  readonly mesh: LifespanMesh;
}

/** What the reader may choose about a file. */
export interface OpenOptions {
  /** The calendar of its dates; `null`: the one that the file or its records say, Julian where they say none. */
  readonly calendar: Calendar | null;
  /** The months and eras of the courts, by which regnal and lunar dates are read; without them, those are named. */
  readonly courts?: CalendarTable;
  /** Which columns to take; `null`: guess. */
  readonly columns: TableColumns | null;
  /** Which sheet of a workbook to read, by its name; left out, or where there is no such: the first with places. */
  readonly sheet?: string | null;
  /** Which properties to take, of a table too; `null`, or nothing chosen for the dates, for the name …: guess that. */
  readonly fields: FieldChoice | null;
  /** The order of day and month before a year; `null`: as the dates of the file prove it. */
  readonly order: DayMonthOrder | null;
  /** What the reader has changed of its records. */
  readonly edits?: FileEdits;
}

/** Nothing chosen: all as the file says. */
export const NOTHING_CHOSEN: OpenOptions = { calendar: null, columns: null, fields: null, order: null };

/** A record as its card and its table show it. */
export interface ImportedRecord {
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly start: number;
  readonly end: number;
}

/** The record of a number from 0; `null` where there is none. */
export function recordAt({ records }: ImportedFile, i: number): ImportedRecord | null {
  if (!(i >= 0 && i < records.count)) return null;
  const bytes = records.text.subarray(records.textAt[i], records.textAt[i + 1]);
  const [name, properties] = JSON.parse(new TextDecoder().decode(bytes)) as [
    string | null,
    ImportedRecord['properties'],
  ];
  const open = (value: number) => (Math.abs(value) >= OPEN_DAYS ? Math.sign(value) * Infinity : value);
  return {
    name: name ?? nameInProperties(properties) ?? '',
    properties,
    start: open(records.starts[i] ?? 0),
    end: open(records.ends[i] ?? 0),
  };
}

/** The box of all that is drawn; `null` where nothing is. */
export function boxOf({ records }: ImportedFile): Box | null {
  if (records.count === 0) return null;
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < records.boxes.length; i += 4) {
    box[0] = Math.min(box[0], records.boxes[i] ?? Infinity);
    box[1] = Math.min(box[1], records.boxes[i + 1] ?? Infinity);
    box[2] = Math.max(box[2], records.boxes[i + 2] ?? -Infinity);
    box[3] = Math.max(box[3], records.boxes[i + 3] ?? -Infinity);
  }
  return box;
}

/** The first and the last written day of all that is drawn; `null` where nothing has a date. */
export function daysOf({ records }: ImportedFile): { readonly first: number; readonly last: number } | null {
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < records.count; i++) {
    const [start, end] = [records.starts[i] ?? 0, records.ends[i] ?? 0];
    if (start > -OPEN_DAYS) [first, last] = [Math.min(first, start), Math.max(last, start)];
    if (end < OPEN_DAYS) [first, last] = [Math.min(first, end - 1e-6), Math.max(last, end - 1e-6)];
  }
  return first <= last ? { first: Math.floor(first), last: Math.floor(last) } : null;
}

/** The buffers of records, to be handed over likewise. */
export function recordBuffers({
  text,
  textAt,
  starts,
  ends,
  boxes,
  numbers,
}: ImportedRecords): ArrayBuffer[] {
  return [text, textAt, starts, ends, boxes, numbers].map(({ buffer }) => buffer as ArrayBuffer);
}

/** The buffers of what was opened, to be handed over from a worker without a copy. */
export function importedBuffers({ mesh, records }: ImportedFile): ArrayBuffer[] {
  return [...meshBuffers(mesh), ...recordBuffers(records)];
}
