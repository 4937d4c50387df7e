import type { AtlasConfig } from '../atlas-config.ts';
import { keepTraditional, traditional, type Traditional } from '../../time/traditional.ts';

/** Written names that are of a body of people. */
const NOT_ONE = /騎兵|諸將|親族|之黨|軍$|為|^$|某$/;

/** A person’s name as it was written once: the name that stands for the person, and the others given with it. */
export interface ReadName {
  readonly key: string;
  readonly name_zh: Traditional;
  readonly name_en: string;
  readonly others_zh: readonly Traditional[];
  readonly others_en: readonly string[];
}

/**
 * Reads a written name: 甲某（乙某） “Jia Mou (Yi Mou)” is 甲某, also 乙某. A bracket that begins in lower case
 * tells namesakes apart and stays. Returns `null` where the name is of a body of people.
 */
export function readName({ persons }: AtlasConfig, name_en: string, name_zh: Traditional): ReadName | null {
  const written = keepTraditional(name_zh);
  const plain = written.replaceAll(/（.*?）/g, '').trim();
  if (NOT_ONE.test(plain)) return null;
  const inBrackets = [...written.matchAll(/（(.*?)）/g)].map(([, other = '']) => other);
  const [first = name_en, ...rest] = name_en
    .replaceAll(/ \(([^a-z][^)]*)\)/g, ' / $1')
    .split(' / ')
    .map((part) => part.trim());
  const same = persons?.find(({ name_zh: other }) => keepTraditional(other) === plain)?.same_zh;
  const key = same ? keepTraditional(same) : plain;
  return {
    key,
    name_zh: traditional(plain),
    name_en: first,
    others_zh: (key === plain ? inBrackets : [plain, ...inBrackets]).map(traditional),
    others_en: rest,
  };
}

/** The persons that lead one side of a siege, as “Power: One, Other” and 某國：甲、乙 name them. */
export function leadersNamed(
  text_en: string,
  text_zh: Traditional,
): { name_en: string; name_zh: Traditional }[] {
  const after = (text: string, mark: string) => text.slice(text.indexOf(mark) + 1);
  const written = keepTraditional(text_zh);
  if (!written.includes('：')) return [];
  const zh = after(written, '：')
    .replaceAll(/（.*?）/g, '')
    .split(/[；、，]|及|後(?=\p{Script=Han})/u)
    .map((name) => name.replace(/親臨$/, '').trim())
    .filter((name) => name !== '');
  const en = after(text_en, ':')
    .split(/[;,]| and | then /)
    .map((name) => name.replace(/ from \d.*$| \(.*\)$/, '').trim())
    .filter((name) => name !== '');
  return zh.map((name, i) => ({
    name_zh: traditional(name),
    name_en: zh.length === en.length ? (en[i] ?? '') : '',
  }));
}

/**
 * The id by which links name a person, out of the English name: lower-case letters without marks, hyphens between words; a
 * bracket that tells namesakes apart stays, what follows a comma does not (“Jia Mou (general)” is `jia-mou-general`).
 */
export function personSlug(name_en: string): string {
  return (name_en.split(',')[0] ?? '')
    .normalize('NFD')
    .replaceAll(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** The name of a person in Latin letters without English words about it: “B” of “B (minister)”; '' where it is none. */
export function latinName(name_en: string): string {
  const bare = name_en
    .replace(/\s*\(.*\)$| of .*$|,.*$/, '')
    .replace(/^(?:Emperor|Empress|Lady|Prince) /, '');
  return /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u.test(bare) && !/[’']s\b/.test(bare) ? bare : '';
}
