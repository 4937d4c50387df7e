import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/geometry/box.ts';
import { hallLegend } from '../../src/style/hall-legend.ts';
import { eventSymbols } from '../../src/style/symbols/event-symbols.ts';
import { siegeRings, siegesShown } from '../../src/style/labels/siege-labels.ts';
import { createRoadDates } from '../../src/style/labels/road-dates.ts';
import { LAYER_IDS } from '../../src/view/layer-ids.ts';
import { requestAt } from './real-labels.ts';
import { atlas, everyDay, sceneOn } from '../atlas-of-geo.ts';

const NORTH: Box = [103, 29, 133, 48];
const { settings } = requestAt(6);
const sight = (scene: ReturnType<typeof sceneOn>, box: Box = NORTH) => ({
  atlas,
  scene,
  box,
  layers: LAYER_IDS,
  told: [],
  settings: { zoom: 6, factor: 1 },
  ringed: false,
  road: null,
  visible: () => true,
});
const idsOn = (date: string, box?: Box) => hallLegend(sight(sceneOn(date), box)).map(({ id }) => id);

describe('the legend of a hall', () => {
  it('explains every way in which events and sieges are marked, on every day', () => {
    const unexplained = new Set<string>();
    for (const day of everyDay.filter((_, i) => i % 9 === 0)) {
      const scene = atlas.sceneAt(day);
      const rows = hallLegend(sight(scene));
      const explained = new Set(
        rows.flatMap(({ id, mark }) =>
          mark.kind === 'doubt' ? mark.of.map((one) => `${one}-${mark.doubt}`) : [id],
        ),
      );
      const ringed = new Set(siegesShown(scene).flatMap(({ siege }) => siege.feature.properties.place ?? []));
      const marks = [...eventSymbols(scene, settings, atlas, ringed), ...siegeRings(scene, settings, atlas)];
      for (const { symbol } of marks) {
        const shape = (symbol?.shape ?? '')
          .replace(/^ring-(closed|broken)$/, 'ring')
          .replace('ring', 'siege');
        if (!explained.has(shape)) unexplained.add(`${shape} on ${day}`);
      }
    }
    expect([...unexplained]).toEqual([]);
  });

  it('explains the halts of the column that is followed, and whether their days are about', () => {
    const kinds = new Set<string>();
    for (const { id, start, end } of atlas.movements)
      for (const day of [start, (start + end) >> 1, end - 1]) {
        const scene = atlas.sceneAt(day);
        const drawn = createRoadDates(atlas, id, true)(scene, requestAt(6)) ?? [];
        const shapes = new Set(drawn.map(({ symbol }) => symbol?.shape));
        const marks = hallLegend({ ...sight(scene, [90, 20, 140, 55]), road: id }).map(({ mark }) => mark);
        const row = marks.find((mark) => mark.kind === 'stays');
        expect([row?.dated ?? false, row?.about ?? false], `${id} on ${day}`).toEqual([
          shapes.has('dot'),
          shapes.has('dot-doubtful'),
        ]);
        kinds.add(row ? `${row.dated} ${row.about}` : 'none');
      }
    expect([...kinds].sort()).toEqual(['false true', 'none', 'true false', 'true true']);
  });

  it('has each row once, and none of what lies out of sight or is switched off', () => {
    const all = idsOn('1126-01-31');
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(['power-jin', 'movement-army', 'event', 'siege', 'seats']));
    const far = idsOn('1126-01-31', [126, 44, 128, 46]);
    expect(far).not.toContain('siege');
    expect(far).not.toContain('movement-army');
    const scene = sceneOn('1126-01-31');
    const quiet = hallLegend({ ...sight(scene), layers: ['territory'] }).map(({ id }) => id);
    expect(quiet.filter((id) => /^(event|siege|movement|seats|treaty|control)/.test(id))).toEqual([]);
    expect(hallLegend({ ...sight(scene), ringed: true }).map(({ id }) => id)).toContain('told');
  });
});
