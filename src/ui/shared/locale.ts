import { createContext, useContext, type Accessor } from 'solid-js';
import { sealOf, textOf as atlasText } from '../../atlas/atlas-config.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { powerName } from '../../atlas/power-name.ts';
import { julianText, lunarTextEn, lunarTextZh, type Language } from '../../time/date-text.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Words } from './words/en.ts';
import { wordsOf } from './words/words-of.ts';

/** A day in one court's calendar, ready to show. */
interface CourtDate {
  readonly polity: string;
  readonly text: string;
}

/** The reader's language: words, texts of the record and dates in it. */
export interface Locale {
  readonly language: Accessor<Language>;
  readonly words: Accessor<Words>;
  /** `key` of a record in the language: `key_en`, or `key_zh` (simplified where need be); '' where there is none. */
  text(record: object, key: string): string;
  /** A text about the atlas as a whole. */
  atlas(key: Parameters<typeof atlasText>[1]): string;
  /** The name of a power by its id. */
  power(id: string): string;
  /** The character on a court’s seal; '' where it has none. */
  seal(id: string): string;
  /** A traditional text in the script of the language. */
  script(text: string): string;
  /** A traditional text in simplified characters, whatever the language. */
  simplify(text: string): string;
  date(day: JulianDay): string;
  /** The day in each calendar in force; the day-name stands once, on the first line. */
  courtDates(day: JulianDay): readonly CourtDate[];
}

function simplifyWords(words: Words, simplify: (text: string) => string): Words {
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return simplify(value);
    if (typeof value === 'function') return (...parts: unknown[]) => simplify(String(value(...parts)));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
  };
  return convert(words) as Words;
}

/** Creates the locale of a session's language. */
export function createLocale(
  language: Accessor<Language>,
  atlas: Atlas,
  simplify: (text: string) => string,
): Locale {
  const simplified = new WeakMap<Words, Words>();
  const inScript = (words: Words): Words => {
    if (language() !== 'zh-Hans') return words;
    const known = simplified.get(words) ?? simplifyWords(words, simplify);
    simplified.set(words, known);
    return known;
  };
  const script = (text: string) => (language() === 'zh-Hans' ? simplify(text) : text);
  return {
    language,
    words: () => inScript(wordsOf(language())),
    script,
    simplify,
    text(record, key) {
      const value: unknown = Reflect.get(record, `${key}_${language() === 'en' ? 'en' : 'zh'}`);
      return typeof value === 'string' ? script(value) : '';
    },
    atlas: (key) => script(atlasText(atlas.config, key, language() === 'en')),
    power(id) {
      const { en, zh } = powerName(atlas.config, id);
      return language() === 'en' ? en : script(zh);
    },
    seal: (id) => script(sealOf(atlas.config, id)),
    date: (day) => julianText(day, language()),
    courtDates(day) {
      const eras = atlas.calendar.erasOn(day);
      const lunar = eras.length ? atlas.calendar.lunarDateOf(day) : null;
      if (!lunar) return [];
      return eras.map((era, i) => ({
        polity: era.polity,
        text:
          language() === 'en'
            ? lunarTextEn(era, lunar)
            : script(lunarTextZh(era, lunar) + (i === 0 ? atlas.calendar.dayNameOf(day) : '')),
      }));
    },
  };
}

/** The locale of the page. */
export const LocaleContext = createContext<Locale>();

/** The locale of the page; throws outside its provider. */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error('useLocale stands outside a LocaleContext provider');
  return locale;
}
