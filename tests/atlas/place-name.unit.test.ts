import { describe, expect, it } from 'vitest';
import { nameInText, namesSideBySide } from '../../src/atlas/place-name.ts';
import { contains } from '../../src/time/interval.ts';
import { parseWhen } from '../../src/time/timespan.ts';
import { keepTraditional } from '../../src/time/traditional.ts';
import { writeDay } from '../../src/time/written-date.ts';
import { atlas, everyDay, record, sceneOn } from '../atlas-of-geo.ts';

const nameOn = (place: string, date: string) =>
  sceneOn(date).names.find((name) => name.place.id === place)?.name_zh;

describe('the names of places', () => {
  it.each([
    ['yanjing', '1123-01-03', '南京析津府', 'the Liao southern capital (Liaoshi 37–41)'],
    ['yanjing', '1123-01-04', '燕京', 'as the Jin have it (Jinshi 2)'],
    [
      'yanjing',
      '1123-05-14',
      '燕山府',
      'the Song name, decreed in 1122 and used from the handover (Songshi 85–90)',
    ],
    ['yanjing', '1126-01-03', '燕山府', 'the last day of Song'],
    ['yanjing', '1126-01-04', '燕京', 'after Guo Yaoshi’s surrender (Jinshi 3)'],
    ['pingzhou', '1123-01-02', '平州遼興軍', 'Liao'],
    ['pingzhou', '1123-03-20', '南京', 'Southern Capital of the Jin from the second month (Jinshi 2, 133)'],
    ['pingzhou', '1123-05-28', '平州', 'Zhang Jue throws off the Jin name (Jinshi 133)'],
    ['pingzhou', '1126-09-23', '南京', 'the day before the Jin give it its old name'],
    ['pingzhou', '1126-09-24', '平州', '天會四年九月己巳 (Jinshi 3)'],
    ['bianjing', '1127-04-19', '汴京', 'under the Jin'],
    ['bianjing', '1127-04-20', '大楚都汴京', 'the capital of Chu (Jinshi 3)'],
    ['bianjing', '1127-05-23', '東京開封府', 'Song again (Songshi 24)'],
    [
      'yunzhong',
      '1126-01-31',
      '西京大同府',
      'never held by Song, so never called Yunzhong fu (Jinshi 24–26)',
    ],
  ])('%s on %s: %s, %s', (place, date, name) => {
    expect(nameOn(place, date)).toBe(name);
  });

  it('are one for each place on each day', () => {
    for (const day of everyDay) {
      const { names } = atlas.sceneAt(day);
      const ids = names.map(({ place }) => place.id);
      expect(new Set(ids).size, writeDay(day)).toBe(ids.length);
      expect(ids.length, writeDay(day)).toBe(record.places.length);
    }
  });

  it('are what the holder of the day calls them, where the record says what that is', () => {
    for (const date of ['1123-01-02', '1123-06-29', '1124-07-12', '1126-01-31', '1127-06-12']) {
      const scene = sceneOn(date);
      const holders = new Map(scene.control.map(({ prefecture, holder }) => [prefecture, holder]));
      for (const { place, name_zh } of scene.names) {
        const own = (place.properties.names ?? []).filter(
          ({ holder, when }) =>
            holder === holders.get(place.id) && parseWhen(when).some((span) => contains(span, scene.day)),
        );
        if (own.length)
          expect(
            own.map((name) => name.name_zh),
            `${place.id} on ${date}`,
          ).toContain(name_zh);
      }
    }
  });
});

describe('the name by which a place is known', () => {
  const named = (place: string, date: string) => {
    const name = sceneOn(date).names.find((one) => one.place.id === place);
    if (!name) throw new Error(`no ${place} on ${date}`);
    return name;
  };

  it.each([
    ['yanjing', '1123-02-01', '燕京', 'Yānjīng', 'Yanjing'],
    ['yanjing', '1124-01-10', '燕京 · 燕山府', 'Yānjīng · Yānshān fǔ', 'Yanjing (Yanshan fu)'],
    ['pingzhou', '1125-11-03', '平州 · 南京', 'Píngzhōu · Nánjīng', 'Pingzhou (Nanjing)'],
    ['yunzhong', '1125-11-03', '雲中 · 西京', 'Yúnzhōng · Xījīng', 'Yunzhong (Xijing)'],
    ['bianjing', '1126-02-02', '東京', 'Kaifeng · Dōngjīng', 'Kaifeng'],
    ['bianjing', '1127-02-07', '東京 · 汴京', 'Kaifeng · Biànjīng', 'Kaifeng (Bianjing)'],
    ['luoyang', '1126-02-02', '洛陽', 'Luòyáng', 'Luoyang'],
    ['shuozhou', '1124-10-08', '朔州 · 朔寧府', 'Shuòzhōu · Shuòníng fǔ', 'Shuozhou (Shuoning fu)'],
    ['guangning', '1123-12-03', '廣寧府', 'Guǎngníng fǔ', 'Guangning fu'],
    ['ansujun', '1125-12-01', '安肅縣', 'Ānsù xiàn', 'Ansu county'],
  ])('of %s on %s leads', (place, date, han, latin, text) => {
    const name = named(place, date);
    expect(namesSideBySide(name).all).toEqual({ han, latin });
    expect(nameInText(name).en).toBe(text);
  });

  it('is the same on every day, but for the kind of place', () => {
    const known = new Map<string, Set<string>>();
    for (const day of everyDay.filter((_, i) => i % 11 === 0))
      for (const name of atlas.sceneAt(day).names) {
        const { all } = namesSideBySide(name);
        const [first = ''] = keepTraditional(all.han).split(' · ');
        const bare = first.replace(/(?<=..)[府軍縣州關]$/u, '');
        known.set(name.place.id, (known.get(name.place.id) ?? new Set()).add(bare));
      }
    expect([...known].filter(([, names]) => names.size > 1)).toEqual([]);
    expect(known.size).toBe(record.places.length);
  });
});
