/** A run of a text, and whether it is Chinese. */
export interface Tongue {
  readonly text: string;
  readonly chinese: boolean;
}

/** Chinese: Han characters with the marks and figures of Chinese writing among them. */
const CHINESE =
  /((?:\p{Script=Han}|[\d—–·]+(?=\p{Script=Han}))[\p{Script=Han}\u3000-\u303f\uff00-\uffef\d—–·]*)/u;
const HAN = /\p{Script=Han}/u;
/** Words in Latin letters, in a Chinese page. */
const LATIN =
  /(\p{Script=Latin}[\p{Script=Latin}\p{M}\d_’'’.-]*(?:[ \u00a0][\p{Script=Latin}\d][\p{L}\p{M}\d’'’.-]*)*)/u;

/** A text parted into runs of Chinese and of the rest; whole where it is all of one kind. */
export function tonguesOf(text: string): readonly Tongue[] {
  if (!HAN.test(text)) return [{ text, chinese: false }];
  return text
    .split(CHINESE)
    .map((part, i) => ({ text: part, chinese: i % 2 === 1 }))
    .filter(({ text: part }) => part !== '');
}

/** A Chinese text parted at its words in Latin letters. */
export function latinIn(text: string): readonly { readonly text: string; readonly latin: boolean }[] {
  return text
    .split(LATIN)
    .map((part, i) => ({ text: part, latin: i % 2 === 1 }))
    .filter(({ text: part }) => part !== '');
}
