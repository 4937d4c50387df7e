import { describe, expect, it } from 'vitest';
import { stopDays, stopsAbout } from '../../../src/atlas/movement/dated-stops.ts';
import { contains } from '../../../src/time/interval.ts';
import { parseDay, writeDay } from '../../../src/time/written-date.ts';
import { atlas } from '../../atlas-of-geo.ts';

const daysOf = (id: string) => {
  const movement = atlas.movements.find((one) => one.id === id);
  return movement ? stopDays(movement, atlas.span) : [];
};

describe('the dated stops of a movement', () => {
  it('are those that the sources date, and no computed ones between', () => {
    const days = daysOf('zongwang-first-invasion').map((day) => writeDay(day));
    expect(days[0]).toBe('1125-12-14');
    expect(days.at(-1)).toBe('1126-01-31');
    expect(days).toContain('1126-01-25');
    expect(days).not.toContain('1126-01-11');
  });

  it('lie within the atlas, rise, and begin where the movement does', () => {
    for (const { id, start } of atlas.movements) {
      const days = daysOf(id);
      expect(days.length, id).toBeGreaterThan(0);
      expect(days, id).toEqual([...new Set(days)].sort((a, b) => a - b));
      expect(
        days.every((day) => contains(atlas.span, day)),
        id,
      ).toBe(true);
      expect(days[0], id).toBeLessThanOrEqual(Math.max(start, atlas.span.start));
    }
  });

  it('are walked through one by one to the end and back', () => {
    const days = daysOf('zongwang-first-invasion');
    const walked = [days[0] ?? NaN];
    for (let next = stopsAbout(days, days[0] ?? NaN).after; next !== null;) {
      walked.push(next);
      next = stopsAbout(days, next).after;
    }
    expect(walked).toEqual(days);
    expect(stopsAbout(days, days[0] ?? NaN).before).toBeNull();
    expect(stopsAbout(days, parseDay('1126-04-01'))).toEqual({ before: days.at(-1), after: null });
  });
});
