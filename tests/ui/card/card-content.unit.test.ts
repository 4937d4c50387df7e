import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../src/atlas/people/people.ts';
import { pinyinSyllables } from '../../../src/atlas/romanisation/pinyin-syllables.ts';
import { searchEntries } from '../../../src/atlas/search/search-entries.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { INTERFACE_WORDS } from '../../../src/locale/interface-words/interface-words.ts';
import { keepTraditional } from '../../../src/time/traditional.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { cardContent, spokenTitle } from '../../../src/ui/card/card-content.ts';
import { atlas } from '../../atlas-of-geo.ts';

await Promise.all((['en', 'zh-Hant'] as const).map((language) => INTERFACE_WORDS.load(language)));

const glance = (
  language: 'en' | 'zh-Hant',
  kind: 'place' | 'prefecture' | 'siege',
  id: string,
  day: string,
) => {
  const locale = createLocale(() => language, atlas, String);
  return cardContent({ kind, id }, atlas, atlas.sceneAt(parseDay(day)), locale)?.glance;
};

it('of a siege tells whose the place is, at a glance and among its facts', () => {
  expect(glance('en', 'siege', 'taiyuan-1126', '1126-03-01')).toBe('Held by Song, besieged by Jin');
  expect(glance('zh-Hant', 'siege', 'taiyuan-1126', '1126-03-01')).toBe('屬宋，為金所圍');
  const locale = createLocale(() => 'en', atlas, String);
  for (const { id, feature, start } of atlas.sieges) {
    const content = cardContent({ kind: 'siege', id }, atlas, atlas.sceneAt(start), locale);
    const held = atlas
      .sceneAt(start)
      .control.find(({ prefecture }) => prefecture === feature.properties.place);
    expect(content?.facts.find(({ term }) => term === 'Held by')?.text, id).toBe(
      held && locale.power(held.holder),
    );
  }
});

describe('the card of a place', () => {
  it.each([
    ['taiyuan', '1126-03-01', 'Held by Song, besieged by Jin', '屬宋，為金所圍'],
    ['taiyuan', '1127-03-01', 'Held by Jin', '屬金'],
    ['taiyuan', '1123-03-01', 'Held by Song', '屬宋'],
  ])('tells at a glance whose %s is on %s', (id, day, en, zh) => {
    expect(glance('en', 'place', id, day)).toBe(en);
    expect(glance('zh-Hant', 'place', id, day)).toBe(zh);
    expect(glance('en', 'prefecture', id, day)).toBe(en);
  });

  it('does not say twice whose it is, nor that what was so before began on the first day of the atlas', () => {
    for (const language of ['en', 'zh-Hant'] as const) {
      const locale = createLocale(() => language, atlas, String);
      for (const { id } of atlas.prefectures) {
        const content = cardContent(
          { kind: 'prefecture', id },
          atlas,
          atlas.sceneAt(parseDay('1123-03-01')),
          locale,
        );
        const texts = [...(content?.small ?? []), ...(content?.facts ?? []).map(({ text }) => text)];
        for (const text of texts) {
          expect(text, id).not.toMatch(/(?<!\d)1 January 1123|1123年1月1日/);
          expect(text, id).not.toMatch(/^In (?:Song|Jin|Xia|Liao) hands$|^屬(?:宋|金|西夏|遼)$/);
          if (language === 'zh-Hant') expect(text, id).not.toMatch(/\p{Script=Han}[,;] /u);
        }
      }
    }
    const locale = createLocale(() => 'en', atlas, String);
    const taiyuan = cardContent(
      { kind: 'place', id: 'taiyuan' },
      atlas,
      atlas.sceneAt(parseDay('1126-03-01')),
      locale,
    );
    expect(taiyuan?.facts[0]?.text).toBe('Song, already in 1123, to 20 September 1126');
    expect(taiyuan && spokenTitle(taiyuan, locale)).toBe('Taiyuan, Song');
  });

  it('tells it of every prefecture on any day', () => {
    for (const { id } of atlas.prefectures)
      for (const day of ['1123-02-01', '1125-06-01', '1127-12-31'])
        expect(glance('en', 'prefecture', id, day), `${id} ${day}`).toMatch(/^Held by .+/);
  });
});

it('the card of land says what its days are days of', () => {
  const locale = createLocale(() => 'en', atlas, String);
  for (const { id } of atlas.prefectures) {
    const card = cardContent(
      { kind: 'prefecture', id },
      atlas,
      atlas.sceneAt(parseDay('1126-01-31')),
      locale,
    );
    expect(card?.small[0], id).not.toMatch(/^(?:to|from) /);
  }
});

