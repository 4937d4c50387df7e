import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ANNALS_KINDS,
  daysOfEntry,
  LEFT_OUT_REASONS,
  type Annals,
} from '../../../src/atlas/annals/annals.ts';
import { at, type Json } from '../../../src/tools/geo-check/json.ts';
import { parseDay } from '../../../src/time/written-date.ts';

const annals = JSON.parse(readFileSync('geo/annals.json', 'utf8')) as Annals;
const schema = JSON.parse(readFileSync('geo/schema/annals.schema.json', 'utf8')) as Json;
const allowed = (key: string) => at(schema, 'properties', 'entries', 'items', 'properties', key, 'enum');

describe('kinds and reasons', () => {
  it('are those of the schema', () => {
    expect(allowed('kind')).toEqual(ANNALS_KINDS);
    expect(allowed('left_out')).toEqual(LEFT_OUT_REASONS);
  });
});

describe('the days of an entry', () => {
  it('are its day', () => {
    const day = parseDay('1126-01-31');
    expect(daysOfEntry({ date: '1126-01-31' })).toEqual({ start: day, end: day + 1 });
  });

  it('are those of its lunar month where there is no day', () => {
    const days = daysOfEntry({ date: '1126-02', earliest: '1126-01-25', latest: '1126-02-23' });
    expect(days).toEqual({ start: parseDay('1126-01-25'), end: parseDay('1126-02-24') });
  });
});

describe('the annals of the atlas', () => {
  it('are as many as README.md says', () => {
    const told = annals.entries.length.toLocaleString('en');
    expect(readFileSync('README.md', 'utf8')).toContain(`${told} dated entries of the basic annals`);
  });

  // counted in a punctuated text, another than the one that the entries were read from
  it.each([
    ['songshi', 22, 128],
    ['songshi', 23, 237],
    ['songshi', 24, 154],
    ['jinshi', 2, 41],
    ['jinshi', 3, 165],
  ])('have every day that %s %i names', (work, juan, days) => {
    const named = annals.entries.filter(
      (entry) => entry.work === work && entry.juan === juan && /^\d+-\d\d-\d\d$/.test(entry.date),
    );
    expect(new Set(named.map(({ date }) => date)).size).toBeGreaterThanOrEqual(days);
  });

  it.each([
    ['1126-01-31', 'songshi', 'siege:kaifeng-1126'],
    ['1126-01-31', 'jinshi', 'siege:kaifeng-1126'],
    ['1127-01-09', 'jinshi', 'event:kaifeng-falls'],
    ['1123-09-19', 'jinshi', 'event:aguda-dies'],
  ])('show on %s by %s %s', (date, work, feature) => {
    const shown = annals.entries.filter((entry) => entry.date === date && entry.work === work);
    expect(shown.flatMap((entry) => entry.shown ?? [])).toContain(feature);
  });
});
