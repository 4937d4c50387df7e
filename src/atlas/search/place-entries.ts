import type { Atlas } from '../atlas.ts';
import { keepTraditional } from '../../time/traditional.ts';
import type { SearchEntry } from './search-entry.ts';
import { romanisedKeys, searchKeys, withoutNote } from './search-keys.ts';

/** The town in the description of a modern site: “southwestern inner Beijing (Xicheng)” names Beijing. */
export const modernTown = (site: string | undefined) =>
  withoutNote(site)
    ?.split(',')[0]
    ?.replaceAll(/\b(?:north|south|east|west)\w*|\b(?:inner|outskirts|of|[NSEW]{1,2})\b/g, '')
    .trim();

/** The places of an atlas, by all their names; first those of the map, then the others, then what is there today. */
export function placeEntries(atlas: Atlas): SearchEntry[] {
  return [...new Set(atlas.places.values())].map(({ id, properties: place }) => ({
    kind: 'place',
    id,
    title: { en: place.name_en, zh: place.name_zh },
    day: null,
    subject: { kind: 'place', id },
    keys: [
      ...searchKeys(
        1 + (4 - place.rank) / 100,
        place.name_en,
        withoutNote(place.name_en),
        place.name_zh,
        place.label_zh,
        place.pinyin,
        place.label_pinyin,
        place.label_latin,
      ),
      ...(place.names ?? []).flatMap((name) =>
        searchKeys(0.98, name.label_zh, name.label_latin, name.label_pinyin, name.name_zh),
      ),
      ...(place.alt ?? []).flatMap(({ en, zh }) =>
        searchKeys(0.95, en, zh, withoutNote(en), zh && withoutNote(keepTraditional(zh))),
      ),
      ...(place.names ?? []).flatMap((name) =>
        searchKeys(0.95, name.name_en, withoutNote(name.name_en), name.pinyin),
      ),
      ...searchKeys(
        0.92 + (4 - place.rank) / 100,
        modernTown(place.modern_en),
        place.modern_en,
        place.modern_zh,
      ),
      ...romanisedKeys(0.93, place.name_en, ...(place.names ?? []).map(({ name_en }) => name_en)),
    ],
  }));
}

/** The waters of an atlas. */
export function waterEntries(atlas: Atlas): SearchEntry[] {
  return [...atlas.waters].map(([id, { properties: water }]) => ({
    kind: 'water',
    id,
    title: { en: water.name_en, zh: water.name_zh },
    day: null,
    subject: { kind: 'water', id },
    keys: searchKeys(
      0.97,
      water.name_en,
      withoutNote(water.name_en),
      water.name_zh,
      water.label_zh,
      water.pinyin,
      water.label_latin,
    ),
  }));
}
