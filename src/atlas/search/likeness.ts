import { editDistance } from './edit-distance.ts';
import type { Folded } from './fold.ts';

const HAN = /\p{Script=Han}/u;

/** How much is let pass: a word as it stands or begun, Han characters anywhere; or held in another, or with slips, besides. */
export type Leniency = 'exact' | 'lenient';

/** How many slips are let pass in a word: none in a short one, up to three in a long one. */
function slips(word: string): number {
  if (HAN.test(word)) return word.length >= 3 ? 1 : 0;
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : word.length < 13 ? 2 : 3;
}

/** How like a sought word is to a word that stands somewhere: 1 the same, 0 unlike. */
function wordLikeness(sought: string, stands: string, leniency: Leniency): number {
  if (sought === stands) return 1;
  const share = Math.min(sought.length, stands.length) / Math.max(sought.length, stands.length);
  if (stands.startsWith(sought)) return 0.75 + 0.2 * share;
  const held = stands.includes(sought);
  if (held && HAN.test(sought)) return 0.6 + 0.2 * share;
  if (leniency === 'exact') return 0;
  if (held && sought.length > 2) return 0.6 + 0.2 * share;
  const most = slips(sought);
  const distance = most ? editDistance(sought, stands, most) : 1;
  if (distance <= most) return 0.85 - 0.12 * distance;
  if (sought.startsWith(stands) && share >= 0.6) return 0.55 + 0.1 * share;
  return 0;
}

/** How like a query is to a text, 0 to 1: as a whole, or word by word where every word is found. */
export function likeness(query: Folded, text: Folded, leniency: Leniency = 'lenient'): number {
  const whole = wordLikeness(query.whole, text.whole, leniency);
  if (whole === 1 || (query.words.length === 1 && text.words.length === 1)) return whole;
  let sum = 0;
  for (const sought of query.words) {
    const best = Math.max(0, ...text.words.map((word) => wordLikeness(sought, word, leniency)));
    if (best === 0) return whole;
    sum += best;
  }
  const covered = Math.min(1, query.words.length / Math.max(1, text.words.length));
  return Math.max(whole, (sum / query.words.length) * (0.8 + 0.15 * covered));
}

/** Whether a text says a query as it stands, from the beginning of a word to the end of one; Han characters anywhere. */
export function mentions(query: Folded, text: Folded): boolean {
  if (query.whole.length < (HAN.test(query.whole) ? 2 : 3)) return false;
  if (HAN.test(query.whole)) return text.whole.includes(query.whole);
  return ` ${text.words.join(' ')} `.includes(` ${query.words.join(' ')} `);
}
