import type { Tongue } from '../shared/tongue.ts';
import { OPENED_WORDS, type OpenedWords } from './imported-words.ts';

/** The words of the reader’s own data in the page’s language. */
export function openedWords(tongue: Tongue): OpenedWords {
  return OPENED_WORDS[tongue.language() === 'en' ? 'en' : 'zh'];
}

/** First and last day of a life counted from midnights, in words; `open` where it has no end. */
export function lifeText(tongue: Tongue, start: number, end: number): readonly [from: string, until: string] {
  const open = tongue.script(openedWords(tongue).open);
  const day = (at: number) => (Number.isFinite(at) ? tongue.date(Math.floor(at)) : open);
  return [day(start), day(end - 1e-6)];
}
