import { describe, expect, it } from 'vitest';
import { subjectBox } from '../../../src/atlas/subject-box.ts';
import { createRowFilter } from '../../../src/atlas/tables/filter-rows.ts';
import { isBilingual } from '../../../src/atlas/tables/record-table.ts';
import { recordTables } from '../../../src/atlas/tables/record-tables.ts';
import { sortRows } from '../../../src/atlas/tables/sort-rows.ts';
import { readSimplifier } from '../../../src/tools/commands/read-geo.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas } from '../../atlas-of-geo.ts';

const tables = recordTables(atlas);
const cases = tables.flatMap((table) => table.columns.map((column) => [table.id, column.id, table] as const));

describe('sorting', () => {
  it.each(cases)(
    '%s by %s keeps every row, and turns round but for rows that are alike',
    (_, column, table) => {
      const up = sortRows(table, { column, direction: 'ascending' }, 'en');
      const down = sortRows(table, { column, direction: 'descending' }, 'en');
      expect(new Set(up)).toEqual(new Set(table.rows));
      const index = table.columns.findIndex(({ id }) => id === column);
      const cells = (rows: typeof up) =>
        rows.map(({ cells: row }) => {
          const cell = row[index] ?? null;
          return isBilingual(cell) ? cell.en : cell;
        });
      expect(cells(down)).toEqual(cells(up).reverse());
    },
  );
});

describe('filter', () => {
  it('finds rows in either script and by simplified characters, in every column', () => {
    const sieges = tables.find(({ id }) => id === 'sieges');
    if (!sieges) throw new Error('there is no table of sieges');
    const filter = createRowFilter(sieges, readSimplifier());
    const ids = (text: string) => [...filter(text)].map(({ id }) => id);
    expect(ids('')).toHaveLength(sieges.rows.length);
    expect(ids('张叔夜')).toEqual(['kaifeng-1126-27']);
    expect(ids('zhang shuye')).toEqual(['kaifeng-1126-27']);
    expect(ids('no such thing')).toEqual([]);
  });
});

describe('changes of hand', () => {
  it('are those that the scenes show: each on its day, with the holders of the day before and of the day', () => {
    const changes = tables.find(({ id }) => id === 'changes')?.rows ?? [];
    for (const { day, subject } of changes) {
      const holding = (on: number) => {
        const span = atlas.sceneAt(on).control.find(({ prefecture }) => prefecture === subject.id);
        return `${span?.holder} ${span?.allegiance}`;
      };
      expect(holding(day), subject.id).not.toBe(holding(day - 1));
    }
    expect(
      changes.some(({ subject, day }) => subject.id === 'taiyuan' && day === parseDay('1126-09-21')),
    ).toBe(true);
  });
});

describe('the box of a subject', () => {
  it('holds everything that a row is about', () => {
    for (const { rows } of tables)
      for (const { subject, id } of rows) {
        const [west, south, east, north] = subjectBox(atlas, subject) ?? [];
        expect(Number(west) < Number(east) && Number(south) < Number(north), id).toBe(true);
      }
  });
});
