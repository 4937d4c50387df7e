import { describe, expect, it } from 'vitest';
import { accountOf, yesterdayOf } from '../../../src/atlas/narrative/narrative-of.ts';
import type { Sentence } from '../../../src/atlas/narrative/sentence.ts';
import { powerName } from '../../../src/atlas/power-name.ts';
import { sceneJson, type SceneJson } from '../../../src/atlas/scene/scene-json.ts';
import type { Scene } from '../../../src/atlas/scene/scene.ts';
import { monthName } from '../../../src/time/date-text.ts';
import { atlas, everyDay, sceneOn } from '../../atlas-of-geo.ts';
import { keepTraditional, type Traditional } from '../../../src/time/traditional.ts';

/** Ten days of every kind: a handover, a quiet day, sieges begun and ended, many prefectures at once, the first and the last. */
const TEN_DAYS = [
  '1123-01-01', '1123-05-14', '1123-06-29', '1124-08-20', '1125-06-01',
  '1126-01-31', '1126-09-21', '1127-01-09', '1127-06-25', '1127-12-31',
]; // prettier-ignore
const LANGUAGES = ['en', 'zh-Hant'] as const;

const tell = (scene: Scene, language: (typeof LANGUAGES)[number]) =>
  accountOf(atlas, scene, yesterdayOf(atlas, scene), language);
const sentencesOf = (scene: Scene, language: (typeof LANGUAGES)[number]) =>
  tell(scene, language).flatMap(({ sentences }) => sentences);
const about = (sentences: readonly Sentence[], kind: string, id: string) =>
  sentences.filter((sentence) =>
    sentence.about.some((subject) => subject.kind === kind && subject.id === id),
  );

/** Every datum of weight in a day's JSON, as the subject that must be told. */
function dataOf(json: SceneJson, before: SceneJson | null): [kind: string, id: string][] {
  const changed = Object.entries(json.holders).filter(([id, { holder, allegiance }]) => {
    const was = before?.holders[id];
    return was && (was.holder !== holder || was.allegiance !== allegiance);
  });
  const siegeAt = new Set(json.sieges.map(({ place }) => place));
  const beset = Object.entries(json.holders).filter(
    ([id, { besiegedBy }]) => besiegedBy !== null && !siegeAt.has(id),
  );
  return [
    ...json.date.eras.map(({ polity }) => ['era', polity] as [string, string]),
    ...(json.chapter === null ? [] : [['chapter', json.chapter] as [string, string]]),
    ...json.events.map(({ id }) => ['event', id] as [string, string]),
    ...json.sieges.map(({ id }) => ['siege', id] as [string, string]),
    ...json.movements.map(({ id }) => ['movement', id] as [string, string]),
    ...changed.map(([id]) => ['prefecture', id] as [string, string]),
    ...beset
      .filter(([id]) => !changed.some(([other]) => other === id))
      .map(([id]) => ['prefecture', id] as [string, string]),
    ...['contested', 'none'].flatMap((idle) => {
      const unheld = Object.entries(json.holders).filter(([, { holder }]) => holder === idle);
      return unheld.length > 6 ? [] : unheld.map(([id]) => ['prefecture', id] as [string, string]);
    }),
    ...[...new Set(Object.values(json.holders).map(({ holder }) => holder))].map(
      (id) => ['power', id] as [string, string],
    ),
    ...json.frontiers.map(({ id, kind }) => [kind === 'claim' ? 'line' : 'frontier', id] as [string, string]),
  ];
}

/** Where the account of a day and its JSON do not say the same, compared both ways. */
function differencesOf(scene: Scene, language: (typeof LANGUAGES)[number]): string[] {
  const faults: string[] = [];
  const json = sceneJson(atlas, scene, 'en');
  const yesterday = yesterdayOf(atlas, scene);
  const data = dataOf(json, yesterday && sceneJson(atlas, yesterday, 'en'));
  const sentences = sentencesOf(scene, language);
  const prefectures = data.flatMap(([kind, id]) => (kind === 'prefecture' ? [id] : []));
  for (const [kind, id] of new Map(data.map((datum) => [datum.join(' '), datum])).values()) {
    const found = about(sentences, kind, id);
    const wanted = kind === 'prefecture' ? prefectures.filter((other) => other === id).length : 1;
    if (found.length !== wanted)
      faults.push(
        `${json.date.julian} ${language}: ${found.length} sentences on ${kind} ${id}, not ${wanted}`,
      );
  }
  const known = new Set(data.map((datum) => datum.join(' ')));
  for (const sentence of sentences) {
    const dateless =
      sentence === sentences[0] ||
      (json.events.length === 0 && /^No dated|沒有記載明確日期/.test(sentence.text));
    if (sentence.about.length === 0 && !dateless)
      faults.push(`${json.date.julian}, of nothing: ${sentence.text}`);
    for (const { kind, id, text } of sentence.about) {
      if (!known.has(`${kind} ${id}`) || !sentence.text.includes(text))
        faults.push(`${json.date.julian}, of ${kind} ${id}: ${sentence.text}`);
    }
  }
  return faults;
}

