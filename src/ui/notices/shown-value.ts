const LONGEST = 60;
/** Control and format characters (among them those that turn the direction of text), separators, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

const codePoint = (symbol: string) =>
  `‹U+${(symbol.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

/**
 * A text from outside as it may be shown within a sentence: characters that cannot be seen are written by their code
 * points, no more than 60 characters are kept, and what is left stands between U+2068 and U+2069, so that it turns the
 * direction of nothing around it.
 */
export function shownValue(text: string): string {
  const symbols = Array.from(text.slice(0, 2 * LONGEST + 2));
  const kept = symbols.slice(0, LONGEST).join('').replaceAll(UNSEEN, codePoint);
  return `\u2068${kept}${symbols.length > LONGEST ? '…' : ''}\u2069`;
}
