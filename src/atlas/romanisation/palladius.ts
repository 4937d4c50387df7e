import { initialAndFinal, pinyinSyllables } from './pinyin-syllables.ts';

/** Syllables that follow no rule. */
const OWN: Readonly<Record<string, string>> = {
  zi: 'цзы', ci: 'цы', si: 'сы', hui: 'хуэй',
  yi: 'и', ya: 'я', yan: 'янь', yang: 'ян', yao: 'яо', ye: 'е', yin: 'инь', ying: 'ин', yong: 'юн', you: 'ю',
  yu: 'юй', yuan: 'юань', yue: 'юэ', yun: 'юнь',
  wa: 'ва', wai: 'вай', wan: 'вань', wang: 'ван', wei: 'вэй', wen: 'вэнь', weng: 'вэн', wo: 'во', wu: 'у',
}; // prettier-ignore

const INITIAL: Readonly<Record<string, string>> = {
  b: 'б', p: 'п', m: 'м', f: 'ф', d: 'д', t: 'т', n: 'н', l: 'л', g: 'г', k: 'к', h: 'х', j: 'цз', q: 'ц', x: 'с',
  zh: 'чж', ch: 'ч', sh: 'ш', r: 'ж', z: 'цз', c: 'ц', s: 'с', '': '',
}; // prettier-ignore

const FINAL: Readonly<Record<string, string>> = {
  a: 'а', ai: 'ай', ao: 'ао', an: 'ань', ang: 'ан', o: 'о', ou: 'оу', ong: 'ун',
  e: 'э', ei: 'эй', en: 'энь', eng: 'эн', er: 'эр',
  i: 'и', ia: 'я', iao: 'яо', ie: 'е', iu: 'ю', ian: 'янь', in: 'инь', iang: 'ян', ing: 'ин', iong: 'юн',
  u: 'у', ua: 'уа', uo: 'о', uai: 'уай', ui: 'уй', uan: 'уань', un: 'унь', uang: 'уан',
  ü: 'юй', üe: 'юэ', ue: 'юэ',
}; // prettier-ignore
/** Finals written with u behind j, q and x, where ü is spoken. */
const ROUNDED: Readonly<Record<string, string>> = { u: 'юй', uan: 'юань', ue: 'юэ', un: 'юнь' };

function syllableInCyrillic(syllable: string): string {
  const own = OWN[syllable];
  if (own) return own;
  const [initial, final] = initialAndFinal(syllable);
  const rounded = 'jqx'.includes(initial) && initial !== '' ? ROUNDED[final] : undefined;
  return (INITIAL[initial] ?? '') + (rounded ?? FINAL[final] ?? final);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A hard sign parts н from a vowel that begins the next syllable: Чанъань. */
const joined = (syllables: readonly string[]) =>
  syllables.reduce(
    (word, next) => word + (word.endsWith('н') && /^[аоуэеияю]/.test(next) ? 'ъ' : '') + next,
    '',
  );

/** A name in pinyin as Palladius spelt it in Russian: “Xi’an” is «Сиань». Words that are no pinyin stay. */
export function inPalladius(name: string): string {
  return name.replaceAll(/[\p{L}\p{M}’'ʼ]+/gu, (word) => {
    if (word === word.toLowerCase()) return word;
    const syllables = pinyinSyllables(word);
    return syllables ? capital(joined(syllables.map(syllableInCyrillic))) : word;
  });
}

const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', з: 'z', ч: 'ch', ш: 'sh', ы: 'y', ь: '', ъ: '',
  э: 'e', ю: 'yu', я: 'ya',
}; // prettier-ignore

/** A text in Cyrillic letters as it is written in Latin ones: «Чжоу» is “Chzhou”. */
export function cyrillicInLatin(text: string): string {
  return text.replaceAll(/\p{Script=Cyrillic}/gu, (letter) => {
    const lower = letter.toLowerCase();
    const latin = LATIN[lower] ?? letter;
    return letter === lower ? latin : capital(latin);
  });
}
