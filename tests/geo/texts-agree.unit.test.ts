import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Numbers } from '../../src/atlas/numbers/numbers.ts';
import type { Interval } from '../../src/time/interval.ts';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import { atlas } from '../atlas-of-geo.ts';
import { daysInEnglish, textsIn, yearsIn } from './days-told.ts';

const FILES: Readonly<Record<string, string>> = {
  'events.geojson': 'features',
  'movements.geojson': 'features',
  'sieges.geojson': 'features',
  'places.geojson': 'features',
  'prefectures.geojson': 'features',
  'lines.geojson': 'features',
  'waters.geojson': 'features',
  'chapters.geojson': 'features',
  'lecture.json': 'steps',
  'disagreements.json': 'disagreements',
  'persons.json': 'persons',
  'offices.json': 'offices',
  'accounts.json': 'points',
  'numbers.json': 'payments',
};
interface Row {
  readonly id?: string;
  readonly properties?: object;
}
const read = (file: string) => JSON.parse(readFileSync(`geo/${file}`, 'utf8')) as Record<string, Row[]>;
const texts = Object.entries(FILES).flatMap(([file, key]) =>
  (read(file)[key] ?? []).flatMap((row) => textsIn(row.properties ?? row, `${file} ${row.id}`, yearsIn(row))),
);
/** The days of which the table of lunar months tells. */
const [FIRST, LAST] = [parseDay('1122-12-31'), parseDay('1128-01-31')];
const DIGITS = ' 一二三四五六七八九';
/** A day of a month as Chinese writes it: 二十三. */
function hanDay(day: number): string {
  const tens = ['', '十', '二十', '三十'][Math.floor(day / 10)] ?? '';
  return tens + (day % 10 > 0 ? (DIGITS[day % 10] ?? '') : '');
}
/** Whether a Chinese text tells a day: by its name in the cycle, its number in the moon, or in the Julian calendar. */
function tells(zh: string, day: number, month: number, julian: number): boolean {
  const lunar = day < FIRST || day > LAST ? null : atlas.calendar.lunarDateOf(day);
  const number = lunar ? hanDay(lunar.day) : '';
  const forms = [
    atlas.calendar.dayNameOf(day),
    ...(number ? [`${number}日`, `初${number}`, `${number}、`] : []),
    ...(lunar?.day === 1 ? ['朔'] : []),
  ];
  const inMonth = new RegExp(`(?<!\\d)${month}月(?:\\d{1,2}[日]?(?:至|、|或|—|–))*${julian}(?!\\d)`);
  return forms.some((form) => zh.includes(form)) || inMonth.test(zh) || hasShort(zh, julian);
}
/** Whether a text goes on with a day of the month that it has named: “1月13日起，16日合圍”. */
const hasShort = (zh: string, julian: number) => new RegExp(`月.*(?<![\\d月])${julian}日`).test(zh);

/** Days outside the record that texts tell, and why they stand in no feature. */
const TOLD_ALONE: Readonly<Record<string, string>> = {
  '1122-10-25': 'before the atlas: Guo Yaoshi comes over',
  '1123-03-05': 'an order of days in the Huibian that the event does not follow',
  '1123-12-22': 'a favour to Zhao Liangsi, which bounds his demotion',
  '1128-04-08': 'after the atlas: Zhongshan falls',
};
const days = new Set(
  ['events', 'movements', 'sieges', 'prefectures', 'places'].flatMap((name) =>
    [...readFileSync(`geo/${name}.geojson`, 'utf8').matchAll(/11\d\d-\d\d-\d\d/g)].map(([day]) => day),
  ),
);
for (const [day] of readFileSync('geo/annals.json', 'utf8').matchAll(/11\d\d-\d\d-\d\d/g)) days.add(day);

