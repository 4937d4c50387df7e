import { expect, it } from 'vitest';
import { promotionsOf } from '../../../src/style/labels/promotion.ts';
import { atlas } from '../../atlas-of-geo.ts';

it('a place is promoted on every day on which it may be besieged, so that no mark of a siege stands nameless', () => {
  const promotions = promotionsOf(atlas);
  const bare = atlas.sieges.flatMap(({ id, feature, dates }) => {
    const place = atlas.places.get(feature.properties.place ?? '');
    if (!place || !dates) return [];
    const { start, end } = dates.possible;
    return Array.from({ length: end - start }, (_, n) => start + n)
      .filter((day) => !promotions.at(day).has(place.id))
      .map((day) => `${id} on ${day}`);
  });
  expect(bare).toEqual([]);
});
