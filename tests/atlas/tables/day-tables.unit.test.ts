import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../src/atlas/tables/chain-arcs.ts';
import { differencesTable, frontierTable, holdersTable } from '../../../src/atlas/tables/day-tables.ts';
import { isBilingual, type RecordTable, type Row } from '../../../src/atlas/tables/record-table.ts';
import { recordTables } from '../../../src/atlas/tables/record-tables.ts';
import { contains } from '../../../src/time/interval.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas, record } from '../../atlas-of-geo.ts';
import { times } from '../../sampled.ts';

const day = parseDay;
const cell = (table: RecordTable, row: Row | undefined, id: string) => {
  const value = row?.cells[table.columns.findIndex((column) => column.id === id)];
  return value !== null && value !== undefined && isBilingual(value) ? value.en : value;
};
const rowOf = (table: RecordTable, id: string) => table.rows.find((row) => row.subject.id === id);

describe('who holds what', () => {
  it('has each prefecture once on any day, within the days of the holder', () => {
    const count = times(60, 12);
    const step = (atlas.span.end - atlas.span.start) / count;
    for (let i = 0; i < count; i++) {
      const on = Math.floor(atlas.span.start + i * step);
      const table = holdersTable(atlas, on);
      expect(table.rows).toHaveLength(atlas.prefectures.length);
      expect(new Set(table.rows.map(({ id }) => id)).size).toBe(atlas.prefectures.length);
      for (const row of table.rows) {
        const [since, until] = [cell(table, row, 'since'), cell(table, row, 'until')];
        if (typeof since === 'number') expect(since).toBeLessThanOrEqual(on);
        if (typeof until === 'number') expect(until).toBeGreaterThanOrEqual(on);
      }
    }
  });

  it.each([
    ['taiyuan', '1126-03-01', 'Song', 'Jin'],
    ['taiyuan', '1126-10-01', 'Jin', undefined],
    ['pingzhou', '1123-06-20', 'Zhang Jue', undefined],
  ])('knows who held %s on %s', (id, date, holder, besieger) => {
    const table = holdersTable(atlas, day(date));
    expect(String(cell(table, rowOf(table, id), 'holder'))).toMatch(new RegExp(`^${holder}`));
    expect(cell(table, rowOf(table, id), 'besieged_by') ?? undefined).toBe(besieger);
  });
});

describe('two days compared', () => {
  it('have what another holds on the second, whichever is named first', () => {
    const table = differencesTable(atlas, day('1126-01-01'), day('1127-05-20'));
    expect(cell(table, rowOf(table, 'taiyuan'), 'day')).toBe(day('1126-09-21'));
    expect(differencesTable(atlas, day('1127-05-20'), day('1126-01-01'))).toEqual(table);
    expect(differencesTable(atlas, day('1126-01-01'), day('1126-01-01')).rows).toEqual([]);
  });
});

describe('a frontier walked', () => {
  const arcs = record.arcs;

  it('has every stretch of the day, with two holders', () => {
    for (const date of ['1123-06-20', '1126-01-31', '1127-12-31']) {
      const table = frontierTable(atlas, day(date), arcs);
      const pairs = new Set(
        atlas.frontiers
          .filter((frontier) => contains(frontier, day(date)))
          .map(({ left, right }) => [left, right].sort().join(' ')),
      );
      expect(table.rows.length).toBeGreaterThanOrEqual(pairs.size);
      for (const row of table.rows) {
        expect(cell(table, row, 'holder')).not.toBe(cell(table, row, 'across_held_by'));
        expect(cell(table, row, 'prefecture')).not.toBe(cell(table, row, 'across'));
      }
    }
  });

  it('goes from neighbour to neighbour', () => {
    const line = (...points: [number, number][]) => points;
    const lines = [line([2, 0], [3, 0]), line([0, 0], [1, 0]), line([2, 0], [1, 0]), line([9, 9], [8, 9])];
    expect(chainOf(lines, (one) => one).map((one) => lines.indexOf(one))).toEqual([1, 2, 0, 3]);
    const table = frontierTable(atlas, day('1126-01-31'), arcs);
    const shared = table.rows.slice(1).filter((row, i) => {
      const [a, b] = [table.rows[i], row].map((one) => [
        cell(table, one, 'prefecture'),
        cell(table, one, 'across'),
      ]);
      return a?.some((name) => b?.includes(name));
    });
    // but where one frontier ends and the next begins
    expect(shared.length).toBeGreaterThan(table.rows.length * 0.75);
  });
});

describe('an army followed stop by stop', () => {
  it('stands at each of its stops in their order', () => {
    const stops = recordTables(atlas).find(({ id }) => id === 'stops');
    if (!stops) throw new Error('there is no such table');
    const own = stops.rows.filter(({ subject }) => subject.id === 'zongwang-first-invasion');
    expect(own.map((row) => cell(stops, row, 'number'))).toEqual(own.map((_, i) => i + 1));
    const days = own.map((row) => Number(cell(stops, row, 'arrive')));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(own.map((row) => cell(stops, row, 'place'))).toEqual(
      expect.arrayContaining(['Pingzhou', 'Yanjing', 'Huazhou']),
    );
  });
});
