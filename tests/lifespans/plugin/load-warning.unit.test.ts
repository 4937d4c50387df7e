import { describe, expect, it } from 'vitest';
import { noFeatures } from '../../../src/lifespans/features/dated-fields.ts';
import { readCollection } from '../../../src/lifespans/features/geojson-shapes.ts';
import { loadWarning } from '../../../src/lifespans/plugin/load-warning.ts';

/** What became of points with these properties. */
function countOf(
  rows: readonly object[],
  begin: string | string[] = 'date',
  end: string | string[] = 'date',
) {
  const features = rows.map((properties) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [16, 49] },
  }));
  const reading = { calendar: 'gregorian', numbers: 'auto' } as const;
  const read = readCollection({ type: 'FeatureCollection', features }, { begin, end, reading });
  return read?.count ?? noFeatures();
}

describe('what became of features', () => {
  it('has an end that is empty taken from the next property that is filled, and counts those that stay open', () => {
    const rows = [
      { date: '1805-12-02', end: '' },
      { date: '1125-12-18', end: '1126-09-03' },
      { date: '1815-06-18', end: 'null' },
    ];
    expect(countOf(rows, 'date', 'end')).toMatchObject({ drawn: 3, open: 2 });
    expect(countOf(rows, 'date', ['end', 'date'])).toMatchObject({ drawn: 3, open: 0 });
    expect(countOf([{ start: '', date: '1126' }], ['start', 'date'], ['end'])).toMatchObject({ open: 1 });
  });

  it('counts texts that say nothing as no date', () => {
    const rows = [{ date: '' }, { date: 'null' }, { date: ' ' }, { date: null }, {}];
    expect(countOf(rows)).toMatchObject({ drawn: 5, undated: 5, unreadable: 0, open: 0 });
  });
});

describe('a warning of what was read', () => {
  const fields = { begin: 'date', end: 'date' };

  it('is none where all is well', () => {
    expect(loadWarning(countOf([{ date: '1805' }]), fields, true)).toBeNull();
  });

  it('counts dates that cannot be read, with an example', () => {
    const count = countOf([{ date: '1805' }, { date: 'spring' }, { date: 'after Easter' }]);
    expect(loadWarning(count, fields, true)).toBe(
      '2 of 3 features have dates that cannot be read, or end before they begin, e.g. “spring”; they are not drawn.',
    );
    expect(loadWarning(count, fields, false)).toMatch(/^2 features have dates/);
  });

  it('names the property that no feature has', () => {
    const count = countOf([{ when: '1805' }]);
    expect(loadWarning(count, fields, true)).toBe(
      'No feature has a property “date” that is filled; all are there always.',
    );
    expect(loadWarning(count, { begin: 'from', end: ['to', 'date'] }, true)).toContain(
      '“from” or “to” or “date”',
    );
    expect(loadWarning(count, {}, true)).toContain('the usual properties');
  });

  it('tells of features without a date, without a shape, and of none at all', () => {
    expect(loadWarning(countOf([{ date: '1805' }, {}]), fields, true)).toBe(
      '1 of 2 features have no date; they are there always.',
    );
    expect(loadWarning({ ...noFeatures(), shapeless: 1 }, fields, true)).toContain('no shape');
    expect(loadWarning(noFeatures(), fields, true)).toBe('There are no features.');
  });
});
