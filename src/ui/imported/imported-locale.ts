import type { Locale } from '../../locale/locale.ts';
import { IMPORTED_WORDS } from './imported-words.ts';

/** First and last day of a life counted from midnights, in words; `open` where it has no end. */
export function lifeText(locale: Locale, start: number, end: number): readonly [from: string, until: string] {
  const open = locale.words(IMPORTED_WORDS).open;
  const day = (at: number) => (Number.isFinite(at) ? locale.date(Math.floor(at)) : open);
  return [day(start), day(end - 1e-6)];
}
