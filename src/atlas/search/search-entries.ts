import { clampDay } from '../../time/interval.ts';
import { withoutHouse } from '../atlas-config.ts';
import type { Atlas } from '../atlas.ts';
import type { Person } from '../people/people.ts';
import type { RecordSubject } from '../subject-box.ts';
import type { Bilingual } from '../tables/record-table.ts';
import { keepTraditional, type Traditional } from '../../time/traditional.ts';

/** A text by which an entry is found, and how much it counts (0 to 1). */
interface SearchKey {
  readonly text: string;
  readonly weight: number;
}

/** Something that can be found: what it is, where to go for it, the texts that lead to it. */
export interface SearchEntry {
  readonly kind: 'place' | 'person' | 'siege' | 'event' | 'movement';
  readonly id: string;
  readonly title: Bilingual;
  /** The day to go to, or `null` where any day will do. */
  readonly day: number | null;
  readonly subject: RecordSubject;
  readonly keys: readonly SearchKey[];
}

function keys(weight: number, ...texts: readonly (string | Traditional | undefined)[]): SearchKey[] {
  return texts.flatMap((text) => (text ? [{ text: text as string, weight }] : []));
}

const withoutNote = (name: string | undefined) => name?.replaceAll(/\s*[（(].*?[)）]/g, '');

/** The town in the description of a modern site: “southwestern inner Beijing (Xicheng)” names Beijing. */
const modernTown = (site: string | undefined) =>
  withoutNote(site)
    ?.split(',')[0]
    ?.replaceAll(/\b(?:north|south|east|west)\w*|\b(?:inner|outskirts|of|[NSEW]{1,2})\b/g, '')
    .trim();

function placeEntries(atlas: Atlas): SearchEntry[] {
  return [...new Set(atlas.places.values())].map(({ id, properties: place }) => ({
    kind: 'place',
    id,
    title: { en: place.name_en, zh: place.name_zh },
    day: null,
    subject: { kind: 'place', id },
    keys: [
      ...keys(
        1 + (4 - place.rank) / 100,
        place.name_en,
        withoutNote(place.name_en),
        place.name_zh,
        place.pinyin,
        place.label_latin,
      ),
      ...(place.alt ?? []).flatMap(({ en, zh }) =>
        keys(0.95, en, zh, withoutNote(en), zh && withoutNote(keepTraditional(zh))),
      ),
      ...(place.names ?? []).flatMap((name) =>
        keys(0.95, name.name_en, name.name_zh, withoutNote(name.name_en), name.pinyin),
      ),
      ...keys(0.92 + (4 - place.rank) / 100, modernTown(place.modern_en), place.modern_en, place.modern_zh),
    ],
  }));
}

function personEntries(atlas: Atlas, people: readonly Person[]): SearchEntry[] {
  return people.flatMap((person): SearchEntry[] => {
    const trace = person.traces.find(({ present }) => present) ?? person.traces[0];
    if (!trace) return [];
    const names = keys(1, person.name_en, withoutNote(person.name_en), person.name_zh);
    const givenName = [person.name_en, person.name_zh].flatMap((name) =>
      withoutHouse(atlas.config, name) === name ? [] : keys(0.97, withoutHouse(atlas.config, name)),
    );
    return [
      {
        kind: 'person',
        id: person.id,
        title: { en: person.name_en, zh: person.name_zh },
        day: clampDay(atlas.span, trace.start),
        subject: { kind: 'person', id: person.slug },
        keys: [...names, ...givenName, ...keys(0.97, ...person.others_en, ...person.others_zh)],
      },
    ];
  });
}

interface Happening {
  readonly id: string;
  readonly start: number;
  readonly feature: { readonly properties: { readonly title_en: string; readonly title_zh: Traditional } };
}

/** What happened: a siege, an event or a column, found by its title, by `idWeight` by its id, and by its own keys. */
function happening(
  atlas: Atlas,
  kind: 'siege' | 'event' | 'movement',
  { id, start, feature }: Happening,
  idWeight: number,
  ownKeys: readonly SearchKey[],
): SearchEntry {
  const { title_en, title_zh } = feature.properties;
  return {
    kind,
    id,
    title: { en: title_en, zh: title_zh },
    day: clampDay(atlas.span, start),
    subject: { kind, id },
    keys: [...keys(1, title_en, title_zh), ...keys(idWeight, id.replaceAll('-', ' ')), ...ownKeys],
  };
}

function happeningEntries(atlas: Atlas): SearchEntry[] {
  const placeKeys = (weight: number, ids: readonly string[]) =>
    ids.flatMap((id) => {
      const place = atlas.places.get(id)?.properties;
      return place ? keys(weight, place.name_en, place.name_zh) : [];
    });
  const personKeys = (weight: number, persons: readonly { name_en: string; name_zh?: Traditional }[]) =>
    persons.flatMap(({ name_en, name_zh }) => keys(weight, name_en, name_zh));
  const sieges = atlas.sieges.map((siege) => {
    const { besieger_en, besieger_zh, defender_en, defender_zh, place } = siege.feature.properties;
    return happening(atlas, 'siege', siege, 0.85, [
      ...keys(0.5, besieger_en, besieger_zh, defender_en, defender_zh),
      ...placeKeys(0.6, place ? [place] : []),
    ]);
  });
  const events = atlas.events.map((event) => {
    const { people, places } = event.feature.properties;
    return happening(atlas, 'event', event, 0.9, [...personKeys(0.55, people), ...placeKeys(0.5, places)]);
  });
  const movements = atlas.movements.map((movement) => {
    const { head_en, head_zh, commanders } = movement.feature.properties;
    return happening(atlas, 'movement', movement, 0.85, [
      ...keys(0.8, head_en, head_zh),
      ...personKeys(0.6, commanders),
    ]);
  });
  return [...sieges, ...events, ...movements];
}

/** Everything of the record that a search can find: places, persons, sieges, events, movements. */
export function searchEntries(atlas: Atlas, people: readonly Person[]): SearchEntry[] {
  return [...placeEntries(atlas), ...personEntries(atlas, people), ...happeningEntries(atlas)];
}
