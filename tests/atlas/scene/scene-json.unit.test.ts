import { describe, expect, it } from 'vitest';
import { sceneJson } from '../../../src/atlas/scene/scene-json.ts';
import { atlas, everyDay, jsonOn, record, sceneOn } from '../../atlas-of-geo.ts';

const PHASES = new Set(['marching', 'halted', 'besieging', 'done']);
const SIEGE_PHASES = ['begins', 'invested', 'ends'];
const decimals = (value: number) => (String(value).split('.')[1] ?? '').length;

describe('scene JSON', () => {
  it('has the members of the public contract, in its order', () => {
    expect(Object.keys(jsonOn('1126-01-31'))).toEqual([
      'date', 'holders', 'frontiers', 'movements', 'sieges', 'events', 'places', 'chapter',
    ]); // prettier-ignore
  });

  it('is plain data on every day: nothing is lost in writing it as JSON', () => {
    for (const day of everyDay.filter((_, i) => i % 30 === 0)) {
      const json = sceneJson(atlas, atlas.sceneAt(day), 'en');
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    }
  });

  it('dates the day as the contract’s example has it', () => {
    const { date } = jsonOn('1126-01-31');
    expect(date).toMatchObject({ julian: '1126-01-31', jdn: 2132360, ganzhi: '癸酉' });
    expect(date.eras.slice(0, 2)).toEqual([
      { polity: 'song', text_zh: '靖康元年正月七日癸酉', text_en: 'Jingkang 1, 1st month, day 7' },
      { polity: 'jin', text_zh: '天會四年正月七日癸酉', text_en: 'Tianhui 4, 1st month, day 7' },
    ]);
  });

  it('lists Song first, then Jin, then Liao and Xia where in force', () => {
    const polities = (date: string) => jsonOn(date).date.eras.map(({ polity }) => polity);
    expect(polities('1123-01-02')).toEqual(['song', 'jin', 'liao', 'xia']);
    expect(polities('1125-03-26')).toEqual(['song', 'jin', 'liao', 'xia']);
    expect(polities('1125-03-27')).toEqual(['song', 'jin', 'xia']);
  });

  it('tells of each column where it is, to four decimals, within the map', () => {
    for (const day of everyDay.filter((_, i) => i % 7 === 0)) {
      const { movements } = sceneJson(atlas, atlas.sceneAt(day + 0.1), 'en');
      for (const { lon, lat, bearing, phase, from, to, commander } of movements) {
        expect(lon > 100 && lon < 132 && lat > 28 && lat < 50).toBe(true);
        expect(Math.max(decimals(lon), decimals(lat)) <= 4 && decimals(bearing) <= 1).toBe(true);
        expect(bearing >= 0 && bearing < 360 && PHASES.has(phase) && commander.length > 0).toBe(true);
        for (const id of [from, to]) if (id !== null) expect(atlas.places.has(id), id).toBe(true);
      }
    }
  });

  it('follows the hour: the column of noon is not where it was at dawn', () => {
    const at = (hour: number) =>
      sceneJson(atlas, sceneOn('1126-01-30', hour), 'en').movements.find(
        ({ id }) => id === 'zongwang-first-invasion',
      );
    expect([at(0)?.lon, at(0)?.lat]).not.toEqual([at(12)?.lon, at(12)?.lat]);
  });

  it('names commanders in the language asked for', () => {
    const of = (...rest: Parameters<typeof sceneJson> extends [unknown, unknown, ...infer R] ? R : never) =>
      sceneJson(atlas, sceneOn('1126-01-31'), ...rest).movements.find(
        ({ id }) => id === 'guo-yaoshi-van-1126',
      )?.commander;
    expect(of('en')).toBe('Guo Yaoshi');
    expect(of('zh-Hant')).toBe('郭藥師');
    expect(of('zh-Hans', (text) => text.replace('藥師', '药师'))).toBe('郭药师');
  });

  it('counts the days of every siege from 1 to its last, without a gap', () => {
    const days = new Map<string, number[]>();
    for (const day of everyDay) {
      for (const siege of sceneJson(atlas, atlas.sceneAt(day), 'en').sieges) {
        expect(SIEGE_PHASES).toContain(siege.phase);
        days.set(siege.id, [...(days.get(siege.id) ?? []), siege.day]);
      }
    }
    expect(days.size).toBe(record.sieges.length);
    for (const [id, counted] of days) expect(counted, id).toEqual(counted.map((_, i) => i + 1));
  });

  it('cites works of the list of sources, by key and juan', () => {
    const events = everyDay.flatMap((day) =>
      day % 10 ? [] : sceneJson(atlas, atlas.sceneAt(day), 'en').events,
    );
    for (const { id, sources } of events) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources)
        expect(atlas.sources.has(source.split(' ')[0] ?? ''), `${id}: ${source}`).toBe(true);
    }
    expect(jsonOn('1126-09-21').events[0]?.sources[0]).toBe('jinshi-3 卷三（九月丙寅）');
  });

  it('gives every place with the name of the day, its position and rank', () => {
    const { places } = jsonOn('1126-01-31');
    expect(places).toHaveLength(record.places.length);
    expect(places.find(({ id }) => id === 'yanjing')).toEqual({
      id: 'yanjing', name_en: 'Yanjing', name_zh: '燕京', lon: 116.35, lat: 39.89, rank: 1,
    }); // prettier-ignore
  });
});
