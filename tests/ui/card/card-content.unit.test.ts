import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../src/atlas/people/people.ts';
import { namesSideBySide } from '../../../src/atlas/place-name.ts';
import { searchEntries } from '../../../src/atlas/search/search-entries.ts';
import { INTERFACE_WORDS } from '../../../src/locale/interface-words/interface-words.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { keepTraditional } from '../../../src/time/traditional.ts';
import { cardContent } from '../../../src/ui/card/card-content.ts';
import { atlas, sceneOn } from '../../atlas-of-geo.ts';

await Promise.all([INTERFACE_WORDS.load('en'), INTERFACE_WORDS.load('zh-Hant')]);

const english = createLocale(
  () => 'en',
  atlas,
  (text) => text,
);
const chinese = createLocale(
  () => 'zh-Hant',
  atlas,
  (text) => text,
);
const cardOn = (id: string, date: string, locale = english) => {
  const card = cardContent({ kind: 'place', id }, atlas, sceneOn(date), locale);
  if (!card) throw new Error(`no card of ${id}`);
  return card;
};
const DAYS = ['1123-01-02', '1123-05-28', '1124-01-10', '1126-01-31', '1127-02-07', '1127-10-20'];
const CITIES = ['bianjing', 'yanjing', 'pingzhou', 'yunzhong', 'luoyang', 'taiyuan', 'yingtian'];

describe('the card of a city', () => {
  it.each(CITIES)('of %s is headed as the search lists it and as the map names it, on every day', (id) => {
    const entry = searchEntries(atlas, peopleOf(atlas)).find((one) => one.kind === 'place' && one.id === id);
    for (const date of DAYS) {
      const card = cardOn(id, date);
      const name = sceneOn(date).names.find(({ place }) => place.id === id);
      if (!name || !entry) throw new Error(`no ${id}`);
      expect(card.title.split(' · ')[0]).toBe(entry.title.en);
      expect(card.chinese).toBe(namesSideBySide(name).all.han);
      expect(cardOn(id, date, chinese).title).toBe(card.chinese);
      expect(keepTraditional(entry.title.zh)).toContain(card.chinese.split(' · ')[0]);
    }
  });

  it('tells who called it what, and when', () => {
    const lines = (locale = english) => {
      const { facts } = cardOn('pingzhou', '1126-01-31', locale);
      const first = facts.findIndex(({ term }) => /^(Names|歷稱)$/.test(term));
      return facts.slice(first).flatMap(({ term, text }, i) => (i === 0 || term === '' ? [text] : []));
    };
    expect(lines()).toContain('Jin: Nanjing (Southern Capital) 南京 (14 March 1123 – 23 September 1126)');
    expect(lines()).toContain('Zhang Jue: Pingzhou 平州 (28 May 1123 – 11 December 1123)');
    expect(lines(chinese).some((line) => line.startsWith('金：南京（1123年3月14日'))).toBe(true);
    const kaifeng = cardOn('bianjing', '1126-01-31').facts.map(({ text }) => text);
    expect(kaifeng.some((text) => text.startsWith('also ') && text.includes('Bianliang 汴梁'))).toBe(true);
  });
});

describe('the card of an army', () => {
  const factsOf = (id: string, date: string, locale = english) =>
    cardContent({ kind: 'movement', id }, atlas, sceneOn(date), locale)?.facts ?? [];

  it('tells its number as what is said of it, with what each source has', () => {
    const facts = factsOf('zongwang-pingzhou-1123', '1123-12-09');
    const at = facts.findIndex(({ text }) => text === 'said to be 1,000 to 100,000');
    expect(facts[at]?.term).toBe('Strength');
    expect(facts[at + 1]).toMatchObject({ term: '' });
    expect(facts[at + 1]?.text).toContain('a thousand horsemen');
    const han = factsOf('zongwang-pingzhou-1123', '1123-12-09', chinese);
    expect(han.some(({ text }) => text === '稱1,000至100,000')).toBe(true);
  });

  it('gives no number where no source does', () => {
    const facts = factsOf('refugees-return-1123', '1123-06-20');
    expect(facts.find(({ term }) => term === 'Strength')?.text).toContain('No source gives a number');
  });
});