describe('the texts of the record', () => {
  it('are many', () => {
    expect(texts.length).toBeGreaterThan(4000);
  });

  it('tell in Chinese each day that they tell in English', () => {
    let told = 0;
    const lacking = texts.flatMap(({ where, en, zh, years }) =>
      daysInEnglish(en, years).flatMap(({ month, day, may }) => {
        told++;
        return may.some((one) => tells(zh, one, month, day)) ? [] : [`${where}: ${day}/${month}`];
      }),
    );
    expect(lacking).toEqual([]);
    expect(told).toBeGreaterThan(400);
  });

  it('tell no day with its year that the record does not know', () => {
    const unknown = texts.flatMap(({ where, en, years }) =>
      daysInEnglish(en, years).flatMap(({ withYear, may: [day] }) => {
        if (!withYear || day === undefined) return [];
        const written = writeDay(day);
        return days.has(written) || TOLD_ALONE[written] ? [] : [`${where}: ${written}`];
      }),
    );
    expect(unknown).toEqual([]);
  });

  it('excuse no day that none tells', () => {
    const all = texts.flatMap(({ en, years }) =>
      daysInEnglish(en, years).flatMap(({ may }) => may.map((day) => writeDay(day))),
    );
    for (const day of Object.keys(TOLD_ALONE)) expect(all).toContain(day);
  });
});

describe('the sums of numbers.json', () => {
  const { payments } = JSON.parse(readFileSync('geo/numbers.json', 'utf8')) as Numbers;
  /** A number as the texts write it in English. */
  const forms = (value: number): string[] => {
    const millions = value / 1e6;
    const words = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    return [
      value.toLocaleString('en-GB'),
      ...(Number.isInteger(millions)
        ? [`${millions} million`, `${words[millions] ?? millions} million`, `${millions} of`]
        : []),
      ...(millions === 1 ? ['a million'] : []),
      ...(millions === 0.5 ? ['half a million', 'Half a million'] : []),
    ];
  };

  it('are those that the events tell of which they are', () => {
    for (const { id, select, value, unit } of payments) {
      // these are told in ingots of fifty taels
      const told = id.startsWith('demand-') ? value / 50 : value;
      const event = atlas.events.find((one) => `event:${one.id}` === select);
      const { title_en, text_en, note_en = '' } = event?.feature.properties ?? { title_en: '', text_en: '' };
      const text = `${title_en} ${text_en} ${note_en}`;
      expect(
        forms(told).some((form) => text.includes(form)),
        `${id} ${told} ${unit}: ${text}`,
      ).toBe(true);
    }
  });
});

describe('what is chosen among readings', () => {
  it('lies, where it is one day, within what the map shows of it', () => {
    const { disagreements = [] } = read('disagreements.json') as unknown as {
      disagreements: {
        id: string;
        features: string[];
        readings: {
          chosen?: boolean;
          when?: { timespans: { start?: { in?: string }; end?: { in?: string } }[] };
        }[];
      }[];
    };
    const spans = new Map<string, Interval>([
      ...atlas.events.map((one) => [`event:${one.id}`, one] as const),
      ...atlas.movements.map((one) => [`movement:${one.id}`, one] as const),
      ...atlas.sieges.map((one) => [`siege:${one.id}`, one] as const),
    ]);
    let checked = 0;
    for (const { id, features, readings } of disagreements) {
      const [when] = readings.find(({ chosen }) => chosen)?.when?.timespans ?? [];
      // what comes before a march is told of it, and not shown
      const shown = features.flatMap((feature) => {
        const span = spans.get(feature);
        if (!span) return [];
        return [feature.startsWith('movement:') ? { ...span, start: -Infinity } : span];
      });
      if (!when?.start?.in || when.start.in !== when.end?.in || shown.length === 0) continue;
      checked++;
      const day = parseDay(when.start.in);
      expect(
        shown.some(({ start, end }) => day >= start && day <= end),
        `${id} ${when.start.in}`,
      ).toBe(true);
    }
    expect(checked).toBeGreaterThan(20);
  });
});
