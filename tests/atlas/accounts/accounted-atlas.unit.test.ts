import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/atlas/narrative/narrative-of.ts';
import { accountText } from '../../../src/atlas/narrative/narrative-text.ts';
import {
  accountedAtlas,
  accountedRecord,
  type AccountPoint,
} from '../../../src/atlas/accounts/accounted-atlas.ts';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import type { Disagreement } from '../../../src/atlas/accounts/disagreements.ts';
import { sceneJson, type SceneJson } from '../../../src/atlas/scene/scene-json.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas, everyDay, record } from '../../atlas-of-geo.ts';
import { sampled } from '../../sampled.ts';

const read = (name: string) => JSON.parse(readFileSync(`geo/${name}`, 'utf8'));
const points: readonly AccountPoint[] = read('accounts.json').points;
const disagreements: readonly Disagreement[] = read('disagreements.json').disagreements;
const seed = accountedAtlas(atlas.config, record, 'seed', points);
const json = (of: Atlas, day: number) => sceneJson(of, of.sceneAt(day), 'en');
/** Every day of the years that the article’s account changes, as the sources have it. */
const LAST = parseDay('1124-12-31');
const sourced = new Map(
  sampled(
    everyDay.filter((day) => day <= LAST),
    4,
  ).map((day) => [day, json(atlas, day)]),
);

/** What of two scenes of a day is not the same, as `event:…`. */
function differences(a: SceneJson, b: SceneJson): string[] {
  const found = new Set<string>();
  const lists = [
    ['event', a.events, b.events],
    ['siege', a.sieges, b.sieges],
    ['movement', a.movements, b.movements],
  ] as const;
  for (const [kind, one, other] of lists) {
    const texts = (list: readonly { readonly id: string }[]) =>
      new Map(list.map((item) => [item.id, JSON.stringify(item)]));
    const [left, right] = [texts(one), texts(other)];
    for (const id of [...left.keys(), ...right.keys()])
      if (left.get(id) !== right.get(id)) found.add(`${kind}:${id}`);
  }
  for (const [id, held] of Object.entries(a.holders))
    if (JSON.stringify(held) !== JSON.stringify(b.holders[id])) found.add(`prefecture:${id}`);
  return [...found];
}

describe('the article’s account', () => {
  it('treats every point of the article once, each with its disagreement', () => {
    expect(points.map(({ point }) => point)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
    for (const { point, id, sources } of points) {
      expect(disagreements.find((item) => item.id === id)).toMatchObject({ kind: 'seed', point });
      expect(sources.length).toBeGreaterThan(0);
    }
    for (const { effect, overrides } of points) expect(overrides.length > 0).toBe(effect === 'drawn');
  });

  it('is the sources’ own record where nothing is overridden, object for object', () => {
    const same = accountedRecord(record, []);
    expect(same.events.every((event, i) => event === record.events[i])).toBe(true);
    expect(accountedRecord(record, points).places).toBe(record.places);
  });

  it('leaves the record of the sources as it was', () => {
    const before = JSON.stringify(record);
    accountedRecord(record, points);
    expect(JSON.stringify(record)).toBe(before);
  });

  it('differs from the sources’ scene in exactly the points listed as drawn, over every day', () => {
    const found = new Set<string>();
    for (const day of everyDay)
      for (const name of differences(json(atlas, day), json(seed, day))) found.add(name);
    const listed = new Set(points.flatMap(({ overrides }) => overrides.map(({ feature }) => feature)));
    const texts = [...listed].filter((name) => !found.has(name));
    // a besieger’s name and where a road ends are not of the scene’s data; the card and the map have them
    expect([...found].filter((name) => !listed.has(name))).toEqual([]);
    expect(texts).toEqual([]);
    for (const { point, overrides, effect } of points)
      if (effect === 'drawn')
        expect(
          overrides.some(({ feature }) => found.has(feature)),
          `point ${point}`,
        ).toBe(true);
  });

  it.each(points.filter(({ effect }) => effect === 'drawn').map((point) => [point.point, point] as const))(
    'point %i alone changes the features that it lists and no other',
    (_, point) => {
      const alone = accountedAtlas(atlas.config, record, 'seed', [point]);
      const found = new Set<string>();
      for (const [day, was] of sourced)
        for (const name of differences(was, json(alone, day))) found.add(name);
      const listed = new Set(point.overrides.map(({ feature }) => feature));
      expect(found.size).toBeGreaterThan(0);
      for (const name of found) expect(listed, name).toContain(name);
    },
  );

  it('draws the readings of the article: its days, and its holder on the day of the link', () => {
    const of = (name: string) => {
      const [, id] = name.split(':');
      return seed.events.find((event) => event.id === id);
    };
    for (const { id, effect } of points) {
      if (effect !== 'drawn') continue;
      const item = disagreements.find((candidate) => candidate.id === id);
      const reading = item?.readings.find(({ account }) => account === 'article');
      if (!item || !reading?.holder) continue;
      const [, place] = (item.features.find((name) => name.startsWith('prefecture:')) ?? '').split(':');
      expect(json(seed, parseDay(item.date)).holders[place ?? '']?.holder).toBe(reading.holder);
    }
    expect(of('event:zhang-jue-executed')?.start).toBe(parseDay('1124-09-01'));
    expect(of('event:aguda-dies')?.end).toBe(parseDay('1123-06-01'));
    expect(of('event:battle-of-tuer-shan')).toBeUndefined();
    expect(json(seed, parseDay('1124-02-15')).holders.pingzhou?.holder).toBe('jin');
    expect(json(atlas, parseDay('1124-02-15')).holders.pingzhou?.holder).toBe('contested');
  });

  it('is told in the day’s account too', () => {
    const told = (of: Atlas, date: string) =>
      accountText(accountOf(of, of.sceneAt(parseDay(date)), null, 'en'));
    expect(told(seed, '1124-09-15')).toContain('Zhang Jue is killed');
    expect(told(atlas, '1124-09-15')).not.toContain('Zhang Jue is killed');
    expect(told(atlas, '1123-11-09')).toContain('defeat at Tu’er Shan');
    expect(told(seed, '1123-11-09')).not.toContain('defeat at Tu’er Shan');
  });

  it('cites the article for everything that it changes', () => {
    for (const name of new Set(points.flatMap(({ overrides }) => overrides.map(({ feature }) => feature)))) {
      const [kind, id] = name.split(':');
      if (kind === 'prefecture') continue;
      const list = { event: seed.events, siege: seed.sieges, movement: seed.movements }[kind as 'event'];
      const found = list.find((item) => item.id === id);
      if (found)
        expect(
          found.feature.properties.sources.map(({ ref }) => ref),
          name,
        ).toEqual(['seed']);
    }
  });
});
