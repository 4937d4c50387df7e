import { describe, expect, it } from 'vitest';
import { legendOf, legendRows } from '../../src/style/legend.ts';
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
