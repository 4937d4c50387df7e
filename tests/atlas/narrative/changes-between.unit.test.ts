import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/atlas/narrative/changes-between.ts';
import { sceneJson } from '../../../src/atlas/scene/scene-json.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas } from '../../atlas-of-geo.ts';

const PAIRS = [
  ['1123-01-01', '1127-12-31'],
  ['1123-05-13', '1123-05-14'],
  ['1126-01-27', '1126-04-25'],
  ['1126-12-01', '1127-06-30'],
  ['1124-02-01', '1124-02-02'],
] as const;
const LANGUAGES = ['en', 'zh-Hant'] as const;
const between = (from: string, to: string, language: (typeof LANGUAGES)[number] = 'en') =>
  changesBetween(atlas, parseDay(from), parseDay(to), language);
const holdersOn = (date: string) => sceneJson(atlas, atlas.sceneAt(parseDay(date)), 'en').holders;

describe('what changed between two days', () => {
  for (const [from, to] of PAIRS) {
    for (const language of LANGUAGES) {
      it(`${from} to ${to}, ${language}: each change in one sentence, and nothing else`, () => {
        const [first, last] = [parseDay(from), parseDay(to)];
        const told = between(from, to, language)
          .flatMap(({ sentences }) => sentences)
          .flatMap(({ about }) => about.map(({ kind, id }) => `${kind} ${id}`));
        const after = holdersOn(to);
        const changed = Object.entries(holdersOn(from)).filter(
          ([id, { holder, allegiance }]) =>
            after[id]?.holder !== holder || after[id]?.allegiance !== allegiance,
        );
        const returned = atlas.prefectures.filter(
          ({ id, control }) =>
            !changed.some(([other]) => other === id) &&
            control.some(
              (span, i) =>
                first < span.start && span.start <= last && i > 0 && control[i - 1]?.holder !== span.holder,
            ),
        );
        const lie = (kind: string, all: readonly { id: string; start: number; end: number }[]) =>
          all.filter(({ start, end }) => start <= last && end - 1 > first).map(({ id }) => `${kind} ${id}`);
        const wanted = [
          ...changed.map(([id]) => `prefecture ${id}`),
          ...returned.map(({ id }) => `prefecture ${id}`),
          ...lie('event', atlas.events),
          ...lie('siege', atlas.sieges),
          ...lie('movement', atlas.movements),
        ];
        expect(told.toSorted()).toEqual(wanted.toSorted());
      });
    }
  }

  it('tells the same whichever day is given first, and nothing of a day and itself', () => {
    expect(between('1126-04-25', '1126-01-27')).toEqual(between('1126-01-27', '1126-04-25'));
    expect(between('1126-04-25', '1126-04-25')).toEqual([]);
  });

  it('gives each subject a day of the two or between them, on which it holds', () => {
    for (const [from, to] of PAIRS) {
      for (const { about } of between(from, to).flatMap(({ sentences }) => sentences)) {
        for (const { day, kind, id } of about) {
          expect(day).toBeLessThanOrEqual(parseDay(to));
          const scene = atlas.sceneAt(day ?? NaN);
          if (kind === 'movement') expect(scene.movements.map(({ movement }) => movement.id)).toContain(id);
          if (kind === 'siege') expect(scene.sieges.map(({ siege }) => siege.id)).toContain(id);
          if (kind === 'event') expect(scene.events.map((event) => event.id)).toContain(id);
        }
      }
    }
  });

  it('tells who held and who holds, how sieges ended and how far columns went', () => {
    const text = between('1126-01-27', '1126-04-25')
      .flatMap(({ sentences }) => sentences)
      .map((sentence) => sentence.text);
    expect(text).toContain(
      'Longde fu changes hands and comes back to where it was: Jin (14 March 1126), then Song (18 April 1126).',
    );
    expect(text).toContain('Siege of Taiyuan: goes on throughout, from day 15 to day 103.');
    expect(text).toContain(
      'First siege of Kaifeng: begins on 31 January 1126 and ends on 5 March 1126. Outcome: Raised under agreed terms.',
    );
    expect(text.find((line) => line.startsWith('Huizong'))).toMatch(
      /^Huizong, with the Song court: was at .*; is now at .* \(\d+ km apart\)\.$/,
    );
  });

  it('leaves no gap and no doubled mark in a sentence', () => {
    for (const [from, to] of PAIRS) {
      for (const { text } of between(from, to).flatMap(({ sentences }) => sentences)) {
        expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\.|,,| [,.;:]|\(\)|between and| at ?[;.]/);
      }
      for (const { text } of between(from, to, 'zh-Hant').flatMap(({ sentences }) => sentences)) {
        expect(text).not.toMatch(/undefined|null|NaN|。。|，，|，：|在，|在與/);
      }
    }
  });
});
