import { describe, expect, it } from 'vitest';
import { openText } from './open-text.ts';

const fields = async (table: string) =>
  (await openText('fields.csv', table)).report.problems.map(({ field, value, reason }) => [
    reason,
    field,
    value,
  ]);

describe('a problem in a table', () => {
  it('is told by the table’s own columns', async () => {
    expect(
      await fields(
        'Ort,Länge,long,latitude,valid_from,valid_to\nA,1,east of the ford,36.5,1126,1127\nB,1,114,36.5,1126-02-31,1127\nC,1,114,36.5,1126,soon\n',
      ),
    ).toEqual([
      ['not-a-number', 'long, latitude', '["east of the ford",36.5]'],
      ['no-such-day', 'valid_from', '1126-02-31'],
      ['not-a-date', 'valid_to', 'soon'],
    ]);
  });

  it('of a shape is told by the column of shapes', async () => {
    expect(await fields('name,the_geom,start_date,end_date\nA,POLYGON ((1 2,1126,1127\n')).toContainEqual([
      expect.any(String),
      'the_geom',
      expect.any(String),
    ]);
  });
});

it.each([
  ['start_jdn', '2132360', 2_132_360],
  ['begin_dec_year', '1126.5', 2_132_512],
  ['excel_serial', '45000', 2_460_019],
  ['epoch_ms', '86400000', 2_440_589],
])('numbers of the column %s that is chosen are what its heading says', async (heading, value, day) => {
  const columns = { lon: 'lon', lat: 'lat', wkt: null, name: 'name', start: heading, end: heading };
  const { records } = await openText('n.csv', `name,lon,lat,${heading}\nA,114,36,${value}\n`, { columns });
  expect(Math.floor(records.starts[0] ?? 0)).toBe(day);
});
