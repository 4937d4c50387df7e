import { Converter } from 'opencc-js/cn2t';

/**
 * Characters that a converter from simplified script changes, though they are traditional characters too: in names (种, 范,
 * 岳, 党, 咸, 淀, 采, 朴), of days (丑, 干支), as words of their own (里, 后, 余, 准, 占, 征, 台, 并, 游), or as the commoner of
 * two forms (峰, 群, 岩). A text that misuses one of them is not found out.
 */
const ALSO_TRADITIONAL = new Set('种范岳党咸淀采朴丑干里后余准占征台并游峰群岩');

/** Words of traditional texts with a character that is simplified in others: a land, a measure, a name. */
const TRADITIONAL_WORDS = /于闐|曹咨|郁中正|[一二三四五六七八九十]斗/gu;

const convert = Converter({ from: 'cn', to: 't' });
const known = new Map<string, string>();

function traditionalOf(character: string): string {
  let traditional = known.get(character);
  if (traditional === undefined) {
    traditional = ALSO_TRADITIONAL.has(character) ? character : convert(character);
    known.set(character, traditional);
  }
  return traditional;
}

/** The characters of a text that are in simplified script alone, each once, with the traditional ones. */
export function simplifiedIn(text: string): { character: string; traditional: string }[] {
  return [...new Set(text.replace(TRADITIONAL_WORDS, ''))].flatMap((character) => {
    const traditional = /\p{Script=Han}/u.test(character) ? traditionalOf(character) : character;
    return traditional === character ? [] : [{ character, traditional }];
  });
}
