import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Annals } from '../../src/atlas/annals/annals.ts';
import { sexagenaryName } from '../../src/time/sexagenary.ts';
import { keepTraditional } from '../../src/time/traditional.ts';
import { parseDay } from '../../src/time/written-date.ts';

const { days } = JSON.parse(readFileSync('tests/truth/annals-days.json', 'utf8')) as {
  days: Readonly<Record<string, readonly string[]>>;
};
const { entries } = JSON.parse(readFileSync('geo/annals.json', 'utf8')) as Annals;

describe('the days that the basic annals name', () => {
  it('are hundreds, in five juan', () => {
    expect(Object.keys(days).sort()).toEqual([
      'jinshi-2',
      'jinshi-3',
      'songshi-22',
      'songshi-23',
      'songshi-24',
    ]);
    expect(Object.values(days).flat().length).toBeGreaterThan(600);
  });

  it.each(Object.entries(days))('of %s are all among the entries, each by its name', (source, named) => {
    const told = new Map(
      entries
        .filter(({ work, juan }) => `${work}-${juan}` === source)
        .map(({ date, ganzhi }) => [date, keepTraditional(ganzhi)]),
    );
    const missing = named.filter((line) => {
      const [date = '', name] = line.split(' ');
      return told.get(date) !== name || sexagenaryName(parseDay(date)) !== name;
    });
    expect(missing).toEqual([]);
  });
});