describe('the account of ten days against scene --json', () => {
  for (const date of TEN_DAYS) {
    for (const language of LANGUAGES) {
      it(`${date}, ${language}: no sentence without a datum, no datum without a sentence`, () => {
        expect(differencesOf(sceneOn(date), language)).toEqual([]);
      });
    }
  }

  it.each(TEN_DAYS)('%s: sentences say what the data say', (date) => {
    const scene = sceneOn(date);
    const json = sceneJson(atlas, scene, 'en');
    for (const language of LANGUAGES) {
      const read = (en: string, zh: Traditional) => (language === 'en' ? en : keepTraditional(zh));
      const name = (id: string) => read(powerName(atlas.config, id).en, powerName(atlas.config, id).zh);
      const sentences = sentencesOf(scene, language);
      const the = (kind: string, id: string) => about(sentences, kind, id)[0]?.text ?? '';
      const [year, month, day] = json.date.julian.split('-').map(Number);
      expect(sentences[0]?.text).toContain(
        language === 'en' ? `${day} ${monthName(month ?? 0)} ${year}` : `${year}年${month}月${day}日`,
      );
      for (const { polity, text_en, text_zh } of json.date.eras) {
        expect(the('era', polity)).toContain(read(text_en, text_zh));
      }
      for (const { id, title_en, title_zh } of json.events) {
        expect(the('event', id)).toContain(read(title_en, title_zh));
      }
      for (const { id, day: count, besieger, defender, phase } of json.sieges) {
        const text = the('siege', id);
        expect(text).toMatch(
          count === 1 ? /day 1|one day|第1日|一日/ : new RegExp(`${count}(?:st|nd|rd|th)|第${count}日`),
        );
        expect(text).toContain(
          besieger === 'contested' ? '' : besieger === 'xia' && language !== 'en' ? '夏' : name(besieger),
        );
        expect(text).toContain(name(defender));
        if (phase === 'begins') expect(text).toMatch(/begins|始於/);
      }
      for (const { id, commander, phase } of json.movements) {
        const text = the('movement', id);
        if (language === 'en') expect(text.toLowerCase()).toContain(commander.toLowerCase());
        expect(text).toMatch(
          {
            marching: /between|near|之間|附近/,
            halted: /halted|first day of the road|駐於|上路/,
            besieging: /before the walls|攻城|圍/,
            done: /come to the end|已至/,
          }[phase],
        );
      }
      const holders = Object.values(json.holders).filter(({ holder }) => holder === 'song').length;
      expect(the('power', 'song')).toContain(String(holders));
    }
  });
});

describe('the account of any day', () => {
  it('tells every datum on every ninth day, in both languages', () => {
    const days = everyDay.filter((_, i) => i % 9 === 0);
    const faults = LANGUAGES.flatMap((language) =>
      days.flatMap((day) => differencesOf(atlas.sceneAt(day), language)),
    );
    expect(days.length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

  it('leaves no gap, no doubled mark and no foreign mark in a sentence', () => {
    for (const day of everyDay.filter((_, i) => i % 5 === 0)) {
      for (const { text } of sentencesOf(atlas.sceneAt(day), 'en')) {
        expect(text).not.toMatch(
          /undefined|null|NaN| {2}|\.\.|,,| [,.;:]|\(\)|[a-z]\.[A-Z]|between (?:and|\.)|[，。；：、]/,
        );
        expect(text).toMatch(/^[“A-Z0-9‘]/);
      }
      for (const { text } of sentencesOf(atlas.sceneAt(day), 'zh-Hant')) {
        expect(text).not.toMatch(/undefined|null|NaN| |。。|，，|，。|與之間|在與|（）/);
      }
    }
  });

  it('tells a change of many prefectures in one sentence that counts them', () => {
    const [ten] = tell(sceneOn('1127-06-25'), 'en').find(({ id }) => id === 'changes')?.sentences ?? [];
    expect(ten?.text).toMatch(/ten prefectures.*pass from Song to Jin\./);
    expect(ten?.about.length).toBe(10);
    const [zh] = tell(sceneOn('1127-06-25'), 'zh-Hant').find(({ id }) => id === 'changes')?.sentences ?? [];
    expect(zh?.text).toMatch(/凡.*十州軍，自宋歸金。/);
  });

  it('uses the singular for one and the plural for many', () => {
    const texts = (date: string) => sentencesOf(sceneOn(date), 'en').map(({ text }) => text);
    expect(texts('1127-01-09')).toContain(
      'Kaifeng (Bianjing) passes from Song to Jin. The walls are carried, and Jin commands the city.',
    );
    expect(texts('1127-06-25').find((text) => text.startsWith('The princesses'))).toContain(' are ');
    expect(texts('1127-06-25').find((text) => text.startsWith('Huizong'))).toContain(' is ');
  });

  it('says how sure it is', () => {
    const english = (date: string) =>
      sentencesOf(sceneOn(date), 'en')
        .map(({ text }) => text)
        .join('\n');
    const chinese = (date: string) =>
      sentencesOf(sceneOn(date), 'zh-Hant')
        .map(({ text }) => text)
        .join('\n');
    expect(english('1124-03-01')).toMatch(/The siege of Pingzhou is probably in about its 81st day/);
    expect(chinese('1124-03-01')).toMatch(/平州之圍，據推定，約第81日/);
    expect(english('1123-05-14')).toMatch(/About this day five prefectures/);
    expect(chinese('1123-05-14')).toMatch(/約在是日，/);
  });

  it('has no changes of hand on the first day, when nothing is known of the day before', () => {
    expect(tell(sceneOn('1123-01-01'), 'en').map(({ id }) => id)).not.toContain('changes');
  });

  it('lets none but armed columns stand before walls', () => {
    for (const day of everyDay.filter((_, i) => i % 3 === 0)) {
      for (const { movement, phase } of atlas.sceneAt(day).movements) {
        const { type } = movement.feature.properties;
        if (phase === 'besieging') expect(['army', 'relief', 'raid', 'retreat'], movement.id).toContain(type);
      }
    }
  });

  it('does not end a siege that outlasts the atlas', () => {
    const texts = sentencesOf(sceneOn('1127-12-31'), 'en').map(({ text }) => text);
    expect(texts.find((text) => text.startsWith('The siege of Zhongshan'))).toContain(
      'goes on beyond the atlas',
    );
  });
});
