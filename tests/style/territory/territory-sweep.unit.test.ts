import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/geometry/great-circle.ts';
import { createTerritoryPainter } from '../../../src/map/territory/territory-painter.ts';
import { shareOfChange } from '../../../src/style/territory/territory-state.ts';
import { createSweep } from '../../../src/style/territory/territory-sweep.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas, everyDay, palettes } from '../../atlas-of-geo.ts';

const sweep = createSweep(atlas);
const seat = (id: string) => {
  const found = atlas.prefectures.find((prefecture) => prefecture.id === id)?.feature.properties.seat ?? '';
  const [lon = NaN, lat = NaN] = atlas.places.get(found)?.geometry.coordinates ?? [];
  return [lon, lat] as const;
};
/** The prefectures that go to each holder on a day. */
function changesOn(day: number): Map<string, { id: string }[]> {
  const found = new Map<string, { id: string }[]>();
  for (const { id, control } of atlas.prefectures)
    for (const { start, holder } of control.slice(1))
      if (start === day) found.set(holder, [...(found.get(holder) ?? []), { id }]);
  return found;
}

describe('the sweep of a day', () => {
  it('begins at 0 and ends at 1 wherever several prefectures go to one holder, else is none', () => {
    for (const day of everyDay)
      for (const ids of changesOn(day).values()) {
        const places = ids.map(({ id }) => sweep(day, id));
        if (places.length === 1) expect(places).toEqual(['alone']);
        else {
          expect(Math.min(...places.map(Number))).toBe(0);
          expect(Math.max(...places.map(Number))).toBe(1);
        }
      }
  });

  it('goes outward from what the holder has: 25 June 1127, the Jin in Hebei', () => {
    const day = parseDay('1127-06-25');
    const ids =
      changesOn(day)
        .get('jin')
        ?.map(({ id }) => id) ?? [];
    expect(ids.length).toBe(10);
    const held = atlas.sceneAt(day - 1).control.filter(({ holder }) => holder === 'jin');
    const reach = (id: string) =>
      Math.min(...held.map(({ prefecture }) => distanceKm(seat(id), seat(prefecture))));
    const swept = ids.toSorted((a, b) => Number(sweep(day, a)) - Number(sweep(day, b))).map(reach);
    expect(swept).toEqual(swept.toSorted((a, b) => a - b));
  });

  it('is over at six in the morning, and not begun at midnight', () => {
    for (const place of ['alone', 0, 0.3, 1] as const) {
      expect(shareOfChange(1000 - 0.5, place)).toBe(0);
      expect(shareOfChange(1000 - 0.25, place)).toBe(1);
    }
    expect(shareOfChange(1000 - 0.375, 0)).toBe(1);
    expect(shareOfChange(1000 - 0.375, 1)).toBe(0);
  });
});

describe('the land that a day changes', () => {
  it('is the colour of its new holder at noon, in whatever order it changed', () => {
    const states = new Map<string, unknown>();
    const painter = createTerritoryPainter(atlas, palettes.paper, (source, id, state) => {
      if (source === 'territory') states.set(id, { ...(states.get(id) as object), ...state });
    });
    const day = parseDay('1127-06-25');
    for (const hour of [-0.5, -0.45, -0.4, -0.3, -0.25, 0]) painter.show(atlas.sceneAt(day + hour));
    const swept = new Map(states);
    states.clear();
    painter.forget();
    painter.show(atlas.sceneAt(day));
    for (const [id, state] of states) expect(swept.get(id), id).toMatchObject(state as object);
  });
});
