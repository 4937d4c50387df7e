import { clampDay } from '../../time/interval.ts';
import type { Traditional } from '../../time/traditional.ts';
import type { Atlas } from '../atlas.ts';
import type { Person } from '../people/people.ts';
import type { SearchEntry } from './search-entry.ts';
import { searchKeys, toldTexts, type SearchKey } from './search-keys.ts';

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
  told: readonly string[],
): SearchEntry {
  const { title_en, title_zh } = feature.properties;
  return {
    kind,
    id,
    title: { en: title_en, zh: title_zh },
    day: clampDay(atlas.span, start),
    subject: { kind, id },
    keys: [
      ...searchKeys(1, title_en, title_zh),
      ...searchKeys(idWeight, id.replaceAll('-', ' ')),
      ...ownKeys,
    ],
    told,
  };
}

/** Who led the sieges and movements of an atlas on a side of their own, by kind and id. */
function leaders(people: readonly Person[]): ReadonlyMap<string, readonly string[]> {
  const led = new Map<string, string[]>();
  for (const { id: person, traces } of people)
    for (const { kind, id, present, side } of traces) {
      const key = `${kind}:${id}`;
      if (present && side !== null) led.set(key, [...(led.get(key) ?? []), person]);
    }
  return led;
}

/**
 * The sieges, events and movements of an atlas, by their titles, and by the places and persons in them; with them, who of
 * `people` led them.
 */
export function happeningEntries(atlas: Atlas, people: readonly Person[]): SearchEntry[] {
  const led = leaders(people);
  const placeKeys = (weight: number, ids: readonly string[]) =>
    ids.flatMap((id) => {
      const place = atlas.places.get(id)?.properties;
      return place ? searchKeys(weight, place.name_en, place.name_zh) : [];
    });
  const personKeys = (weight: number, persons: readonly { name_en: string; name_zh?: Traditional }[]) =>
    persons.flatMap(({ name_en, name_zh }) => searchKeys(weight, name_en, name_zh));
  const sieges = atlas.sieges.map((siege) => {
    const { besieger_en, besieger_zh, defender_en, defender_zh, place, note_en, note_zh } =
      siege.feature.properties;
    const keys = [
      ...searchKeys(0.5, besieger_en, besieger_zh, defender_en, defender_zh),
      ...placeKeys(0.6, place ? [place] : []),
    ];
    return happening(atlas, 'siege', siege, 0.85, keys, toldTexts(note_en, note_zh));
  });
  const events = atlas.events.map((event) => {
    const { people, places, type, text_en, text_zh, note_en, note_zh } = event.feature.properties;
    const keys = [
      ...personKeys(0.55, people),
      ...placeKeys(0.5, places),
      ...(type === 'treaty' || type === 'diplomacy' ? searchKeys(0.8, type) : searchKeys(0.55, type)),
    ];
    return happening(atlas, 'event', event, 0.9, keys, toldTexts(text_en, text_zh, note_en, note_zh));
  });
  const movements = atlas.movements.map((movement) => {
    const { head_en, head_zh, commanders, strength, waypoints, outcome_en, outcome_zh, note_en, note_zh } =
      movement.feature.properties;
    const keys = [...searchKeys(0.8, head_en, head_zh), ...personKeys(0.6, commanders)];
    const told = toldTexts(
      outcome_en,
      outcome_zh,
      note_en,
      note_zh,
      strength?.text_en,
      strength?.text_zh,
      ...waypoints.flatMap(({ text_en, text_zh }) => [text_en, text_zh]),
    );
    return happening(atlas, 'movement', movement, 0.85, keys, told);
  });
  return [...sieges, ...events, ...movements].map((entry) => {
    const ledBy = led.get(`${entry.kind}:${entry.id}`);
    return ledBy ? { ...entry, ledBy } : entry;
  });
}
