import type { Atlas } from '../atlas/atlas.ts';
import { withoutHouse } from '../atlas/atlas-config.ts';
import { peopleOf } from '../atlas/people/people.ts';
import { keepTraditional, type Traditional } from '../time/traditional.ts';

/** A name of the record in a text: how it is written there, where it begins, and all that bears it, as `place:…`. */
export interface NameSaid {
  readonly text: string;
  readonly at: number;
  /** `place:`, `water:`, `person:`, `movement:` or `power:` with an id; several where the record has namesakes. */
  readonly bearers: readonly string[];
}

/** Finds the names of places, waters, persons, columns and powers in a text, the longest first, none within another. */
export type FindNames = (text: string | Traditional, english: boolean) => readonly NameSaid[];

const plain = (name: string) => name.replaceAll(/\s*[（(].*?[)）]/g, '').trim();
/** What stands before a name or behind it and is left out in speech. */
const TITLES = /^(?:Emperor|Empress) /;
const KINDS = /(?: (?:fu|jun|Army|commandery|ford|ferry|Pass))+$/;
const HAN_KINDS = /[府軍]$/u;
const LETTER = /[\p{L}\p{M}]/u;
/** Letters of the shortest place’s name without its kind. */
const SHORTEST = 5;

type Kind = 'place' | 'water' | 'person';

/** The ways in which an English name is said: whole; without a title or the kind of place; “the Tiber” for the Tiber River. */
function saidInEnglish(name: string, kind: Kind): string[] {
  const whole = plain(name.split(/[,;]/)[0] ?? '');
  const capitals = whole.replaceAll(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase());
  if (kind === 'person') return [whole, whole.replace(TITLES, '')];
  if (kind === 'water') return [whole, `the ${whole.replace(/ (?:River|Canal)$/, '')}`];
  return [whole, capitals, whole.replace(KINDS, '')].filter(({ length }) => length >= SHORTEST);
}

/** The ways in which a Chinese name of a place is said: whole, and without the character of its kind. */
function saidInChinese(name: Traditional): string[] {
  const whole = plain(keepTraditional(name));
  const bare = whole.replace(HAN_KINDS, '');
  return [...bare].length > 1 ? [whole, bare] : [whole];
}

/** Every name of an atlas, by language, with its bearers. */
function namesOf(atlas: Atlas): Readonly<Record<'en' | 'zh', ReadonlyMap<string, ReadonlySet<string>>>> {
  const names = { en: new Map<string, Set<string>>(), zh: new Map<string, Set<string>>() };
  const add = (language: 'en' | 'zh', name: string | Traditional | undefined, bearer: string) => {
    const text = (name ?? '') as string;
    if (language === 'en' ? text.length < 3 : [...text].length < 2) return;
    names[language].set(text, (names[language].get(text) ?? new Set()).add(bearer));
  };
  const addEn = (name: string | undefined, bearer: string, kind: Kind) => {
    for (const said of saidInEnglish(name ?? '', kind)) add('en', said, bearer);
  };
  const addZh = (name: Traditional | undefined, bearer: string) => {
    for (const said of name ? saidInChinese(name) : []) add('zh', said, bearer);
  };
  for (const { id, properties: place } of new Set(atlas.places.values())) {
    const bearer = `place:${id}`;
    for (const one of [place, ...(place.names ?? [])]) {
      addEn(one.name_en, bearer, 'place');
      addZh(one.name_zh, bearer);
      addZh(one.label_zh, bearer);
    }
    for (const { en, zh } of place.alt ?? []) {
      addEn(en, bearer, 'place');
      addZh(zh, bearer);
    }
  }
  for (const { id, properties: water } of atlas.waters.values()) {
    addEn(water.name_en, `water:${id}`, 'water');
    add('zh', water.label_zh, `water:${id}`);
  }
  for (const person of peopleOf(atlas)) {
    const bearer = `person:${person.id}`;
    for (const name of [person.name_en, ...person.others_en]) {
      addEn(name, bearer, 'person');
      addEn(withoutHouse(atlas.config, name), bearer, 'person');
    }
    for (const name of [person.name_zh, ...person.others_zh]) {
      add('zh', plain(keepTraditional(name)), bearer);
      add('zh', withoutHouse(atlas.config, plain(keepTraditional(name))), bearer);
    }
  }
  for (const { id, feature } of atlas.movements) {
    add('en', feature.properties.head_en, `movement:${id}`);
    add('zh', feature.properties.head_zh, `movement:${id}`);
  }
  for (const { name_en, name_zh, same_zh } of atlas.config.styles ?? []) {
    add('en', name_en, `person:${keepTraditional(same_zh)}`);
    add('zh', name_zh, `person:${keepTraditional(same_zh)}`);
  }
  for (const { id, name_en, name_zh } of atlas.config.powers) {
    add('en', name_en, `power:${id}`);
    add('zh', name_zh, `power:${id}`);
    names.en.delete(`the ${name_en}`);
  }
  return names;
}

/** Prepares the search for the names of an atlas in what is said. */
export function createNamesSaid(atlas: Atlas): FindNames {
  const names = namesOf(atlas);
  const sorted = {
    en: [...names.en].sort(([a], [b]) => b.length - a.length),
    zh: [...names.zh].sort(([a], [b]) => b.length - a.length),
  };
  return (text, english) => {
    const written = text as string;
    const taken = new Uint8Array(written.length);
    const found: NameSaid[] = [];
    for (const [name, bearers] of sorted[english ? 'en' : 'zh']) {
      for (let at = written.indexOf(name); at >= 0; at = written.indexOf(name, at + 1)) {
        const end = at + name.length;
        const inWord = LETTER.test(written[at - 1] ?? '') || LETTER.test(written[end] ?? '');
        if ((english && inWord) || taken.subarray(at, end).includes(1)) continue;
        taken.fill(1, at, end);
        found.push({ text: name, at, bearers: [...bearers] });
      }
    }
    return found.sort((a, b) => a.at - b.at);
  };
}
