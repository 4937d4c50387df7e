import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Annals } from '../../src/atlas/annals/annals.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { daysInEnglish } from './days-told.ts';

interface Feature {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
const { entries } = JSON.parse(readFileSync('geo/annals.json', 'utf8')) as Annals;
const features = new Map<string, Feature>(
  Object.entries({
    event: 'events',
    movement: 'movements',
    siege: 'sieges',
    prefecture: 'prefectures',
  }).flatMap(([kind, file]) => {
    const { features } = JSON.parse(readFileSync(`geo/${file}.geojson`, 'utf8')) as {
      features: readonly Feature[];
    };
    return features.map((feature) => [`${kind}:${feature.id}`, feature] as const);
  }),
);
const DAY = /"(11\d\d-\d\d-\d\d)"/g;
/** The first and the last day of which a feature tells, with its bounds. */
function daysOf(feature: Feature): readonly [first: number, last: number] {
  const days = [...JSON.stringify(feature).matchAll(DAY)].map(([, day = '']) => parseDay(day));
  return [Math.min(...days), Math.max(...days)];
}
/** The days that the text of a feature names. */
const told = ({ properties }: Feature, year: number) =>
  ['title_en', 'text_en', 'note_en', 'outcome_en'].flatMap((key) => {
    const text = properties[key];
    return typeof text === 'string'
      ? daysInEnglish(text, [year - 1, year, year + 1]).flatMap(({ may }) => may)
      : [];
  });

/** How many days a feature may lie off an entry that it shows: envoys named before they leave, a surrender of two days. */
const NEAR = 2;
/** Entries whose day no feature has, and why. */
const STILL_SO: Readonly<Record<string, string>> = {
  'songshi-23-1127-03-15-a': 'Qinzong is still held',
  'songshi-23-1127-04-14-a': 'Qinzong is still held',
};

describe('what the annals tell and features show', () => {
  it('lies on the day of one of them, or the entry or the feature says which day it has', () => {
    const off = entries.flatMap(({ id, date, earliest, latest, shown = [], doubt_en }) => {
      const [first, last] = [parseDay(earliest ?? date), parseDay(latest ?? date)];
      const close = shown.some((one) => {
        const feature = features.get(one);
        if (!feature) return false;
        if (one.startsWith('prefecture:')) return true;
        const [start, end] = daysOf(feature);
        if (start <= last + NEAR && end >= first - NEAR) return true;
        return told(feature, Number(date.slice(0, 4))).some((day) => day >= first && day <= last);
      });
      return shown.length === 0 || close || doubt_en || STILL_SO[id] ? [] : [`${id}: ${shown.join(' ')}`];
    });
    expect(off).toEqual([]);
  });
});
