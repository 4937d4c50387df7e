import { initialAndFinal, pinyinSyllables } from './pinyin-syllables.ts';

/** Syllables that follow no rule. */
const OWN: Readonly<Record<string, string>> = {
  zhi: 'chih', chi: 'ch’ih', shi: 'shih', ri: 'jih', zi: 'tzu', ci: 'tz’u', si: 'ssu',
  yi: 'i', yu: 'yü', yue: 'yüeh', yuan: 'yüan', yun: 'yün', you: 'yu', yan: 'yen', ye: 'yeh', yong: 'yung',
  er: 'erh', e: 'o', ge: 'ko', ke: 'k’o', he: 'ho', gui: 'kuei', kui: 'k’uei',
  guo: 'kuo', kuo: 'k’uo', huo: 'huo', shuo: 'shuo',
}; // prettier-ignore

const INITIAL: Readonly<Record<string, string>> = {
  b: 'p', p: 'p’', d: 't', t: 't’', g: 'k', k: 'k’', j: 'ch', q: 'ch’', x: 'hs',
  zh: 'ch', ch: 'ch’', r: 'j', z: 'ts', c: 'ts’',
}; // prettier-ignore

const FINAL: Readonly<Record<string, string>> = {
  uo: 'o', ong: 'ung', iong: 'iung', ian: 'ien', ie: 'ieh', üe: 'üeh',
}; // prettier-ignore
/** Finals written with u behind j, q and x, where ü is spoken. */
const ROUNDED: Readonly<Record<string, string>> = { u: 'ü', uan: 'üan', ue: 'üeh', un: 'ün' };

function syllableInWadeGiles(syllable: string): string {
  const own = OWN[syllable];
  if (own) return own;
  const [initial, final] = initialAndFinal(syllable);
  const rounded = 'jqx'.includes(initial) && initial !== '' ? ROUNDED[final] : undefined;
  return (INITIAL[initial] ?? initial) + (rounded ?? FINAL[final] ?? final);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A name in pinyin as Wade and Giles spelt it, syllables of a word joined by hyphens: “Beijing” is “Pei-ching”. Words that
 * are no pinyin stay.
 */
export function inWadeGiles(name: string): string {
  return name.replaceAll(/[\p{L}\p{M}’'ʼ]+/gu, (word) => {
    if (word === word.toLowerCase()) return word;
    const syllables = pinyinSyllables(word);
    return syllables ? capital(syllables.map(syllableInWadeGiles).join('-')) : word;
  });
}
