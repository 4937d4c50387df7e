import { CARD_WORDS } from './card-words.ts';
import type { CardOf } from './card-of.ts';
import { titles, surety, citations } from './card-lines.ts';
import { headingPinyin, nameOf, placeTitles } from './card-names.ts';
import { extentOf, holding } from './holding.ts';

/** The card of a prefecture’s land: whose it is, since when, and on what evidence. */
export const prefectureCard: CardOf = (id, atlas, scene, locale) => {
  const prefecture = atlas.prefectures.find((candidate) => candidate.id === id);
  const held = prefecture ? holding(id, scene, atlas, locale) : null;
  if (!prefecture || !held) return null;
  const place = atlas.places.get(prefecture.feature.properties.seat);
  const name = nameOf(place, scene);
  const { written } = held.span;
  return {
    ...(name ? placeTitles(name, locale) : titles(prefecture.feature.properties, 'name', locale)),
    glance: held.now,
    holder: held.holder,
    small: [
      ...(name ? [headingPinyin(name, locale)].filter(Boolean) : []),
      ...held.line,
      surety(written.certainty, written.precision, locale),
      locale.words(CARD_WORDS).modelled,
      ...extentOf(id, atlas, locale),
    ],
    days: held.days,
    paragraphs: [],
    // whose it is stands in its first line
    facts: held.facts.filter(({ term }) => term !== locale.words(CARD_WORDS).holder),
    note: locale.text(written, 'note'),
    sources: citations(written.sources, atlas, locale),
  };
};
