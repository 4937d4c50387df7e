import type { Collector } from '../collect.ts';
import type { ReportBook } from '../report.ts';
import { messageOf } from '../../atlas/message-of.ts';
import { readDbf, type DbfRow } from './read-dbf.ts';
import { geometryInDegrees, turnOf } from './to-degrees.ts';
import { unzipFiles } from './unzip-map.ts';

const SHP = /\.shp$/i;
const PART = /\.(?:shp|dbf|prj|cpg)$/i;
const HEAD = 100;

/** Whether an archive has a shapefile in it. */
export const hasShapefile = (names: readonly string[]): boolean => names.some((name) => SHP.test(name));

type ParseShp = (shp: Uint8Array) => readonly unknown[];

/** The geometries of a .shp, `null` where a record has none; where one is broken, those that are not. */
function geometriesOf(shp: Uint8Array, parse: ParseShp): { geometries: readonly unknown[]; broken: number } {
  try {
    return { geometries: parse(shp), broken: 0 };
  } catch {
    // one by one: each behind the head of the file
  }
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  const geometries: unknown[] = [];
  let broken = 0;
  for (let at = HEAD; at + 12 <= shp.length;) {
    const length = view.getInt32(at + 4) * 2;
    if (length < 4 || at + 8 + length > shp.length) {
      broken += 1;
      break;
    }
    const alone = new Uint8Array(HEAD + 8 + length);
    alone.set(shp.subarray(0, HEAD));
    alone.set(shp.subarray(at, at + 8 + length), HEAD);
    try {
      geometries.push(parse(alone)[0] ?? null);
    } catch {
      broken += 1;
      geometries.push(null);
    }
    at += 8 + length;
  }
  return { geometries, broken };
}

/** Reads every shapefile of an archive; its system of coordinates is turned into degrees where it is known. The encoding of its names. */
export async function readShapefile(
  archive: Uint8Array,
  collector: Collector,
  book: ReportBook,
): Promise<string | null> {
  const files = unzipFiles(archive, (name) => PART.test(name));
  if ('fault' in files) {
    book.noteFile('refused', files.fault, '', files.detail);
    return null;
  }
  const { parseShp } = await import('shpjs');
  const parse: ParseShp = parseShp;
  let encoding: string | null = null;
  for (const [path, shp] of files) {
    if (!SHP.test(path)) continue;
    const stem = path.slice(0, -4).toLowerCase();
    const beside = (end: string) =>
      [...files].find(([name]) => name.toLowerCase() === `${stem}.${end}`)?.[1] ?? null;
    const text = (bytes: Uint8Array | null) => (bytes ? new TextDecoder().decode(bytes).trim() : null);
    const [dbf, prj] = [beside('dbf'), text(beside('prj'))];
    const { geometries, broken } = geometriesOf(shp, parse);
    let rows: readonly DbfRow[] = [];
    try {
      const table = dbf && readDbf(dbf, text(beside('cpg')));
      rows = table?.rows ?? [];
      encoding = table?.encoding ?? encoding;
      if (!table) book.noteFile('noted', 'no-attributes', path, '');
    } catch (error) {
      book.noteFile('noted', 'no-attributes', path, messageOf(error));
    }
    if (broken > 0 || rows.length > geometries.length)
      book.noteFile(
        'noted',
        'truncated',
        path,
        `${geometries.length} of ${Math.max(rows.length, geometries.length + broken)}`,
      );
    const turned = prj ? await turnOf(prj, path, book) : null;
    geometries.forEach((geometry, i) => {
      const properties = rows[i] === undefined ? {} : rows[i];
      if (properties === null) return;
      book.begin('');
      collector.add({
        type: 'Feature',
        properties,
        geometry: geometryInDegrees(geometry, turned),
      });
    });
  }
  return encoding;
}
