import type { Language, RecordLanguage } from '../time/date-text.ts';

/** What a dictionary may hold: texts, functions that make one, lists and groups of them. */
type Word = string | ((...parts: never[]) => string) | readonly Word[] | Words;

/** Words by their names. */
export interface Words {
  readonly [name: string]: Word;
}

const inLanguage = Symbol('the words as they were written');

/**
 * Words in English and in traditional Chinese. They are had from a locale alone (`locale.words(DICTIONARY)`), in the
 * reader’s script.
 */
export interface Dictionary<W> {
  readonly [inLanguage]: (language: RecordLanguage) => W;
}

/** The words of a dictionary in one language. */
export type WordsOf<D> = D extends Dictionary<infer W> ? W : never;

/** A dictionary of which a reader fetches one language. */
export interface FetchedDictionary<W> extends Dictionary<W> {
  /** Fetches the words of a language, unless they are here, and says whether it did; rejects where they cannot be fetched. */
  load(language: Language): Promise<boolean>;
}

/** The language in which the record and the words are written for readers of a language. */
export function recordLanguage(language: Language): RecordLanguage {
  return language === 'en' ? 'en' : 'zh-Hant';
}

/** Makes a dictionary; the English words give its shape, Chinese stands in traditional characters. */
export function defineWords<W extends Words>(words: {
  readonly en: W;
  readonly zh: NoInfer<W>;
}): Dictionary<W> {
  return { [inLanguage]: (language) => (language === 'en' ? words.en : words.zh) };
}

/**
 * Makes a dictionary whose languages are fetched one by one. While one is on its way its readers have the words of the
 * other; where none has been fetched, to ask for a word throws.
 */
export function defineFetchedWords<W extends Words>(fetch: {
  readonly en: () => Promise<W>;
  readonly zh: () => Promise<NoInfer<W>>;
}): FetchedDictionary<W> {
  const held = new Map<RecordLanguage, W>();
  return {
    async load(language) {
      const of = recordLanguage(language);
      if (held.has(of)) return false;
      held.set(of, await (of === 'en' ? fetch.en() : fetch.zh()));
      return true;
    },
    [inLanguage](language) {
      const words = held.get(language) ?? held.get('en') ?? held.get('zh-Hant');
      if (!words) throw new Error('the words of the page have not been fetched');
      return words;
    },
  };
}

/** Gives the words of dictionaries in a language, put into its script by `script`; each is put so once. */
export function createWordReader(
  script: (text: string) => string,
): <W>(dictionary: Dictionary<W>, language: Language) => W {
  const converted = new WeakMap<object, unknown>();
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return script(value);
    if (typeof value === 'function') return (...parts: unknown[]) => script(String(value(...parts)));
    if (Array.isArray(value)) return value.map(convert);
    return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, convert(inner)]));
  };
  return <W>(dictionary: Dictionary<W>, language: Language): W => {
    const words = dictionary[inLanguage](recordLanguage(language)) as W & object;
    if (language !== 'zh-Hans') return words;
    const known = converted.get(words) ?? convert(words);
    converted.set(words, known);
    return known as W;
  };
}
