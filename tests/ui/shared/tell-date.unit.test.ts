import { describe, expect, it } from 'vitest';
import { createSimplifier, type SimplifiedTable } from '../../../src/time/simplify.ts';
import type { Language } from '../../../src/time/date-text.ts';
import { askDate, tellDate } from '../../../src/ui/shared/tell-date.ts';
import { createLocale } from '../../../src/locale/locale.ts';
import { INTERFACE_WORDS } from '../../../src/locale/interface-words/interface-words.ts';
import simplified from '../../../geo/simplified.json';
import { atlas } from '../../atlas-of-geo.ts';
import { NONSENSE } from '../../time/date-nonsense.ts';
import { keepTraditional } from '../../../src/time/traditional.ts';

await Promise.all([INTERFACE_WORDS.load('en'), INTERFACE_WORDS.load('zh-Hant')]);
const simplify = createSimplifier(simplified as SimplifiedTable);
const LANGUAGES: readonly Language[] = ['en', 'zh-Hant', 'zh-Hans'];
const tell = (text: string, language: Language) =>
  tellDate(
    text,
    askDate(text, atlas),
    atlas,
    createLocale(() => language, atlas, simplify),
  );

describe('what the date field says', () => {
  it.each(LANGUAGES)('names every text that is no time, and why, in %s', (language) => {
    for (const [, texts] of NONSENSE) {
      for (const text of texts) {
        const { wrong, note, choices } = tell(text, language);
        const why = wrong.slice(text.length + 3);
        expect(wrong).toContain(text);
        expect(why.length, wrong).toBeGreaterThan(language === 'en' ? 20 : 6);
        if (!text.includes('undefined')) expect(why).not.toMatch(/undefined|\[object/);
        expect([note, choices.length]).toEqual(['', 0]);
      }
    }
  });

  const { examples_en, examples_zh } = atlas.config.dates;
  it.each([
    ['English', examples_en],
    ['Chinese', examples_zh.map(keepTraditional)],
  ])('gives examples in %s that can be read', (_, examples) => {
    for (const example of examples) expect(askDate(example, atlas), example).toHaveProperty('readings');
  });

  it('names the span of what is longer than a day', () => {
    expect(tell('Tianhui 4', 'en').note).toBe(
      '“Tianhui 4”: year of Tianhui 天會: 25 January 1126 – 12 February 1127 (384 days). Its first day is shown.',
    );
    expect(tell('天會四年冬', 'zh-Hans').note).toContain('1126年10月18日至1127年2月12日');
    expect(tell('建炎', 'en').note).toContain('It goes on after the atlas ends.');
    expect(tell('9 Jan 1127', 'en').note).toBe('');
  });

  it('lists several readings, each by both calendars', () => {
    expect(tell('丙辰', 'en').choices.map(({ text }) => text)).toContain(
      '9 January 1127 · Jingkang 1, intercalary 11th month, day 25, bingchen 丙辰',
    );
    expect(tell('1126年十一月', 'en').choices.map(({ text }) => text)).toEqual([
      'month: 1 November 1126 – 30 November 1126 (30 days)',
      'lunar month: 16 November 1126 – 15 December 1126 (30 days)',
    ]);
  });
});
