import { sealOf, textOf as atlasText } from '../atlas/atlas-config.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { AccountSection, Piece, Sentence, Subject } from '../atlas/narrative/sentence.ts';
import { powerName } from '../atlas/power-name.ts';
import {
  julianText,
  lunarTextEn,
  lunarTextZh,
  type Language,
  type RecordLanguage,
} from '../time/date-text.ts';
import type { JulianDay } from '../time/julian-day.ts';
import type { Traditional } from '../time/traditional.ts';
import { createWordReader, recordLanguage, type Dictionary } from './dictionary.ts';

/** A text in English and in traditional Chinese. */
interface Bilingual {
  readonly en: string;
  readonly zh: Traditional;
}

/** A day in one court’s calendar, ready to show. */
interface CourtDate {
  readonly polity: string;
  readonly seal: string;
  /** In the reader’s language. */
  readonly text: string;
  /** In Chinese, whatever the language. */
  readonly chinese: string;
  /** The era and its year in English. */
  readonly year_en: string;
}

/** What can be told in the language of the record: a text, paragraphs, or sections of sentences. */
type Told = string | readonly string[] | readonly AccountSection[];

/** The reader’s language: words, texts of the record and dates in it. */
export interface Locale {
  language(): Language;
  english(): boolean;
  /** The words of a dictionary in the reader’s script. */
  words<W>(dictionary: Dictionary<W>): W;
  /** `key` of a record in the language: `key_en`, or `key_zh` (simplified where need be); '' where there is none. */
  text(record: object, key: string): string;
  /** `key_zh` of a record in the reader’s script, whatever the language; traditional beside English. */
  chinese(record: object, key: string): string;
  /** The reading of a pair in the reader’s language. */
  pair(pair: Bilingual): string;
  /** The other reading of a pair: Chinese beside English, English beside Chinese. */
  otherOf(pair: Bilingual): string;
  /** A text about the atlas as a whole. */
  atlas(key: Parameters<typeof atlasText>[1]): string;
  /** The name of a power by its id. */
  power(id: string): string;
  /** The character on a court’s seal; '' where it has none. */
  seal(id: string): string;
  /** What a teller tells in the language of the record, put into the reader’s script. */
  tell<T extends Told>(teller: (language: RecordLanguage) => T): T;
  /** A traditional text in the script of the language. */
  script(text: Traditional): string;
  /** A traditional text in simplified characters, whatever the language, to find texts by; never to be shown. */
  simplify(text: string): string;
  date(day: JulianDay): string;
  /** The day in each calendar in force; the day-name stands once, on the first line. */
  courtDates(day: JulianDay): readonly CourtDate[];
}

/** Creates the locale of a language; `simplify` turns traditional characters into simplified ones. */
export function createLocale(
  language: () => Language,
  atlas: Atlas,
  simplify: (text: string) => string,
): Locale {
  const read = createWordReader(simplify);
  const english = () => language() === 'en';
  const inScript = (text: Traditional | string) =>
    language() === 'zh-Hans' ? simplify(text as string) : (text as string);
  const pair = ({ en, zh }: Bilingual) => (english() ? en : inScript(zh));
  const seal = (id: string) => inScript(sealOf(atlas.config, id) ?? '');
  const field = (record: object, name: string) => {
    const value: unknown = Reflect.get(record, name);
    return typeof value === 'string' ? inScript(value) : '';
  };
  const piece = (one: Piece): Piece =>
    typeof one === 'string' ? inScript(one) : { ...one, text: inScript(one.text) };
  const sentence = (one: Sentence): Sentence => ({
    pieces: one.pieces.map(piece),
    text: inScript(one.text),
    about: one.about.map(piece) as Subject[],
  });
  const told = (one: string | AccountSection): string | AccountSection =>
    typeof one === 'string'
      ? inScript(one)
      : { ...one, heading: inScript(one.heading), sentences: one.sentences.map(sentence) };
  return {
    language,
    english,
    words: (dictionary) => read(dictionary, language()),
    text: (record, key) => field(record, `${key}_${english() ? 'en' : 'zh'}`),
    chinese: (record, key) => field(record, `${key}_zh`),
    pair,
    otherOf: ({ en, zh }) => (english() ? inScript(zh) : en),
    atlas: (key) => inScript(atlasText(atlas.config, key, english())),
    power: (id) => pair(powerName(atlas.config, id)),
    seal,
    tell<T extends Told>(teller: (language: RecordLanguage) => T): T {
      const one: Told = teller(recordLanguage(language()));
      return (typeof one === 'string' ? inScript(one) : one.map(told)) as T;
    },
    script: inScript,
    simplify,
    date: (day) => julianText(day, language()),
    courtDates(day) {
      const { calendar } = atlas;
      const lunar = calendar.lunarDateOf(day);
      if (!lunar) return [];
      return calendar.erasOn(day).map((era, i) => {
        const chinese = inScript(lunarTextZh(era, lunar)) + (i === 0 ? calendar.dayNameOf(day) : '');
        return {
          polity: era.polity,
          seal: seal(era.polity),
          text: english() ? lunarTextEn(era, lunar) : chinese,
          chinese,
          year_en: `${era.name_en} ${era.year}`,
        };
      });
    },
  };
}
