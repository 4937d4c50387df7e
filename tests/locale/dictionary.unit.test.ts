import { describe, expect, it } from 'vitest';
import { defineFetchedWords, defineWords } from '../../src/locale/dictionary.ts';
import { createLocale } from '../../src/locale/locale.ts';
import type { Language } from '../../src/time/date-text.ts';
import { createSimplifier } from '../../src/time/simplify.ts';
import { atlas } from '../atlas-of-geo.ts';

const simplify = createSimplifier({ from: '圍車門', to: '围车门', phrases: {} });
const inLanguage = (language: Language) => createLocale(() => language, atlas, simplify);
const WORDS = defineWords({
  en: {
    siege: 'siege',
    at: (place: string, days: number) => `${place}, day ${days}`,
    parts: { gate: 'gate' },
    list: ['cart'],
  },
  zh: { siege: '圍', at: (place, days) => `圍${place}，第${days}日`, parts: { gate: '門' }, list: ['車'] },
});

describe('the words of a dictionary', () => {
  it('are in the reader’s language and script: texts, functions, groups and lists', () => {
    const told = (language: Language) => {
      const { siege, at, parts, list } = inLanguage(language).words(WORDS);
      return [siege, at('X', 3), parts.gate, ...list];
    };
    expect(told('en')).toEqual(['siege', 'X, day 3', 'gate', 'cart']);
    expect(told('zh-Hant')).toEqual(['圍', '圍X，第3日', '門', '車']);
    expect(told('zh-Hans')).toEqual(['围', '围X，第3日', '门', '车']);
  });

  it('follow the language, and are put into simplified characters once', () => {
    let language: Language = 'zh-Hans';
    let calls = 0;
    const locale = createLocale(
      () => language,
      atlas,
      (text) => (calls++, simplify(text)),
    );
    const first = locale.words(WORDS);
    const { siege } = first;
    const before = calls;
    expect(locale.words(WORDS)).toBe(first);
    expect([siege, calls]).toEqual(['围', before]);
    language = 'zh-Hant';
    expect(locale.words(WORDS).siege).toBe('圍');
  });

  it('cannot be had without a locale', () => {
    expect(Object.keys(WORDS)).toEqual([]);
    expect(JSON.stringify(WORDS)).toBe('{}');
    // @ts-expect-error a dictionary has no words of its own
    expect(WORDS.zh).toBeUndefined();
  });

  it('must be there in Chinese, by the same names and for the same parts', () => {
    // @ts-expect-error a word is missing
    defineWords({ en: { a: 'a', b: 'b' }, zh: { a: '甲' } });
    // @ts-expect-error a word too many
    defineWords({ en: { a: 'a' }, zh: { a: '甲', b: '乙' } });
    // @ts-expect-error a function of something else
    defineWords({ en: { a: (n: number) => `${n}` }, zh: { a: (text: string) => text } });
    // @ts-expect-error a text for a function
    defineWords({ en: { a: (n: number) => `${n}` }, zh: { a: '甲' } });
    expect(inLanguage('zh-Hant').words(defineWords({ en: { a: 'a' }, zh: { a: '甲' } }))).toEqual({
      a: '甲',
    });
  });
});

describe('words that are fetched', () => {
  const make = () =>
    defineFetchedWords({
      en: () => Promise.resolve({ siege: 'siege' }),
      zh: () => Promise.resolve({ siege: '圍' }),
    });

  it('are fetched once a language, and stand in for those on their way', async () => {
    const words = make();
    expect(() => inLanguage('en').words(words)).toThrow('have not been fetched');
    expect(await words.load('zh-Hans')).toBe(true);
    expect(await words.load('zh-Hant')).toBe(false);
    expect([inLanguage('zh-Hans'), inLanguage('en')].map((locale) => locale.words(words).siege)).toEqual([
      '围',
      '圍',
    ]);
    expect(await words.load('en')).toBe(true);
    expect(inLanguage('en').words(words).siege).toBe('siege');
  });

  it('say so where they cannot be fetched, and may be asked for again', async () => {
    let broken = true;
    const words = defineFetchedWords({
      en: () => (broken ? Promise.reject(new Error('no network')) : Promise.resolve({ a: 'a' })),
      zh: () => Promise.resolve({ a: '甲' }),
    });
    await expect(words.load('en')).rejects.toThrow('no network');
    broken = false;
    expect(await words.load('en')).toBe(true);
  });
});
