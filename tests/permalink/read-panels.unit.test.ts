import { describe, expect, it } from 'vitest';
import { differencesTable, frontierTable, holdersTable } from '../../src/atlas/tables/day-tables.ts';
import { recordTables } from '../../src/atlas/tables/record-tables.ts';
import { VERDICTS } from '../../src/atlas/accounts/seed-article.ts';
import { accounts } from '../../src/atlas/accounts/disagreements.ts';
import { contextOfAtlas } from '../../src/permalink/context-of-atlas.ts';
import { encodePermalink } from '../../src/permalink/encode-permalink.ts';
import { readPermalink } from '../../src/permalink/read-permalink.ts';
import { openingView } from '../../src/view/view.ts';
import { KINDS_SHOWN, TABLE_COLUMNS } from '../../src/view/sheets.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { atlas } from '../atlas-of-geo.ts';

const defaults = openingView(parseDay('1123-01-04'));
const context = contextOfAtlas(atlas, defaults);
const DAY = 'date=1126-01-31';
const read = async (keys: string) => {
  const { view, problems } = await readPermalink(`#v=1&${DAY}&${keys}`, '', context);
  return {
    keys: encodePermalink(view, defaults).replace(`#v=1&${DAY}`, '').replace(/^&/, ''),
    told: problems.map(({ key, reason }) => `${key}: ${reason}`),
  };
};

/** What a link can say of the panels. */
const SAID = [
  'timeline=1126-01-01/1126-03-31',
  'timeline=1126-01-01T06/1126-03-31T18.25',
  'bars=1',
  'hints=0',
  'follow=zongwang-first-campaign',
  'sheet=day',
  'sheet=own-data',
  'sheet=search&find=Tong%20Guan',
  `sheet=search&find=${encodeURIComponent('太原 & 100 %')}`,
  'sheet=tables&find=Jin&table=sieges&sort=-end',
  'sheet=tables&sort=title',
  'sheet=disagreements&show=day&by=song',
  'sheet=disagreements&by=followed',
  'sheet=article&show=modern-opinion',
  `sheet=people&find=guan&show=here&entry=${encodeURIComponent('童貫')},${encodeURIComponent('蔡靖')}`,
  'sheet=sources&entry=songshi-23',
  'sheet=changes&between=1126-01-01/1126-02-01',
  'open=evidence,note',
  'open=-legend',
  'divider=30.5',
  'outline=0',
  'sheet=none&data=https%3A%2F%2Fexample.org%2Fa.csv',
  'data=https%3A%2F%2Fexample.org%2Fa.csv',
];

describe('what stands about the map', () => {
  it.each(SAID)('comes back from a link: %s', async (keys) => {
    const movement = atlas.movements[0]?.id ?? '';
    const said = keys.replace('zongwang-first-campaign', movement);
    expect(await read(said)).toEqual({ keys: said, told: [] });
  });

  it('opens the sheet of which a link says something', async () => {
    expect((await read('find=taiyuan')).keys).toBe('sheet=search&find=taiyuan');
    expect((await read('table=places')).keys).toBe('sheet=tables&table=places');
    expect((await read('show=annals')).keys).toBe('sheet=disagreements&show=annals');
    expect((await read('between=1126-01-01/1126-02-01')).keys).toContain('sheet=changes');
  });

  it.each([
    ['timeline=1126-01-01', '', 'timeline: not-two-days'],
    ['timeline=1126-02-01/1126-01-01', '', 'timeline: not-two-days'],
    ['timeline=1120-01-01/1123-03-31', 'timeline=1123-01-01/1126-03-31', 'timeline: out-of-span'],
    ['timeline=1126-02-01/1126-02-30', 'timeline=1126-02-01/1126-02-28', 'timeline: no-such-day'],
    ['bars=yes', 'bars=1', 'link: mended'],
    ['bars=many', '', 'bars: not-one-of'],
    ['follow=nobody', '', 'follow: no-such'],
    ['sheet=cellar', '', 'sheet: not-one-of'],
    ['sheet=tables&table=weather', 'sheet=tables', 'table: not-one-of'],
    ['sheet=tables&sort=besieger', 'sheet=tables', 'sort: not-one-of'],
    ['sheet=article&show=day', 'sheet=article', 'show: not-one-of'],
    ['sheet=day&find=x', 'sheet=day', 'find: without-sheet'],
    ['sheet=disagreements&by=nobody', 'sheet=disagreements', 'by: not-one-of'],
    [
      'sheet=changes&between=1110-01-01/1126-02-01',
      'sheet=changes&between=1123-01-01/1126-02-01',
      'between: out-of-span',
    ],
    ['open=evidence,cellar', 'open=evidence', 'open: not-one-of'],
    ['open=-evidence', '', 'open: not-one-of'],
    ['divider=140', 'divider=100', 'divider: not-a-share'],
    ['divider=left', '', 'divider: not-a-share'],
    ['outline=2', '', 'outline: not-one-of'],
    ['entry=tong-guan', '', 'entry: without-sheet'],
  ])('is told where it cannot stand: %s', async (keys, stands, told) => {
    const { keys: shown, told: all } = await read(keys);
    expect(shown).toBe(stands);
    expect(all).toContain(told);
  });

  it('knows every table, column, verdict and account of the record', () => {
    const { start } = atlas.span;
    const ofDays = [
      holdersTable(atlas, start),
      frontierTable(atlas, start, []),
      differencesTable(atlas, start, start),
    ];
    const tables = [...recordTables(atlas), ...ofDays].map(({ id, columns }) => [
      id,
      columns.filter(({ fileOnly }) => !fileOnly).map((column) => column.id),
    ]);
    expect(Object.entries(TABLE_COLUMNS)).toEqual(tables);
    expect(KINDS_SHOWN.article).toEqual(VERDICTS.map((verdict) => verdict.replace(' ', '-')));
    expect(context.accounts?.()).toEqual(accounts(atlas.config));
  });
});
