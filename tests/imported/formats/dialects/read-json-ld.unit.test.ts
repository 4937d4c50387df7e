import { describe, expect, it } from 'vitest';
import { jsonLdFeatures } from '../../../../src/imported/formats/dialects/read-json-ld.ts';
import { parseDay } from '../../../../src/time/written-date.ts';
import { openText } from '../../open-text.ts';
import { recordAt } from '../../../../src/imported/imported-file.ts';

const opened = async (value: unknown) => openText('a.jsonld', JSON.stringify(value), { calendar: null });

describe('linked data', () => {
  it('of schema.org: an event where its place lies, on its days by the Gregorian calendar', async () => {
    const file = await opened({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Fair',
      startDate: '1126-02-07',
      endDate: '1126-02-08',
      location: { '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude: '34.8', longitude: 114.3 } },
    });
    expect(file.format).toBe('json-ld');
    expect(file.report).toMatchObject({ read: 1, shown: 1, undated: 0 });
    const [start, last] = [parseDay('1126-02-07', 'gregorian'), parseDay('1126-02-08', 'gregorian')];
    expect(recordAt(file, 0)).toMatchObject({ name: 'Fair', start, end: last + 1 });
    expect(Array.from(file.records.boxes.slice(0, 2)).map((value) => Math.round(value * 10) / 10)).toEqual([
      114.3, 34.8,
    ]);
    expect(file.report.counts).toEqual([['calendar-of-format', 1]]);
  });

  it('as a graph, by words of its own: events at places that they name, places and persons no records', async () => {
    const file = await opened({
      '@context': {
        s: 'https://schema.org/',
        label: 's:name',
        from: { '@id': 's:startDate' },
        where: 's:location',
      },
      '@graph': [
        { '@id': 'e1', label: [{ '@value': '城', '@language': 'zh' }, { '@value': 'Town', '@language': 'en' }], from: '1126-01-31', where: [{ '@id': 'p1' }, { '@id': 'p2' }] }, // prettier-ignore
        { '@id': 'e2', label: 'Nowhere', from: '1126-01-31' },
        { '@id': 'p1', label: 'P', 's:latitude': 35, 's:longitude': 114 },
        { '@id': 'p2', label: 'Q', geo: { latitude: 36, longitude: 115 } },
        { '@id': 'someone', label: 'R' },
      ],
    });
    expect(file.report).toMatchObject({ read: 2, shown: 1, refused: 1 });
    expect(Array.from(file.records.boxes.slice(0, 4))).toEqual([114, 35, 115, 36]);
    expect(JSON.stringify(recordAt(file, 0)?.properties)).toContain('Town');
  });

  it('that has places alone shows these, and a list of nodes is a graph', () => {
    const place = { '@context': 'https://schema.org', '@type': 'Place', name: 'P', geo: { latitude: 35, longitude: 114 } }; // prettier-ignore
    expect(jsonLdFeatures([place, { '@type': 'Person', name: 'Q' }])).toHaveLength(1);
  });

  it('that names itself, or one another in a circle, comes to an end', () => {
    const graph = [
      { '@id': 'a', startDate: '1126', location: { '@id': 'b' } },
      { '@id': 'b', location: { '@id': 'a' } },
    ];
    expect(jsonLdFeatures({ '@context': {}, '@graph': graph })).toBeNull();
  });
});
