import { cyrillicInLatin, inPalladius } from '../romanisation/palladius.ts';
import { inWadeGiles } from '../romanisation/wade-giles.ts';
import { keepTraditional, type Traditional } from '../../time/traditional.ts';

/** A text by which an entry is found, and how much it counts (0 to 1); `strict`: only as it stands, without slips. */
export interface SearchKey {
  readonly text: string;
  readonly weight: number;
  readonly strict?: boolean;
}

/** Keys of a weight out of texts, those that are there. */
export function searchKeys(
  weight: number,
  ...texts: readonly (string | Traditional | undefined)[]
): SearchKey[] {
  return texts.flatMap((text) => (text ? [{ text: text as string, weight }] : []));
}

/** A name without what stands in brackets behind it. */
export const withoutNote = (name: string | undefined) => name?.replaceAll(/\s*[（(].*?[)）]/g, '');

/** Names in pinyin as Wade and Giles, and as Palladius spelt them, in Cyrillic and in Latin letters. */
export function romanisedKeys(weight: number, ...names: readonly (string | undefined)[]): SearchKey[] {
  return names.flatMap((name) => {
    const plain = withoutNote(name) ?? '';
    const palladius = inPalladius(plain);
    const texts = new Set([inWadeGiles(plain), palladius, cyrillicInLatin(palladius)]);
    texts.delete(plain);
    return [...texts].filter((text) => text !== '').map((text) => ({ text, weight, strict: true }));
  });
}

/** Chinese texts as they are sought in. */
export const toldTexts = (...texts: readonly (string | Traditional | undefined)[]): string[] =>
  texts.flatMap((text) => (text ? [typeof text === 'string' ? text : keepTraditional(text)] : []));
