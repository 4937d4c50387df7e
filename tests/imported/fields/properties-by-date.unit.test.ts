// Records whose properties are named after dates, each with a value of then: a record for each date, as of tables.
import { describe, expect, it } from 'vitest';
import { recordAt } from '../../../src/imported/imported-file.ts';
import { NO_FIELDS } from '../../../src/imported/fields/field-choice.ts';
import { openText } from '../open-text.ts';
import { reasons, told } from '../told.ts';

const feature = (properties: object) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [114.3, 34.8] },
});
const collection = (...list: readonly object[]) =>
  JSON.stringify({ type: 'FeatureCollection', features: list.map(feature) });

describe('properties named after dates', () => {
  it('make a record for each date that has a value, by its name, and the value a column', async () => {
    const file = await openText(
      'a.geojson',
      collection({ name: 'Kaifeng', '1120': 5000, '1130': 6200 }, { name: 'B', '1120': null, '1130': 62 }),
    );
    expect(told(file)).toEqual([
      'Kaifeng 1120-01-01 1120-12-31 114.3 34.8',
      'Kaifeng 1130-01-01 1130-12-31 114.3 34.8',
      'B 1130-01-01 1130-12-31 114.3 34.8',
    ]);
    expect([0, 1, 2].map((i) => recordAt(file, i)?.properties.value)).toEqual([5000, 6200, 62]);
    expect(reasons(file)).toEqual(['property-for-each-date']);
  });

  it('keep what else they say as the name of the column', async () => {
    const file = await openText(
      'a.geojson',
      collection({ name: 'A', pop_1123: 5, pop_1124: 6, pop_1125: 7, tax_1123: 1, tax_1124: 2, tax_1125: 3 }),
    );
    expect(told(file)).toHaveLength(3);
    expect(recordAt(file, 1)?.properties).toMatchObject({ name: 'A', pop: 6, tax: 2, date: '1124' });
  });

  it('may be days', async () => {
    const file = await openText('a.geojson', collection({ name: 'A', '2020-03-01': 1, '2020-03-02': 2 }), {
      calendar: 'gregorian',
    });
    expect(told(file)).toHaveLength(2);
    expect(recordAt(file, 1)?.properties.value).toBe(2);
  });

  it('are the same in other formats', async () => {
    const data = ['1123', '1124', '1125'].map(
      (year, i) => `<Data name="pop ${year}"><value>${i + 5}</value></Data>`,
    );
    const file = await openText(
      'a.kml',
      `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>A</name><ExtendedData>${data.join('')}</ExtendedData><Point><coordinates>114.3,34.8</coordinates></Point></Placemark></kml>`,
    );
    expect(told(file).map((line) => line.slice(0, 12))).toEqual([
      'A 1123-01-01',
      'A 1124-01-01',
      'A 1125-01-01',
    ]);
  });

  it('are left as they are where the record has a date, or the reader chose one', async () => {
    const dated = await openText(
      'a.geojson',
      collection({ name: 'A', start: '1123', end: '1125', '1120': 1, '1130': 2 }),
    );
    expect(told(dated)).toEqual(['A 1123-01-01 1125-12-31 114.3 34.8']);
    expect(reasons(dated)).toContain('dates-as-names');
    const chosen = await openText('a.geojson', collection({ name: 'A', year: 1126, '1120': 1, '1130': 2 }), {
      fields: { ...NO_FIELDS, date: 'year' },
    });
    expect(told(chosen)).toEqual(['A 1126-01-01 1126-12-31 114.3 34.8']);
  });

  it('are no numbers of questions or of columns', async () => {
    const file = await openText(
      'a.geojson',
      collection({ name: 'A', Q101: 1, Q102: 2, Q103: 3, B01001_001: 4, B01001_002: 5, B01001_003: 6 }),
    );
    expect(told(file)).toEqual(['A … … 114.3 34.8']);
  });

  it('leave out what has no value on any date, and tell it', async () => {
    const file = await openText(
      'a.geojson',
      collection({ name: 'A', '1120': 1, '1130': 2 }, { name: 'B', '1120': null, '1130': '' }),
    );
    expect(told(file)).toHaveLength(2);
    expect(file.report.problems.find(({ reason }) => reason === 'no-value')).toMatchObject({
      record: 3,
      name: 'B',
    });
  });

  it('take what the reader changes in one of them', async () => {
    const file = await openText('a.geojson', collection({ name: 'A', '1120': 1, '1130': 2 }), {
      edits: { changed: new Map([[2, { cells: { value: '9' } }]]), added: [] },
    });
    expect([0, 1].map((i) => recordAt(file, i)?.properties.value)).toEqual([1, '9']);
  });
});
