import { datingOf } from '../../atlas/event.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { CARD_WORDS } from './card-words.ts';
import type { CardOf } from './card-of.ts';
import { titles, surety, citations, fact } from './card-lines.ts';
import { dates, daysOf } from './card-dates.ts';
import { placeName } from './card-names.ts';

/** The card of an event. */
export const eventCard: CardOf = (id, atlas, scene, locale) => {
  const event = atlas.events.find((candidate) => candidate.id === id);
  if (!event) return null;
  const words = { ...locale.words(INTERFACE_WORDS), ...locale.words(CARD_WORDS) };
  const { properties } = event.feature;
  const people = properties.people.map((person) => locale.text(person, 'name') || person.name_en);
  const places = properties.places.map((place) => placeName(place, atlas, scene, locale));
  return {
    ...titles(properties, 'title', locale),
    small: [
      ...dates(event, atlas, locale, datingOf(event.feature)),
      surety(properties.certainty, properties.precision, locale),
    ],
    days: daysOf(event, atlas, locale),
    paragraphs: [locale.text(properties, 'text')].filter(Boolean),
    facts: [...fact(words.places, places.join(words.list)), ...fact(words.people, people.join(words.list))],
    note: locale.text(properties, 'note'),
    sources: citations(properties.sources, atlas, locale),
  };
};
