import { describe, expect, it } from 'vitest';
import { columnForm } from '../../src/style/columns/column-form.ts';
import { widthOfNumber } from '../../src/style/columns/width-of-number.ts';
import { widthRows, widthShapes } from '../../src/style/width-rows.ts';
import { atlas, everyDay } from '../atlas-of-geo.ts';

const idsOn = (day: number) =>
  widthRows(
    atlas.sceneAt(day).movements.map(({ movement }) => movement),
    1,
  ).map(({ id }) => id);

describe('the rows on widths', () => {
  it('are there on each day on which an army is on the road, and tell what is drawn of it', () => {
    const kinds = new Set<string>();
    for (const day of everyDay.filter((_, i) => i % 5 === 0)) {
      const { movements } = atlas.sceneAt(day);
      const sure = movements.flatMap(({ movement }) => columnForm(movement, 'numbers').sure ?? []);
      const ids = idsOn(day);
      kinds.add(ids.join(' '));
      expect(ids.includes('width-0'), String(day)).toBe(sure.length > 0);
      expect(ids.includes('unsaid'), String(day)).toBe(sure.includes(0));
      expect(ids.includes('spread'), String(day)).toBe(sure.some((share) => share > 0 && share < 1));
    }
    expect(kinds.size).toBeGreaterThan(3);
    expect(kinds).toContain('');
  });

  it.each([0.86, 1, 1.2, 1.27, 1.45])(
    'have three samples that are true at %s and fit their marks',
    (scale) => {
      const samples = widthRows(atlas.movements, scale).flatMap(({ mark, men = NaN }) =>
        mark.kind === 'width' ? [{ men, width: mark.width, mark }] : [],
      );
      expect(samples).toHaveLength(3);
      expect(new Set(samples.map(({ men }) => men)).size).toBe(3);
      for (const { men, width } of samples) {
        expect(width).toBeCloseTo(widthOfNumber(men) * scale, 9);
        expect(width).toBeLessThan(18);
      }
      expect(samples.map(({ width }) => width)).toEqual(
        samples.map(({ width }) => width).sort((a, b) => a - b),
      );
    },
  );

  it('leave samples out where no scale is known, and have a drawing for every row but the heading', () => {
    const rows = widthRows(atlas.movements, null);
    expect(rows.map(({ id }) => id)).toEqual(['widths', 'spread', 'unsaid']);
    for (const { id, mark } of widthRows(atlas.movements, 1))
      expect(widthShapes(mark).length > 0, id).toBe(id !== 'widths');
  });
});
