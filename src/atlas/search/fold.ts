/** A text as it is compared in a search: its words, and all of it without spaces. */
export interface Folded {
  readonly words: readonly string[];
  readonly whole: string;
}

const HAN = /\p{Script=Han}/u;
const STOP = new Set(['of', 'the', 'to', 'in', 'and', 'at', 'a', 'an', 'by', 'for', 'from']);

/**
 * Folds a text for comparison: simplified characters, no tones (as marks or as the digits 1 to 5 after a syllable), lower
 * case, ü and the v typed for it as u, no apostrophes, no little words. `simplify` writes traditional as simplified characters.
 */
export function fold(text: string, simplify: (text: string) => string): Folded {
  const plain = (HAN.test(text) ? simplify(text) : text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘'`ʼ]/g, '')
    .replaceAll(/([a-z])[1-5](?!\d)/g, '$1')
    .replaceAll(/(?<=[ln])v(?![aiou])/g, 'u');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !STOP.has(word));
  const kept = telling.length ? telling : words;
  return { words: kept, whole: kept.join('') };
}
