import type { CardOf } from './card-of.ts';
import { titles, surety, citations } from './card-lines.ts';

/** The card of a river, a canal or a lake. */
export const waterCard: CardOf = (id, atlas, _, locale) => {
  const water = atlas.waters.get(id);
  if (!water) return null;
  const { properties } = water;
  return {
    ...titles(properties, 'name', locale),
    small: [
      (locale.english() && properties.pinyin) || '',
      surety(properties.certainty, undefined, locale),
    ].filter(Boolean),
    days: [],
    paragraphs: [locale.text(properties, 'note')].filter(Boolean),
    facts: [],
    note: '',
    sources: citations(properties.sources, atlas, locale),
  };
};
