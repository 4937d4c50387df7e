import { describe, expect, it } from 'vitest';
import { repairBy, repairFields } from '../../../src/imported/edits/repair-fields.ts';
import { NO_EDITS, withEdit, type RecordEdit } from '../../../src/imported/edits/file-edits.ts';
import { openText } from '../open-text.ts';
import { told } from '../told.ts';

/** The fields in which the first record that a file leaves out may be mended, and what the file shows once texts are written there. */
async function mended(name: string, text: string, ...texts: readonly string[]) {
  const file = await openText(name, text);
  const problem = file.report.problems.find(({ outcome }) => outcome === 'refused');
  if (!problem?.record) throw new Error('nothing was left out');
  const fields = repairFields(problem, file);
  const edits = texts.reduce((before, written, i) => {
    const edit: RecordEdit | null = fields[i] ? repairBy(fields[i], written) : null;
    return edit ? withEdit(before, problem.record ?? 0, file.report.read, edit) : before;
  }, NO_EDITS);
  return {
    fields: fields.map(({ of, name: called, text: says }) => `${of} ${called} ${says}`),
    shows: told(await openText(name, text, { edits })),
  };
}
const geojson = (properties: object, coordinates: unknown) =>
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates } }] }); // prettier-ignore

describe('a record that was left out', () => {
  it('of a table is mended in the cell of its date', async () => {
    const text = 'name,lat,lon,start,end\nA,35,114,1126-02-31,1126-03-05\nB,36,115,1126,1127\n';
    expect(await mended('a.csv', text, '1126-02-28')).toEqual({
      fields: ['cell start 1126-02-31'],
      shows: ['A 1126-02-28 1126-03-05 114 35', 'B 1126-01-01 1127-12-31 115 36'],
    });
  });

  it('of a table is mended in the cells of its place, be they blank', async () => {
    const text = 'name,lat,lon,year\nA,oops,114,1126\nB,36,115,1126\n';
    expect(await mended('a.csv', text, '114', '35')).toMatchObject({
      fields: ['cell lon 114', 'cell lat oops'],
      shows: ['A 1126-01-01 1126-12-31 114 35', 'B 1126-01-01 1126-12-31 115 36'],
    });
    const blank = 'name,lat,lon,year\nA,,,1126\nB,36,115,1126\n';
    expect((await mended('a.csv', blank, '114', '35')).shows).toHaveLength(2);
  });

  it('of features is mended in its property, or by its place', async () => {
    expect(
      await mended('a.geojson', geojson({ name: 'A', start_date: '1126-13-01' }, [114, 35]), '1126-12-01'),
    ).toEqual({
      fields: ['cell start_date 1126-13-01'],
      shows: ['A 1126-12-01 … 114 35'],
    });
    expect(await mended('a.geojson', geojson({ name: 'A', date: '1126' }, ['x', 35]), '114, 35')).toEqual({
      fields: ['place  '],
      shows: ['A 1126-01-01 1126-12-31 114 35'],
    });
  });

  it('is not put at a place that is none', () => {
    const field = { of: 'place', name: '', text: '' } as const;
    expect(repairBy(field, '114, 95')).toBeNull();
    expect(repairBy(field, 'here')).toBeNull();
    expect(repairBy({ ...field, of: 'days' }, '1126-01-31 / 1126-02-05')).toEqual({
      dates: { start: '1126-01-31', end: '1126-02-05' },
    });
  });

  it('has its cells in the report alone where it was left out, and where they are short', async () => {
    const file = await openText(
      'a.csv',
      `name,lat,lon,year,note\nA,oops,114,1126,${'x'.repeat(3000)}\nB,36,115,ca. 1126,\n`,
    );
    expect(file.report.problems.every((problem) => !Object.hasOwn(problem, 'cells'))).toBe(true);
  });
});
