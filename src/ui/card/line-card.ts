import { CARD_WORDS } from './card-words.ts';
import type { CardOf } from './card-of.ts';
import { titles, surety, citations, fact } from './card-lines.ts';
import { dates, daysOf } from './card-dates.ts';

/** The card of a line that was drawn between powers. */
export const lineCard: CardOf = (id, atlas, _, locale) => {
  const line = atlas.lines.find(({ feature }) => feature.id === id);
  if (!line) return null;
  const { properties } = line.feature;
  return {
    ...titles(properties, 'title', locale),
    small: [...dates(line, atlas, locale), surety(properties.certainty, undefined, locale)],
    days: daysOf(line, atlas, locale),
    paragraphs: [locale.text(properties, 'note')].filter(Boolean),
    facts: fact(
      locale.words(CARD_WORDS).parties,
      properties.parties.map((party) => locale.power(party)).join(locale.words(CARD_WORDS).list),
    ),
    note: '',
    sources: citations(properties.sources, atlas, locale),
  };
};
