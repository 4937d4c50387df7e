import type { Collector } from '../collect.ts';
import type { ReportBook } from '../report.ts';
import { messageOf } from '../../atlas/message-of.ts';
import { readWkb } from './read-wkb.ts';
import { sqliteTables, type SqliteTable, type SqliteValue } from './sqlite-tables.ts';
import { geometryInDegrees, turnOf } from './to-degrees.ts';

/** Bytes of the box before a geometry, by its kind. */
const BOXES = [0, 32, 48, 48, 64] as const;
const HEAD = 8;

/** The geometry of a cell: well-known binary behind a head of its own; `null` for an empty one. */
function geometryOf(cell: SqliteValue): unknown {
  if (!(cell instanceof Uint8Array)) return null;
  const flags = cell[3] ?? 0;
  const box = BOXES[(flags >> 1) & 7];
  if (cell[0] !== 0x47 || cell[1] !== 0x50 || box === undefined)
    throw new RangeError('no geometry of GeoPackage');
  return (flags & 0x10) === 0 ? readWkb(cell.subarray(HEAD + box)) : null;
}

/** The systems that the file defines, by their numbers in it: a code of EPSG, or well-known text. */
function systemsOf(table: SqliteTable | undefined): ReadonlyMap<SqliteValue, string | number> {
  const systems = new Map<SqliteValue, string | number>();
  for (const row of table?.rows() ?? []) {
    const code = Number(row.organization_coordsys_id);
    const isKnown = /^epsg$/i.test(String(row.organization)) && code > 0 && Number(row.srs_id) > 0;
    const definition = String(row.definition);
    if (Number(row.srs_id) > 0)
      systems.set(row.srs_id ?? 0, /^PROJC/i.test(definition) || !isKnown ? definition : code);
  }
  return systems;
}

/** What a file of SQLite is that holds no features of GeoPackage. */
function otherOf(tables: readonly SqliteTable[]): string {
  const has = (name: string) => tables.some((table) => table.name.toLowerCase() === name);
  if (has('gpkg_contents')) return 'GeoPackage';
  if (has('tiles') || has('metadata')) return 'MBTiles';
  return has('geometry_columns') || has('spatial_ref_sys') ? 'SpatiaLite' : 'SQLite';
}

/**
 * Reads the features of every layer of a GeoPackage, in degrees where their system is known. A file of SQLite without any
 * is named by what it is.
 */
export async function readGeopackage(
  bytes: Uint8Array,
  collector: Collector,
  book: ReportBook,
): Promise<boolean> {
  try {
    const tables = sqliteTables(bytes);
    const named = (name: string) => tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    const layers = [...(named('gpkg_geometry_columns')?.rows() ?? [])];
    if (layers.length === 0) {
      book.noteFile('refused', 'other-map', '', otherOf(tables));
      return false;
    }
    const systems = systemsOf(named('gpkg_spatial_ref_sys'));
    for (const { table_name: name, column_name: column, srs_id: system } of layers) {
      const defined = systems.get(system ?? 0);
      const turned = defined === undefined ? null : await turnOf(defined, String(name), book);
      for (const row of named(String(name))?.rows() ?? []) {
        book.begin('');
        const properties = Object.fromEntries(
          Object.entries(row).filter(
            ([key, value]) => value !== null && key !== column && !(value instanceof Uint8Array),
          ),
        );
        let geometry: unknown = null;
        try {
          geometry = geometryOf(row[String(column)] ?? null);
        } catch (error) {
          geometry = { type: messageOf(error), coordinates: null };
        }
        collector.add({
          type: 'Feature',
          properties,
          geometry: geometryInDegrees(geometry, turned),
        });
      }
    }
  } catch (error) {
    book.noteFile('refused', 'broken-binary', '', messageOf(error));
  }
  return true;
}
