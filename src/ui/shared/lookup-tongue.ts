import type { Tongue } from './tongue.ts';
import { LOOKUP_WORDS, type LookupWords } from './lookup-words.ts';

/** The lookup words in a tongue’s language; traditional where it is Chinese, to be put through `tongue.script`. */
export function lookupWords(tongue: Tongue): LookupWords {
  return tongue.language() === 'en' ? LOOKUP_WORDS.en : LOOKUP_WORDS.zh;
}
