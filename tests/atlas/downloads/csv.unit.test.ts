import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { credit } from '../../../src/atlas/downloads/credit.ts';
import { tableCsv } from '../../../src/atlas/downloads/csv.ts';
import { GEOJSON_KINDS, recordGeojson } from '../../../src/atlas/downloads/geojson.ts';
import { recordTables } from '../../../src/atlas/tables/record-tables.ts';
import { atlas, record } from '../../atlas-of-geo.ts';

/** Reads CSV by the grammar of RFC 4180. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push(line.splice(0));
  }
  return lines;
}

const tables = recordTables(atlas);

describe('tables and files', () => {
  it('have a row for every event, movement, siege and place', () => {
    const counts = Object.fromEntries(tables.map(({ id, rows }) => [id, rows.length]));
    expect(counts).toMatchObject({
      events: record.events.length,
      movements: record.movements.length,
      sieges: record.sieges.length,
      places: record.places.length,
    });
    expect(counts.changes).toBeGreaterThan(100);
  });

  it.each(tables.map((table) => [table.id, table] as const))(
    '%s: as many cells as columns, days in the atlas',
    (_, table) => {
      for (const { id, day, cells } of table.rows) {
        expect(cells, id).toHaveLength(table.columns.length);
        expect(day >= atlas.span.start && day < atlas.span.end, id).toBe(true);
      }
    },
  );

  it.each(tables.map((table) => [table.id, table] as const))('%s.csv reads back whole', (_, table) => {
    const [head = [], ...lines] = readCsv(tableCsv(atlas.config, table));
    const { license, version, citation } = credit(atlas.config);
    expect(lines).toHaveLength(table.rows.length);
    for (const line of lines) {
      expect(line).toHaveLength(head.length);
      expect(line.slice(-3)).toEqual([license, version, citation]);
    }
    lines.forEach((line, i) => expect(line[0]).toBe(table.rows[i]?.id));
  });

  it.each(tables.map((table) => [table.id, table] as const))(
    '%s.csv begins with a byte-order mark, and says where everything was',
    (_, table) => {
      const text = tableCsv(atlas.config, table);
      expect(text.charCodeAt(0)).toBe(0xfeff);
      const [head = [], ...lines] = readCsv(text);
      const column = (name: string) => lines.map((line) => line[head.indexOf(name)] ?? '');
      lines.forEach((_, i) => {
        const { geometry } = table.rows[i] ?? {};
        const [lon, lat] = [column('lon')[i], column('lat')[i]].map(Number);
        const first = geometry && JSON.stringify('coordinates' in geometry && geometry.coordinates);
        expect(first).toContain(`[${lon},${lat}`);
        expect(column('wkt')[i]).toMatch(/^(POINT|MULTIPOINT|LINESTRING) ?\(/);
      });
      expect(new Set(column('calendar'))).toEqual(new Set(['julian']));
    },
  );

  it('tell the fall of Taiyuan on 21 September 1126 (Julian), 28 September (Gregorian)', () => {
    const csv = tableCsv(atlas.config, tables.find(({ id }) => id === 'changes') ?? tables[0]!);
    const fall = readCsv(csv).find(([id, day]) => id?.startsWith('taiyuan-') && day === '1126-09-21');
    expect(fall?.slice(1, 9)).toEqual([
      '1126-09-21',
      '1126-09-28',
      'Taiyuan',
      '太原',
      'Song',
      '宋',
      'Jin',
      '金',
    ]);
  });

  it.each(GEOJSON_KINDS)(
    '%s.geojson holds as many features as the record, and every work they cite',
    (kind) => {
      const collection = recordGeojson(atlas, kind);
      expect(collection.features).toHaveLength(record[kind].length);
      expect(Object.keys(collection.works).length).toBeGreaterThan(0);
      for (const ref of Object.keys(collection.works)) expect(atlas.sources.has(ref), ref).toBe(true);
    },
  );

  it('carry the version of the package and of the citation file', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(credit(atlas.config).version).toBe(version);
    expect(readFileSync('CITATION.cff', 'utf8')).toContain(`\nversion: ${version}\n`);
  });
});
