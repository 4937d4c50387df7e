import type { Locale } from '../shared/locale.ts';
import { OPENED_WORDS, type ImportedWords } from './imported-words.ts';

/** The words of the reader’s own data in the page’s language. */
export function importedWords(locale: Locale): ImportedWords {
  return OPENED_WORDS[locale.language() === 'en' ? 'en' : 'zh'];
}

/** First and last day of a life counted from midnights, in words; `open` where it has no end. */
export function lifeText(locale: Locale, start: number, end: number): readonly [from: string, until: string] {
  const open = locale.script(importedWords(locale).open);
  const day = (at: number) => (Number.isFinite(at) ? locale.date(Math.floor(at)) : open);
  return [day(start), day(end - 1e-6)];
}
