import { isObject, type JsonObject } from '../../../atlas/json-object.ts';
import type { Collector } from '../../collect.ts';
import type { Format, TableColumns, TableRead } from '../../imported-file.ts';
import type { ReportBook } from '../../report.ts';
import { findFeatures } from '../find-features.ts';
import { nameOtherJson } from '../name-other.ts';
import { addFeatures, type Features } from '../add-features.ts';
import { createTableReader, SAMPLE_ROWS } from '../read-table.ts';
import { czmlFeatures, isCzml } from './read-czml.ts';
import { esriFeatures, isEsri } from './read-esri.ts';
import { isJsonLd, jsonLdFeatures } from './read-json-ld.ts';
import { findRows, isFeatureLike, linesOfObjects, type FoundRows } from './find-rows.ts';
import { isOrbat, orbatFeatures } from './read-orbat.ts';
import { isOsm, osmFeatures } from './read-osm.ts';
import { isTopology, topologyFeatures } from './read-topojson.ts';
import { isUmap, umapFeatures } from './read-umap.ts';

/** What was read of a text of JSON that is not GeoJSON. */
export interface DialectRead {
  /** `null`: it is none that is read, which is told. */
  readonly format: Format | null;
  readonly table: TableRead | null;
}

/** What reading is done with. */
interface Desk {
  readonly collector: Collector;
  readonly book: ReportBook;
  readonly columns: TableColumns | null;
}

const MOST_LINES = 3_000_000;

function featuresOf(value: JsonObject, book: ReportBook): readonly [Format, Features] | null {
  if (isTopology(value)) return ['topojson', topologyFeatures(value)];
  if (isOsm(value)) return ['osm', osmFeatures(value, book)];
  if (isUmap(value)) return ['umap', umapFeatures(value, book)];
  if (isOrbat(value)) return ['orbat', orbatFeatures(value)];
  return isEsri(value) ? ['esri-json', esriFeatures(value, book)] : null;
}

function readRows(found: readonly FoundRows[], { collector, book, columns }: Desk): TableRead | null {
  let table: TableRead | null = null;
  for (const { lines } of found) {
    const reader = createTableReader(lines.slice(0, SAMPLE_ROWS), columns, collector, book);
    table ??= reader.table;
    if (reader.placed) for (const line of lines) reader.line(line);
  }
  return table;
}

const isKepler = (value: unknown) => isObject(value) && Array.isArray(value.datasets);
/** Rows of JSON one after another, a line each; `null` where the text is something else. */
function rowsByLine(text: string, book: ReportBook): readonly FoundRows[] | null {
  const written = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (written.length < 2 || written.length > MOST_LINES) return null;
  const rows: unknown[] = [];
  const broken: string[] = [];
  for (const line of written) {
    try {
      rows.push(JSON.parse(line));
    } catch {
      broken.push(line);
      if (broken.length > rows.length + 1) return null;
    }
  }
  if (rows.some(isFeatureLike)) return null;
  const isLists = rows.every((row) => Array.isArray(row));
  const found = isLists
    ? findRows(rows)
    : rows.every(isObject)
      ? [{ name: '', lines: linesOfObjects(rows) }]
      : [];
  if (found.length === 0) return null;
  for (const line of broken) book.noteFile('noted', 'not-json', '', line.slice(0, 80));
  return found;
}

/**
 * Reads a text of JSON that is not GeoJSON: TopoJSON, Esri’s JSON, OpenStreetMap’s, a backup of uMap, a scenario of ORBAT
 * Mapper, linked data (JSON-LD), CZML, a map of kepler.gl, rows of whatever program. `null`, with nothing told, where it is none of them.
 */
export async function readDialect(text: string, desk: Desk): Promise<DialectRead | null> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const rows = rowsByLine(text, desk.book);
    return rows && { format: 'json-rows', table: readRows(rows, desk) };
  }
  if (isObject(value)) {
    const known = featuresOf(value, desk.book);
    if (known) {
      await addFeatures(known[1], desk);
      return { format: known[0], table: null };
    }
    const other = nameOtherJson(value);
    if (other) {
      desk.book.noteFile('refused', other.reason, '', other.name);
      return { format: null, table: null };
    }
    if (isFeatureLike(value) || Object.hasOwn(value, 'coordinates')) return null;
  }
  const linked = isJsonLd(value) && !findFeatures(value) ? jsonLdFeatures(value) : null;
  if (linked) {
    await addFeatures(linked, desk);
    return { format: 'json-ld', table: null };
  }
  if (Array.isArray(value)) {
    if (isCzml(value)) {
      await addFeatures(czmlFeatures(value), desk);
      return { format: 'czml', table: null };
    }
    if (value.some(isFeatureLike)) return null;
  }
  const found = findRows(value);
  if (found.length === 0) return null;
  return { format: isKepler(value) ? 'kepler' : 'json-rows', table: readRows(found, desk) };
}
