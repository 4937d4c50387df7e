import { clampDay } from '../../time/interval.ts';
import type { Atlas } from '../atlas.ts';
import type { Person } from '../people/people.ts';
import type { WrittenPerson } from '../people/persons.ts';
import { happeningEntries } from './happening-entries.ts';
import { personEntries } from './person-entries.ts';
import { placeEntries, waterEntries } from './place-entries.ts';
import type { SearchEntry } from './search-entry.ts';
import { searchKeys, toldTexts } from './search-keys.ts';

function powerEntries({ config }: Atlas): SearchEntry[] {
  return config.powers.map(({ id, name_en, name_zh, kind }) => ({
    kind: 'power',
    id,
    title: { en: name_en, zh: name_zh },
    day: null,
    subject: null,
    // who is called like a person or an army is the person, or the army
    keys: searchKeys(kind === undefined ? 1.015 : 0.9, name_en, name_zh),
  }));
}

function eraEntries({ calendar, span, config }: Atlas): SearchEntry[] {
  return calendar.eras.map(({ name_en, name_zh, polity, start }) => {
    const court = config.powers.find(({ id }) => id === polity);
    return {
      kind: 'era',
      id: `${polity}-${name_en}`,
      title: { en: name_en, zh: name_zh },
      day: clampDay(span, start),
      subject: null,
      keys: [...searchKeys(0.99, name_en, name_zh), ...searchKeys(0.6, court && `${court.name_en} era`)],
    };
  });
}

function chapterEntries(atlas: Atlas): SearchEntry[] {
  return atlas.chapters.map(({ id, start, feature: { properties } }) => ({
    kind: 'chapter',
    id,
    title: { en: properties.title_en, zh: properties.title_zh },
    day: start,
    subject: null,
    keys: searchKeys(0.95, properties.title_en, properties.title_zh),
    told: toldTexts(properties.narration_en, properties.narration_zh),
  }));
}

function lineEntries(atlas: Atlas): SearchEntry[] {
  return atlas.lines.map(({ start, feature: { id, properties } }) => ({
    kind: 'line',
    id,
    title: { en: properties.title_en, zh: properties.title_zh },
    day: clampDay(atlas.span, start),
    subject: { kind: 'line', id },
    keys: [
      ...searchKeys(0.97, properties.title_en, properties.title_zh),
      ...searchKeys(0.9, properties.kind, ...(KIND_WORDS[properties.kind] ?? [])),
    ],
  }));
}

/** What lines are called besides their titles. */
const KIND_WORDS: Readonly<Record<string, readonly string[]>> = {
  treaty: ['treaty line', 'frontier by treaty', '盟約', '界'],
  claim: ['claim', '割地'],
};

/**
 * Everything of the record that a search can find: places, powers, persons, waters, lines, eras, chapters, sieges, events,
 * movements. `written`: what is written of each person, by the id. Peoples and
 * later names lead where the atlas says (`glosses`).
 */
export function searchEntries(
  atlas: Atlas,
  people: readonly Person[],
  written: ReadonlyMap<string, WrittenPerson> = new Map(),
): SearchEntry[] {
  const entries: SearchEntry[] = [
    ...placeEntries(atlas),
    ...powerEntries(atlas),
    ...personEntries(atlas, people, written),
    ...waterEntries(atlas),
    ...eraEntries(atlas),
    ...chapterEntries(atlas),
    ...lineEntries(atlas),
    ...happeningEntries(atlas, people),
  ];
  const glosses = atlas.config.glosses ?? [];
  return entries.map((entry) => {
    const own = glosses.filter(({ kind, id }) => kind === entry.kind && id === entry.id);
    if (own.length === 0) return entry;
    return { ...entry, keys: [...entry.keys, ...own.flatMap(({ texts }) => searchKeys(1.02, ...texts))] };
  });
}
