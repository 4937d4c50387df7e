import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkOffices } from '../../../src/tools/geo-check/check-offices.ts';
import { readGeoRecord, type GeoRecord } from '../../../src/tools/geo-check/geo-record.ts';
import { text, type Json } from '../../../src/tools/geo-check/json.ts';
import { GEO, type Loose } from './geo-copy.ts';

const FILE = 'offices.json';
const { record } = readGeoRecord(GEO);

/** What is wrong with who governed once `spoil` has been at the file, beside all other files as they are. */
function faults(spoil: (file: Loose) => void): string[] {
  const file = JSON.parse(readFileSync(`${GEO}${FILE}`, 'utf8')) as Loose;
  spoil(file);
  const spoilt: GeoRecord = {
    files: new Map([...record.files, [FILE, file as Json]]),
    features: (name) =>
      name === FILE
        ? file.offices.map((json: Loose) => ({ file: FILE, id: text(json.id), label: text(json.id), json }))
        : record.features(name),
  };
  return [...checkOffices(spoilt)].map(
    ({ feature, property, reason }) => `${feature} ${property}: ${reason}`,
  );
}
const office = (file: Loose, id: string) => file.offices.find((item: Loose) => item.id === id);
const state = (file: Loose, id: string) => file.states.find((item: Loose) => item.id === id);

describe('who governed', () => {
  it('has no defect', () => {
    expect([...checkOffices(record)]).toEqual([]);
  });

  it('is told of no one who serves another power than holds his town', () => {
    const found = faults((file) => {
      office(file, 'taiyuan-zhang-xiaochun-1125').when.timespans[0].end = { in: '1126-10-01' };
    });
    expect(found).toEqual([
      'taiyuan-zhang-xiaochun-1125 power: is song, and jin holds the place on 1126-09-21',
    ]);
  });

  it('has one run of days each', () => {
    const found = faults((file) => {
      const { when } = office(file, 'daming-du-chong-1127');
      when.timespans = [...when.timespans, ...when.timespans];
    });
    expect(found.join()).toContain('has more than one timespan');
  });
});

describe('the states', () => {
  it('do not stand twice on a day', () => {
    const found = faults((file) => {
      state(file, 'goryeo-own').when.timespans[0].end = { in: '1126-06-23' };
    });
    expect(found.join()).toContain('has days that goryeo-own has too');
  });

  it('know their places and overlords', () => {
    const found = faults((file) => {
      state(file, 'chu').overlord = 'nobody';
      state(file, 'dashi').places = ['nowhere'];
    });
    expect(found.join()).toContain('“nobody” is no power');
    expect(found.join()).toContain('“nowhere” is no place');
  });
});
