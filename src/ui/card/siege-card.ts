import { datingOf } from '../../atlas/event.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { CARD_WORDS } from './card-words.ts';
import type { CardOf } from './card-of.ts';
import { titles, surety, citations, fact } from './card-lines.ts';
import { holding } from './holding.ts';
import { dates, daysOf } from './card-dates.ts';

/** The card of a siege. */
export const siegeCard: CardOf = (id, atlas, scene, locale) => {
  const siege = atlas.sieges.find((candidate) => candidate.id === id);
  if (!siege) return null;
  const words = { ...locale.words(INTERFACE_WORDS), ...locale.words(CARD_WORDS) };
  const { properties } = siege.feature;
  const held = properties.place ? holding(properties.place, scene, atlas, locale) : null;
  const state = scene.sieges.find((candidate) => candidate.siege === siege);
  return {
    ...titles(properties, 'title', locale),
    glance: held?.now,
    small: [
      ...dates(siege, atlas, locale, datingOf(siege.feature)),
      state ? `${words.dayCount(state.day)} · ${words.siegePhases[state.phase]}` : '',
      surety(properties.certainty, properties.precision, locale),
    ].filter(Boolean),
    days: daysOf(siege, atlas, locale),
    paragraphs: [],
    facts: [
      ...fact(words.holder, held?.holder),
      ...fact(words.besieger, locale.text(properties, 'besieger')),
      ...fact(words.defender, locale.text(properties, 'defender')),
      ...fact(words.outcome, locale.text(properties, 'outcome')),
    ],
    note: locale.text(properties, 'note'),
    sources: citations(properties.sources, atlas, locale),
  };
};
