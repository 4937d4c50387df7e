import { describe, expect, it } from 'vitest';
import {
  NO_EDITS,
  readEdits,
  withEdit,
  writeEdits,
  type FileEdits,
} from '../../../src/imported/edits/file-edits.ts';
import { recordAt, type ImportedFile } from '../../../src/imported/imported-file.ts';
import { openText } from '../open-text.ts';

const TABLE = 'name,lon,lat,from,to\nA,114,35,1126,1127\nB,east,35,1126,1127\nC,115,36,1126-02,1126-03\n';
const COLLECTION = JSON.stringify({
  type: 'FeatureCollection',
  features: ['A', 'B', 'C'].map((name, i) => ({
    type: 'Feature',
    properties: { name, start_date: '1126' },
    geometry: i === 1 ? null : { type: 'Point', coordinates: [114 + i, 35] },
  })),
});
const KML = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${['A', 'B', 'C']
  .map(
    (name, i) =>
      `<Placemark><name>${name}</name><TimeSpan><begin>1126</begin></TimeSpan>${i === 1 ? '' : `<Point><coordinates>${114 + i},35</coordinates></Point>`}</Placemark>`,
  )
  .join('')}</Document></kml>`;
const FILES = [['t.csv', TABLE], ['t.geojson', COLLECTION], ['t.kml', KML]] as const; // prettier-ignore
const names = (file: ImportedFile) =>
  Array.from({ length: file.records.count }, (_, i) => recordAt(file, i)?.name);
const edited = (name: string, text: string, edits: FileEdits) => openText(name, text, { edits });

describe.each(FILES)('%s', (name, text) => {
  it('says of each record which of the file it is', async () => {
    const file = await openText(name, text);
    expect(names(file)).toEqual(['A', 'C']);
    expect([...file.records.numbers]).toEqual([1, 3]);
  });

  it('is read with what was changed of its dates, its cells and its place', async () => {
    const edits = withEdit(
      withEdit(NO_EDITS, 3, 3, {
        dates: { start: '1125-03-01', end: '1125-03-02' },
        cells: { note: 'moved' },
      }),
      2,
      3,
      { position: [100, 20] },
    );
    const file = await edited(name, text, edits);
    expect(names(file)).toEqual(['A', 'B', 'C']);
    expect([...file.records.boxes.subarray(4, 6)]).toEqual([100, 20]);
    const [, , last] = [0, 1, 2].map((i) => recordAt(file, i));
    expect(last).toMatchObject({ start: 2_132_024, end: 2_132_026, properties: { note: 'moved' } });
    expect(file.report.refused).toBe(0);
  });

  it('has what was added behind its own, and lacks what was taken out', async () => {
    const added = { ...NO_EDITS, added: [{ cells: { name: 'New' }, position: [120, 30] as const }] };
    const file = await edited(name, text, withEdit(added, 1, 3, { removed: true }));
    expect(names(file)).toEqual(['C', 'New']);
    expect(file.report).toMatchObject({ read: 4, shown: 2, refused: 2 });
    const again = await edited(name, text, withEdit(added, 4, 3, { dates: { start: '1126', end: '1126' } }));
    expect(names(again)).toEqual(['A', 'C', 'New']);
    expect(recordAt(again, 2)?.end).toBe((recordAt(again, 2)?.start ?? 0) + 365);
  });
});

it('a change of the column that holds a date changes the date', async () => {
  const file = await edited('t.csv', TABLE, withEdit(NO_EDITS, 1, 3, { cells: { from: '1120' } }));
  expect(recordAt(file, 0)?.start).toBeLessThan(2_131_000);
});

it('edits outlast being kept as text, and what is no edit is left out', () => {
  const edits = withEdit(
    withEdit({ ...NO_EDITS, added: [{ position: [1, 2] }] }, 7, 9, { cells: { a: 'b', c: null } }),
    7,
    9,
    { dates: { start: '1126', end: '' } },
  );
  expect(readEdits(JSON.parse(JSON.stringify(writeEdits(edits))))).toEqual(edits);
  expect(readEdits({ changed: [['x', {}], [1, null], 5], added: 'no' })).toEqual(NO_EDITS);
  expect(readEdits('edits')).toEqual(NO_EDITS);
});
