/** Initials of Hanyu pinyin, the longer first. */
const INITIALS = ['zh', 'ch', 'sh', ...'bpmfdtnlgkhjqxrzcs'];

/** Finals after each group of initials; those that stand alone begin with y, w or a vowel. */
const OPEN = 'a ai an ang ao e ei en eng ou ong u ua uai uan uang ui un uo i';
const SYLLABLES: ReadonlySet<string> = new Set([
  ...after('b p m f', 'a ai an ang ao ei en eng i ian iao ie in ing o ou u iu'),
  ...after('d t n l', 'a ai an ang ao e ei en eng i ia ian iang iao ie in ing iu ong ou u uan ui un uo ü üe'),
  ...after('g k h', 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo'),
  ...after('j q x', 'i ia ian iang iao ie in ing iong iu u uan ue un'),
  ...after('zh ch sh r', OPEN),
  ...after('z c s', 'a ai an ang ao e ei en eng i ong ou u uan ui un uo'),
  ...'a ai an ang ao e ei en eng er o ou'.split(' '),
  ...'ya yan yang yao ye yi yin ying yong you yu yuan yue yun'.split(' '),
  ...'wa wai wan wang wei wen weng wo wu'.split(' '),
]);

function after(initials: string, finals: string): string[] {
  return initials.split(' ').flatMap((initial) => finals.split(' ').map((final) => initial + final));
}

const MARKS_OF_TONES = /[\u0300\u0301\u0304\u030c]/g;

/** A word of pinyin in lower case without tones, ü kept. */
const plain = (word: string) =>
  word.normalize('NFD').replaceAll(MARKS_OF_TONES, '').normalize('NFC').toLowerCase();

/** Parts letters into syllables, the longest first, so that nothing is left; `null` where that cannot be. */
function parted(letters: string): string[] | null {
  if (letters === '') return [];
  for (let length = Math.min(6, letters.length); length > 0; length--) {
    const head = letters.slice(0, length);
    if (!SYLLABLES.has(head)) continue;
    const rest = parted(letters.slice(length));
    if (rest) return [head, ...rest];
  }
  return null;
}

/**
 * The syllables of a word of pinyin, with tones or without, parted at apostrophes too (`Xī’ān` is xi, an); `null` where it is
 * no pinyin, as words of English and Jurchen names are not.
 */
export function pinyinSyllables(word: string): readonly string[] | null {
  const parts = plain(word)
    .split(/[’'ʼ-]/)
    .map(parted);
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

/** The initial of a syllable, '' where it has none, and what follows it. */
export function initialAndFinal(syllable: string): readonly [initial: string, final: string] {
  const initial = INITIALS.find((one) => syllable.startsWith(one)) ?? '';
  return [initial, syllable.slice(initial.length)];
}
