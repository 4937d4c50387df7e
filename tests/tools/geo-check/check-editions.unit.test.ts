import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkEditions } from '../../../src/tools/geo-check/check-editions.ts';
import { readGeoRecord, type GeoRecord } from '../../../src/tools/geo-check/geo-record.ts';
import { text } from '../../../src/tools/geo-check/json.ts';
import { GEO, type Loose } from './geo-copy.ts';

const FILE = 'bibliography.json';
const { record } = readGeoRecord(GEO);

function faults(spoil: (works: Loose[]) => void): string[] {
  const { works } = JSON.parse(readFileSync(`${GEO}${FILE}`, 'utf8')) as Loose;
  spoil(works);
  const spoilt: GeoRecord = {
    files: record.files,
    features: (name) =>
      name === FILE
        ? works.map((json: Loose) => ({ file: FILE, id: text(json.id), label: text(json.id), json }))
        : record.features(name),
  };
  return [...checkEditions(spoilt)].map(({ feature, reason }) => `${feature}: ${reason}`);
}

describe('the editions', () => {
  it('have no defect', () => {
    expect([...checkEditions(record)]).toEqual([]);
  });

  it('stand for works that are known, each once, and come after they were written', () => {
    expect(
      faults((works) => {
        const [first, second] = works;
        first.cited_as.push('no-such-work');
        second.cited_as.push(first.cited_as[0]);
        first.csl['original-date'] = 2000;
      }),
    ).toEqual([
      'song-shi-siku: “no-such-work” is no work that is known',
      'song-shi-siku: comes after the edition',
      'jin-shi-siku: “songshi” is read in song-shi-siku already',
    ]);
  });
});
