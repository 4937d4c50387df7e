import { describe, expect, it } from 'vitest';
import { dayBeforeChange } from '../../../src/atlas/control/day-before-change.ts';
import { heldOtherwise } from '../../../src/atlas/time-range.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas } from '../../atlas-of-geo.ts';

describe('the day before land last changed hands', () => {
  it('holds something otherwise than the day, on every day after the first change', () => {
    for (let day = parseDay('1123-06-01'); day < atlas.span.end; day += 7) {
      const other = dayBeforeChange(atlas, day);
      expect(other).toBeLessThan(day);
      expect(heldOtherwise(atlas, day, other).size, String(day)).toBeGreaterThan(0);
    }
  });

  it('is a day of the atlas on its first day too', () => {
    expect(dayBeforeChange(atlas, atlas.span.start)).toBeGreaterThanOrEqual(atlas.span.start);
  });
});
