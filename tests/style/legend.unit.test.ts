import { describe, expect, it } from 'vitest';
import { everyLegendRow, legendOf, legendRows } from '../../src/style/legend.ts';
import { atlas, sceneOn } from '../atlas-of-geo.ts';

const all = () => true;
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('legendOf', () => {
  it('is the legend of its day, where one day is shown', () => {
    for (const day of ['1123-01-04', '1124-07-12', '1126-01-31', '1127-06-01']) {
      const scene = sceneOn(day);
      expect(legendOf({ events: [] }, [scene], all), day).toEqual(legendRows(scene, all, false));
    }
  });

  it('has each row of two days once, by what rows stand for', () => {
    const days = [sceneOn('1123-06-20'), sceneOn('1127-04-20')];
    const rows = legendOf(atlas, days, all);
    expect(new Set(ids(rows)).size).toBe(rows.length);
    const own = days.flatMap((scene) => ids(legendOf(atlas, [scene], all)));
    expect(new Set(ids(rows))).toEqual(new Set(own));
    expect(ids(rows)).toContain('power-zhang-jue');
    expect(ids(rows)).toContain('power-chu');
    const layers = rows.map(({ layer }) => layer);
    expect(layers.lastIndexOf('territory')).toBe(layers.filter((id) => id === 'territory').length - 1);
  });

  it('marks events of the last weeks', () => {
    const scene = sceneOn('1126-01-31');
    const rowsWith = (start: number, days: number, dated: 'certain' | 'possible') => {
      const events = [{ id: 'one', start, end: start + days, dated, feature: { properties: {} } }];
      return ids(legendOf({ events: events as never }, [scene], all));
    };
    expect(rowsWith(scene.day - 23, 1, 'certain')).toContain('event');
    expect(rowsWith(scene.day - 24, 1, 'certain')).not.toContain('event');
    expect(rowsWith(scene.day + 1, 1, 'certain')).not.toContain('event');
    expect(rowsWith(scene.day - 100, 101, 'certain')).not.toContain('event');
    expect(rowsWith(scene.day - 100, 101, 'possible')).toContain('event');
  });
});

describe('the legend of all days', () => {
  const here = new Set(atlas.prefectures.filter((_, i) => i % 3 === 0).map(({ id }) => id));
  it.each([
    ['of the whole map', all],
    ['of a part of it', (id: string) => here.has(id)],
  ])('has every row that a day has, %s, in one order', (_, visible) => {
    const every = ids(everyLegendRow(atlas, visible));
    expect(new Set(every).size).toBe(every.length);
    for (let day = atlas.span.start; day < atlas.span.end; day += 3) {
      const rows = ids(legendRows(atlas.sceneAt(day), visible, true));
      expect(rows.filter((id) => !every.includes(id))).toEqual([]);
      // but for powers, which a day has by how much they hold, no day orders its rows otherwise
      const known = every.filter((id) => rows.includes(id) && !id.startsWith('power-'));
      expect(rows.filter((id) => !id.startsWith('power-'))).toEqual(known);
    }
  });
});
