import { describe, expect, it } from 'vitest';
import { recordAt } from '../../../src/imported/imported-file.ts';
import {
  ALL_RECORDS,
  OWN_COLUMNS,
  queryTable,
  readTableQuery,
  type TableQuery,
} from '../../../src/imported/table/table-query.ts';
import { openText } from '../open-text.ts';

const file = await openText(
  't.csv',
  [
    'name,lon,lat,start,side,troops',
    'Émile camp,114,35,1126-03,Jin,"12,000"',
    'Fort,115,35,1125,Song,900',
    'Gate,116,35,,song,',
    'Hall,117,35,1127,,30000',
    '',
  ].join('\n'),
);
async function names(query: Partial<TableQuery>): Promise<string[]> {
  const found = await queryTable(file, { ...ALL_RECORDS, ...query });
  const order = [...(found?.order ?? [])];
  // what is hidden is just what was not found
  expect(order.length + (found?.hidden?.filter((hidden) => hidden === 1).length ?? 0)).toBe(4);
  for (const i of order) expect(found?.hidden?.[i] ?? 0).toBe(0);
  return order.map((i) => recordAt(file, i)?.name.split(' ')[0] ?? '');
}

describe('a table', () => {
  it('asked for nothing gives all as they stand', async () => {
    expect(await names({})).toEqual(['Émile', 'Fort', 'Gate', 'Hall']);
    expect((await queryTable(file, ALL_RECORDS))?.hidden).toBeNull();
  });

  it.each([
    ['emile', ['Émile']],
    ['ÉMILE jin', ['Émile']],
    ['SONG', ['Fort', 'Gate']],
    ['nowhere', []],
  ])('is searched for %s, whatever its case and accents', async (text, found) => {
    expect(await names({ text })).toEqual(found);
  });

  it.each([
    ['side', 'is', 'song', ['Fort', 'Gate']],
    ['side', 'has', 'o', ['Fort', 'Gate']],
    ['side', 'blank', '', ['Hall']],
    ['troops', 'least', '12000', ['Émile', 'Hall']],
    ['troops', 'most', '12000', ['Émile', 'Fort']],
    ['troops', 'is', '12000', ['Émile']],
    ['troops', 'least', '', ['Émile', 'Fort', 'Gate', 'Hall']],
  ] as const)('where %s %s %j', async (column, comparison, value, found) => {
    expect(await names({ column, comparison, value })).toEqual(found);
  });

  it.each([
    ['troops', false, ['Fort', 'Émile', 'Hall', 'Gate']],
    ['troops', true, ['Hall', 'Émile', 'Fort', 'Gate']],
    ['side', false, ['Émile', 'Fort', 'Gate', 'Hall']],
    [OWN_COLUMNS.from, false, ['Gate', 'Fort', 'Émile', 'Hall']],
    [OWN_COLUMNS.name, true, ['Hall', 'Gate', 'Fort', 'Émile']],
  ])('sorted by %s, falling %s: numbers as numbers, blanks last', async (column, falling, order) => {
    expect(await names({ sort: { column, falling } })).toEqual(order);
  });

  it('that nobody waits for any more gives nothing', async () => {
    expect(await queryTable(file, { ...ALL_RECORDS, text: 'a' }, () => true)).toBeNull();
  });
});

describe('numbers as they are written', () => {
  const cells = ['820,75', '90,5', '1250,5', '1100,0', 'about 900', '1.200', '７５０', 'far', ''];
  const values = [820.75, 90.5, 1250.5, 1100, 900, 1200, 750, NaN, NaN];
  const walked = openText(
    'walk.csv',
    ['name;lon;lat;walked', ...cells.map((cell, i) => `${i};114,5;35,5;${cell}`), ''].join('\n'),
  );
  const found = async (query: Partial<TableQuery>) => {
    const one = await queryTable(await walked, { ...ALL_RECORDS, ...query });
    return { order: [...(one?.order ?? [])], unread: one?.unread };
  };

  it.each(['least', 'most'] as const)('are compared as such (%s), whatever is asked', async (comparison) => {
    for (const [wanted, bound] of [['700', 700], ['820,75', 820.75], ['1.100', 1100], ['about 900', 900]] as const) {
      const passed = values.flatMap((value, i) => ((comparison === 'least' ? value >= bound : value <= bound) ? [i] : []));
      expect(await found({ column: 'walked', comparison, value: wanted })).toEqual({ order: passed, unread: 1 });
    }
  }); // prettier-ignore

  it('are sorted as such, what is none behind them', async () => {
    const { order } = await found({ sort: { column: 'walked', falling: false } });
    expect(order).toEqual([1, 6, 0, 4, 3, 5, 2, 7, 8]);
  });
});

it('what is looked for is read as it was written, and nothing from what is none', () => {
  const query: TableQuery = { text: 'camp', column: 'side', comparison: 'least', value: '3', sort: { column: OWN_COLUMNS.from, falling: true } }; // prettier-ignore
  expect(readTableQuery(JSON.parse(JSON.stringify(query)))).toEqual(query);
  for (const none of [null, 'x', [], {}, { text: 5, column: [], comparison: 'more', value: null, sort: { column: 3 } }])
    expect(readTableQuery(none)).toEqual(ALL_RECORDS); // prettier-ignore
});