describe('the card of a movement', () => {
  const where = (language: 'en' | 'zh-Hant', id: string, day: string) => {
    const locale = createLocale(() => language, atlas, String);
    return cardContent({ kind: 'movement', id }, atlas, atlas.sceneAt(parseDay(day)), locale)?.where;
  };

  it.each([
    ['1125-12-27', 'Halted, at Jizhou', '駐止，在薊州'],
    [
      '1126-01-03',
      'On the march, between Baihe and Yanjing (Yanshan fu)',
      '行進，在白河與燕京（燕山府）之間',
    ],
    ['1126-01-19', 'Before the walls of Qingyuan fu', '圍攻慶源府'],
    ['1126-02-06', 'Before the walls of Kaifeng, at Mutuogang', '圍攻東京開封府，在牟駝岡'],
    ['1126-04-01', 'The march ended on 5 March 1126 at Mutuogang.', '此行於1126年3月5日終，止於牟駝岡。'],
  ])('tells where it is on %s', (day, en, zh) => {
    expect(where('en', 'zongwang-first-invasion', day)).toBe(en);
    expect(where('zh-Hant', 'zongwang-first-invasion', day)).toBe(zh);
  });

  it('tells of what is yet to begin', () => {
    expect(where('en', 'zongwang-first-invasion', '1125-10-01')).toMatch(
      /^The march begins .* at Pingzhou \(Nanjing\)\.$/,
    );
  });

  it('names the place of every halt that has a name', () => {
    for (const { id, track, feature } of atlas.movements)
      for (const [i, { place, name_en }] of feature.properties.waypoints.entries()) {
        const stop = track.stops[i];
        const day = stop && Math.ceil(stop.arrive);
        if (!stop || day === undefined || stop.depart < day || (!place && !name_en)) continue;
        const locale = createLocale(() => 'en', atlas, String);
        const told = cardContent({ kind: 'movement', id }, atlas, atlas.sceneAt(day), locale)?.where;
        expect(told, `${id} ${i}`).not.toContain('between');
      }
  });
});

describe('a name in Chinese', () => {
  const HAN = /\p{Script=Han}/u;
  const days = ['1123-01-01', '1123-06-20', '1125-03-10', '1126-01-31', '1127-06-01', '1127-12-31'].map(
    (day) => parseDay(day),
  );
  const en = createLocale(() => 'en', atlas, String);
  const zh = createLocale(() => 'zh-Hant', atlas, String);
  const cards = [
    ...[...atlas.places.keys()].map((id) => ({ kind: 'place', id }) as const),
    ...atlas.prefectures.map(({ id }) => ({ kind: 'prefecture', id }) as const),
    ...[...atlas.waters.keys()].map((id) => ({ kind: 'water', id }) as const),
  ];
  /** The syllables of a name in pinyin; `null` where it has words of another tongue. */
  const syllables = (pinyin: string) => {
    const words = (pinyin.match(/[\p{L}\p{M}’]+/gu) ?? []).map(pinyinSyllables);
    return words.every((word) => word !== null) ? words.flat().length : null;
  };

  it('has its Latin one beside it, and is read in pinyin, on the English card of every place, prefecture and water on any day', () => {
    const wrong: string[] = [];
    let read = 0;
    for (const day of days) {
      const scene = atlas.sceneAt(day);
      for (const selection of cards) {
        const card = cardContent(selection, atlas, scene, en);
        if (!card?.chinese || !HAN.test(card.chinese)) continue;
        const pinyin = card.small[0]?.split(' · today')[0] ?? '';
        const of = `${selection.kind}:${selection.id} ${card.chinese}, ${card.title}, ${pinyin}`;
        // characters in brackets tell namesakes apart
        if (HAN.test(card.title.replaceAll(/\(.*?\)/g, '')) || !/\p{Script=Latin}/u.test(card.title))
          wrong.push(`${of}: no Latin name`);
        if (card.chinese.split(' · ').length !== pinyin.split(' · ').length)
          wrong.push(`${of}: not as many names`);
        const count = syllables(pinyin);
        if (count === null) continue;
        read++;
        if (count !== (card.chinese.match(/\p{Script=Han}/gu) ?? []).length)
          wrong.push(`${of}: ${count} syllables`);
      }
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(3000);
  });

  it('stands without pinyin on a Chinese card', () => {
    const scene = atlas.sceneAt(parseDay('1126-01-31'));
    const small = cards.flatMap((selection) => cardContent(selection, atlas, scene, zh)?.small ?? []);
    expect(small.filter((text) => /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/.test(text))).toEqual([]);
  });

  it('is found in the search of an English page beside the Latin one', () => {
    const wrong = searchEntries(atlas, peopleOf(atlas)).filter(
      ({ title }) =>
        HAN.test(keepTraditional(title.zh)) &&
        (!/\p{Script=Latin}/u.test(title.en) || HAN.test(title.en.replaceAll(/\(.*?\)|（.*?）/g, ''))),
    );
    expect(wrong.map(({ kind, id, title }) => `${kind}:${id} ${title.en}`)).toEqual([]);
  });
});
