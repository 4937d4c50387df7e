import { describe, expect, it } from 'vitest';
import { NO_EDITS, withEdit } from '../../../src/imported/edits/file-edits.ts';
import { movedTo } from '../../../src/imported/edits/moved-to.ts';
import { recordAt } from '../../../src/imported/imported-file.ts';
import { openText } from '../open-text.ts';

const FEATURE = JSON.stringify({
  type: 'Feature',
  properties: { name: 'A', longitude: 114, latitude: '35.0', x: 7 },
  geometry: { type: 'Point', coordinates: [114, 35] },
});

describe('a record that is moved', () => {
  it.each([
    ['t.csv', 'name,lon,lat,x\nA,114,35,7\n', { lon: '114.5', lat: '35.25' }],
    ['t.csv', 'name;東經;北緯;x\nA;114,0;35;7\n', { 東經: '114.5', 北緯: '35.25' }],
    ['t.geojson', FEATURE, { longitude: '114.5', latitude: '35.25' }],
  ] as const)(
    'takes with it what says where it stands, and nothing else: %s %s',
    async (name, text, cells) => {
      const file = await openText(name, text);
      const edit = movedTo(file, 0, [114.5, 35.25]);
      expect(edit).toEqual({ position: [114.5, 35.25], cells });
      const moved = await openText(name, text, { edits: withEdit(NO_EDITS, 1, 1, edit) });
      expect([...moved.records.boxes]).toEqual([114.5, 35.25, 114.5, 35.25]);
      const { properties = {} } = recordAt(moved, 0) ?? {};
      expect(properties).toMatchObject(cells);
      expect(String(properties.x)).toBe('7');
    },
  );

  it('whose degrees were exchanged has them where they belong, and is moved by either', async () => {
    const text = 'name,lat,lon\nA,35,114\nB,115.5,35.57\nC,114.25° E,36° N\n';
    const file = await openText('t.csv', text);
    expect(recordAt(file, 1)?.properties).toMatchObject({ lat: '35.57', lon: '115.5' });
    expect(recordAt(file, 2)?.properties).toMatchObject({ lat: '36° N', lon: '114.25° E' });
    const edit = movedTo(file, 1, [115.5, 35.75]);
    expect(edit.cells).toEqual({ lat: '35.75', lon: '115.5' });
    const moved = await openText('t.csv', text, { edits: withEdit(NO_EDITS, 2, 3, edit) });
    expect([...moved.records.boxes.subarray(4, 6)]).toEqual([115.5, 35.75]);
    expect(recordAt(moved, 1)?.properties).toMatchObject({ lat: '35.75', lon: '115.5' });
  });

  it('has its place alone where nothing else says it', async () => {
    const file = await openText('t.csv', 'name,point\nA,POINT (114 35)\n');
    expect(movedTo(file, 0, [114.5, 35.25])).toEqual({ position: [114.5, 35.25] });
  });
});
