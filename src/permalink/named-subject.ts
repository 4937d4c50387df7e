import type { Atlas } from '../atlas/atlas.ts';
import { peopleOf } from '../atlas/people/people.ts';
import { createSearch } from '../atlas/search/create-search.ts';
import { searchEntries } from '../atlas/search/search-entries.ts';
import type { NamedSubject } from './permalink-context.ts';

const HAN_NAME = /^\p{Script=Han}{1,3}$/u;
/** What a seat is called by besides its name, and by which it is often left out. */
const SEATS = ['府', '州', '軍', '縣'] as const;

/**
 * Finds what a link calls by a name in place of its id: places, persons, waters, sieges and whatever else can be selected,
 * by any name that the search knows as it stands. `simplify` writes traditional as simplified characters.
 */
export function namedSubject(atlas: Atlas, simplify: (text: string) => string): NamedSubject {
  const search = createSearch(searchEntries(atlas, peopleOf(atlas)), simplify);
  return (name, kinds) => {
    const forms = HAN_NAME.test(name) ? [name, ...SEATS.map((seat) => name + seat)] : [name];
    for (const form of forms) {
      const subjects = search(form, true).flatMap(({ subject }) => subject ?? []);
      const found = subjects.find(({ kind }) => kinds.includes(kind));
      if (found) return `${found.kind}:${found.id}`;
    }
    return null;
  };
}
