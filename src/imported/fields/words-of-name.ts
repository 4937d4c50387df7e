/** Letters that are no letter with a mark, each by what stands for it without. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word small and without accents, as dictionaries of names have it. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[ßøæœłđðþı]/g, (letter) => PLAIN[letter] ?? letter);

/** Words of Arabic without their article. */
const withoutArticle = (word: string) => word.replace(/^ال(?=.{3})/u, '');
/** Umlauts written with an e behind them, as without. */
const withoutUmlauts = (word: string) => word.replaceAll(/(?<=[aou])e/g, '');

/**
 * The words of a name: apart by signs, by capitals, and by figures; glued ones parted where all of their parts are `known`
 * and these `makeUp` a name (startjahr, begyear, 開始年月日), by as few parts as there may be.
 */
export function nameWords(
  name: string,
  known: (word: string) => boolean,
  makeUp: (parts: readonly string[]) => boolean,
): readonly string[] {
  return plainWords(name).flatMap((word) => {
    for (const said of [word, withoutUmlauts(word), withoutArticle(word)]) {
      if (known(said)) return [said];
      const parts = partsOf(said, known);
      if (parts && makeUp(parts)) return parts;
    }
    const [, before, date] = BEFORE_A_DATE.exec(word) ?? [];
    return before === undefined || date === undefined || NO_DATE.test(word) ? [word] : [before, date];
  });
}

/** A word of a date behind others that nobody knows: fundjahr, opendate. */
const BEFORE_A_DATE = /^(.{2,})(jahr|datum|jaar|year|date|год)$/;
/** Words that end so and are of no date. */
const NO_DATE =
  /^(?:up|can|candi|man|vali|out|ante|accommo|consoli|liqui|se|invali|man|intimi|elucid|in)date$|lightyear$/;

/** The words of a name as its signs, capitals and figures part them. */
export const plainWords = (name: string): readonly string[] =>
  plainWord(
    name
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .replaceAll(/(\p{L})(\p{N})/gu, '$1 $2')
      .replaceAll(/(\p{N})(\p{L})/gu, '$1 $2'),
  )
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');

const LONGEST_GLUED = 30;
/** Letters that a part has at the least; a word of Chinese has one. */
const LEAST_PART = 2;
const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;

/** The fewest known words that make up another, in their order; `null`: it is not made of such. */
function partsOf(word: string, known: (word: string) => boolean): readonly string[] | null {
  if (word.length < 3 && !IDEOGRAPH.test(word)) return null;
  if (word.length > LONGEST_GLUED) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    best[end] = null;
    for (let from = 0; from < end; from++) {
      const before = best[from];
      const part = word.slice(from, end);
      if (!before || (part.length < LEAST_PART && !IDEOGRAPH.test(part)) || !known(part)) continue;
      const so = best[end];
      if (!so || before.length + 1 < so.length) best[end] = [...before, part];
    }
  }
  return best[word.length] ?? null;
}
