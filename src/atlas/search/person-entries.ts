import { clampDay } from '../../time/interval.ts';
import { keepTraditional, type Traditional } from '../../time/traditional.ts';
import { withoutHouse } from '../atlas-config.ts';
import type { Atlas } from '../atlas.ts';
import type { Person } from '../people/people.ts';
import type { WrittenPerson } from '../people/persons.ts';
import type { SearchEntry } from './search-entry.ts';
import { romanisedKeys, searchKeys, toldTexts, withoutNote } from './search-keys.ts';

/** The family name of a person, by which the whole house is found. */
const familyOf = (name_en: string) => /^(?!Emperor|Empress|Lady|Prince)(\S+) \S/u.exec(name_en)?.[1];

/** A title in Chinese without the power that it is of. */
function withoutPower({ config }: Atlas, title: Traditional): string {
  const text = keepTraditional(title);
  const power = config.powers.find(({ name_zh }) => text.startsWith(keepTraditional(name_zh)));
  return power ? text.slice(keepTraditional(power.name_zh).length) : text;
}

/**
 * The persons of an atlas, those of whom most is told first: by all their names, in other romanisations too, by what they were
 * (“emperor”), and by their houses.
 */
export function personEntries(
  atlas: Atlas,
  people: readonly Person[],
  written: ReadonlyMap<string, WrittenPerson>,
): SearchEntry[] {
  return people
    .toSorted((a, b) => b.traces.length - a.traces.length)
    .flatMap((person): SearchEntry[] => {
      const trace = person.traces.find(({ present }) => present) ?? person.traces[0];
      if (!trace) return [];
      const own = written.get(person.id);
      const given = [person.name_en, person.name_zh].flatMap((name) =>
        withoutHouse(atlas.config, name) === name ? [] : searchKeys(1, withoutHouse(atlas.config, name)),
      );
      const names = own?.names ?? [];
      const styles = (atlas.config.styles ?? []).filter(
        ({ same_zh }) => keepTraditional(same_zh) === person.id,
      );
      const bare = person.name_en.replace(/^(?:Emperor|Empress|Lady) /, '');
      return [
        {
          kind: 'person',
          id: person.id,
          title: { en: person.name_en, zh: person.name_zh },
          day: clampDay(atlas.span, trace.start),
          subject: { kind: 'person', id: person.slug },
          keys: [
            ...searchKeys(1.01, person.name_en, withoutNote(person.name_en), person.name_zh),
            ...given,
            ...searchKeys(0.99, bare, ...styles.flatMap((style) => [style.name_en, style.name_zh])),
            ...searchKeys(0.97, ...person.others_en, ...person.others_zh),
            ...names.flatMap(({ name_en, name_zh }) => searchKeys(0.96, name_en, name_zh)),
            ...searchKeys(0.7, familyOf(person.name_en)),
            ...(own?.roles ?? []).flatMap(({ text_en, text_zh }) => [
              ...searchKeys(0.8, text_en, text_zh),
              ...searchKeys(0.9, text_en.replace(/ of .*/, ''), withoutPower(atlas, text_zh)),
            ]),
            ...romanisedKeys(
              0.94,
              person.name_en,
              bare,
              withoutHouse(atlas.config, person.name_en),
              ...person.others_en,
              ...names.map(({ name_en }) => name_en),
            ),
          ],
          told: toldTexts(own?.about_en, own?.about_zh),
        },
      ];
    });
}
