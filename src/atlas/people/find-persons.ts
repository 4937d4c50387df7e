import { withoutHouse, type AtlasConfig } from '../atlas-config.ts';
import { keepTraditional } from '../../time/traditional.ts';
import type { Person } from './people.ts';

/** A name in a text, and the person whom it names there. */
export interface PersonNamed {
  readonly text: string;
  readonly person: Person;
}

/** Finds the persons that a text names, each name once; `about` are those of whom it is known to speak, for namesakes. */
export type FindPersons = (text: string, about?: ReadonlySet<Person['id']>) => readonly PersonNamed[];

const plain = (name: string) => name.replaceAll(/\s*[（(].*?[)）]/g, '').trim();
const TITLES = /^(?:Emperor|Empress|Lady) /;
const LETTER = /[\p{L}\p{M}]/u;
/** Letters of the shortest given name that stands for a person by itself. */
const SHORTEST = 4;

function namesOf(config: AtlasConfig, person: Person, english: boolean): string[] {
  if (!english) {
    const names = [person.name_zh, ...person.others_zh].map((name) => plain(keepTraditional(name)));
    return [...names, ...names.map((name) => withoutHouse(config, name))].filter(
      (name) => [...name].length > 1,
    );
  }
  const names = [person.name_en, ...person.others_en].map((name) => plain(name.split(',')[0] ?? ''));
  const short = names.flatMap((name) => [
    withoutHouse(config, name),
    ...(/^(?:Emperor|Yelü) /.test(name) ? [name.replace(TITLES, '')] : []),
  ]);
  return [...names, ...short].filter((name) => name.length >= SHORTEST);
}

/**
 * Prepares the search for persons in texts of one language; `script` puts traditional names into the script of the texts. A
 * name that several bear is left alone, unless the text is about one of them.
 */
export function createPersonFinder(
  config: AtlasConfig,
  people: readonly Person[],
  english: boolean,
  script: (text: string) => string,
): FindPersons {
  const bearers = new Map<string, Set<Person>>();
  for (const person of people)
    for (const name of namesOf(config, person, english)) {
      const written = english ? name : script(name);
      bearers.set(written, (bearers.get(written) ?? new Set()).add(person));
    }
  const sorted = [...bearers].sort(([a], [b]) => b.length - a.length);
  return (text, about = new Set()) => {
    const taken = new Uint8Array(text.length);
    const found: PersonNamed[] = [];
    for (const [name, all] of sorted) {
      const meant = [...all].filter(({ id }) => about.has(id));
      const [person, another] = meant.length ? meant : [...all];
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const end = at + name.length;
        const inWord = LETTER.test(text[at - 1] ?? '') || LETTER.test(text[end] ?? '');
        if ((english && inWord) || taken.subarray(at, end).includes(1)) continue;
        taken.fill(1, at, end);
        if (person && !another && !found.some((one) => one.text === name)) found.push({ text: name, person });
      }
    }
    return found;
  };
}
