import type { Atlas } from '../../atlas/atlas.ts';
import type { SourceRef } from '../../atlas/features.ts';
import { julianText, type Language } from '../../time/date-text.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Site } from './site.ts';
import { pageWordsOf, type PageWords } from './page-words.ts';

type Words = PageWords['en'] | PageWords['zh'];

/** The language of one page: its words, the record’s texts in it, and days. */
export interface PageLocale {
  readonly language: Language;
  readonly words: Words;
  /** `key_en` or `key_zh` of a record; '' where there is none. */
  text(record: object, key: string): string;
  /** A traditional text in the script of the page. */
  script(text: string): string;
  date(day: JulianDay): string;
  /** A run of days `[start, end)`. */
  days(span: { readonly start: JulianDay; readonly end: JulianDay }): string;
  /** A work and the place in it. */
  source(atlas: Atlas, ref: SourceRef): string;
}

/** Creates the locale of a page of a site. */
export function createPageLocale({ atlas: { config }, simplify }: Site, language: Language): PageLocale {
  const script = (text: string) => (language === 'zh-Hans' ? simplify(text) : text);
  const words = pageWordsOf(config)[language === 'en' ? 'en' : 'zh'];
  const text = (record: object, key: string) => {
    const value: unknown = Reflect.get(record, `${key}_${language === 'en' ? 'en' : 'zh'}`);
    return typeof value === 'string' ? script(value) : '';
  };
  const date = (day: JulianDay) => julianText(day, language);
  return {
    language,
    words,
    text,
    script,
    date,
    days: ({ start, end }) => script(words.until(date(start), date(end - 1))),
    source(atlas, { ref, loc }) {
      const work = atlas.sources.get(ref);
      const title = work ? text(work, 'title') : ref;
      return loc ? `${title}${language === 'en' ? ', ' : '，'}${script(loc)}` : title;
    },
  };
}
