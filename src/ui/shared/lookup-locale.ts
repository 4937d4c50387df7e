import type { Locale } from './locale.ts';
import { LOOKUP_WORDS, type LookupWords } from './lookup-words.ts';

/** The lookup words in a locale’s language; traditional where it is Chinese, to be put through `locale.script`. */
export function lookupWords(locale: Locale): LookupWords {
  return locale.language() === 'en' ? LOOKUP_WORDS.en : LOOKUP_WORDS.zh;
}
