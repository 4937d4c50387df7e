import { describe, expect, it } from 'vitest';
import { calendarNamed, calendarOfJson } from '../../../src/imported/dates/stated-calendar.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { openText } from '../open-text.ts';

const point = { type: 'Point', coordinates: [114.35, 34.79] };
const feature = (properties: object, more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: point,
  ...more,
});
const dated = { start_date: '1126-01-31', end_date: '1126-02-10' };
const collection = (before: object, features: readonly object[], behind: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', ...before, features, ...behind });
const startOf = async (name: string, text: string) =>
  (await openText(name, text, { calendar: null })).records.starts[0];
const JULIAN = parseDay('1126-01-31');
const GREGORIAN = parseDay('1126-01-31', 'gregorian');

describe('the calendar that a file says its dates are of', () => {
  it.each([
    ['julian', 'julian'],
    ['Julian calendar', 'julian'],
    ['儒略曆', 'julian'],
    ['proleptic Gregorian', 'gregorian'],
    ['proleptic_gregorian', 'gregorian'],
    ['ISO 8601', 'gregorian'],
    ['公历', 'gregorian'],
    ['Hijri', null],
    [1126, null],
  ])('%s is %s', (text, calendar) => expect(calendarNamed(text)).toBe(calendar));

  it.each([
    ['nothing: Julian, as in the atlas', collection({}, [feature(dated)]), JULIAN],
    ['at its root', collection({ calendar: 'gregorian' }, [feature(dated)]), GREGORIAN],
    ['at its root, behind its features', collection({}, [feature(dated)], { calendar: 'gregorian', version: 2 }), GREGORIAN],
    ['deeper, which is of something else', collection({ about: { calendar: 'gregorian' } }, [feature(dated)]), JULIAN],
    ['in its records', collection({}, [feature({ ...dated, calendar: 'Gregorian' })]), GREGORIAN],
    ['in its records against its root', collection({ calendar: 'gregorian' }, [feature({ ...dated, calendar: 'julian' })]), JULIAN],
    ['by being Linked Places', collection({ '@context': 'https://linkedpasts.org/assets/linkedplaces-context-v1.jsonld' }, [feature(dated)]), GREGORIAN],
    ['Linked Places that say otherwise', collection({ '@context': 'https://linkedpasts.org/assets/linkedplaces-context-v1.jsonld', calendar: 'julian' }, [feature(dated)]), JULIAN],
    ['a feature alone', JSON.stringify({ calendar: 'gregorian', ...feature(dated) }), GREGORIAN],
  ])('%s', async (_, text, start) => {
    expect(await startOf('file.geojson', text)).toBe(start);
  }); // prettier-ignore

  it('of a table, by a column or by the names of its columns', async () => {
    const rows = (head: string, line: string) => `name,lon,lat,${head}\nKaifeng,114.35,34.79,${line}\n`;
    expect(await startOf('a.csv', rows('start,end', '1126-01-31,1126-02-10'))).toBe(JULIAN);
    expect(await startOf('a.csv', rows('start,end,calendar', '1126-01-31,1126-02-10,gregorian'))).toBe(
      GREGORIAN,
    );
    expect(
      await startOf('a.csv', rows('start_gregorian,end_gregorian,calendar', '1126-01-31,1126-02-10,julian')),
    ).toBe(GREGORIAN);
  });

  it('is told where it is but of the format, and stands where the reader chooses another', async () => {
    const text = collection({ '@context': 'https://linkedpasts.org/assets/linkedplaces-context-v1.jsonld' }, [
      feature(dated),
    ]);
    const { calendar, report } = await openText('lpf.json', text, { calendar: null });
    expect([calendar, report.counts]).toEqual(['gregorian', [['calendar-of-format', 1]]]);
    const chosen = await openText('lpf.json', text, { calendar: 'julian' });
    expect([chosen.calendar, chosen.records.starts[0], chosen.report.counts]).toEqual(['julian', JULIAN, []]);
  });

  it('is found without a throw in whatever text', () => {
    for (const text of [
      '',
      '{',
      '"',
      '{"calendar"',
      '{"calendar":',
      '{"calendar":"jul',
      ']',
      '],"calendar":"julian"}',
    ])
      expect(() => calendarOfJson(text, text)).not.toThrow();
    expect(calendarOfJson('{"features":[', '],"calendar":"julian"}')).toEqual({
      calendar: 'julian',
      inferred: false,
      format: '',
    });
  });
});
