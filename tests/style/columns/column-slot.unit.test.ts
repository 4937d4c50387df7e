import { describe, expect, it } from 'vitest';
import { columnForm } from '../../../src/style/columns/column-form.ts';
import { columnSlots, meet } from '../../../src/style/columns/column-slot.ts';
import { atlas } from '../../atlas-of-geo.ts';

const slots = columnSlots(atlas.movements);
const offsetOf = (id: string) => slots.get(id)?.offset;

/** Legs of a movement, whichever way they are marched. */
function legsOf(id: string): Set<string> {
  const coordinates =
    atlas.movements.find((movement) => movement.id === id)?.feature.geometry.coordinates ?? [];
  return new Set(coordinates.slice(1).map((to, i) => [String(coordinates[i]), String(to)].sort().join(' ')));
}

describe('slots', () => {
  it('are never shared by two movements that the record puts on one road on one day', () => {
    let pairs = 0;
    for (const a of atlas.movements) {
      for (const b of atlas.movements) {
        if (a.id >= b.id || !meet(a, b)) continue;
        pairs += 1;
        expect(offsetOf(a.id), `${a.id} and ${b.id}`).not.toBe(offsetOf(b.id));
      }
    }
    expect(pairs).toBeGreaterThan(20);
  });

  it('are never shared by two movements whose lines have a leg in common and whose days meet', () => {
    for (const a of atlas.movements) {
      for (const b of atlas.movements) {
        if (a.id >= b.id || a.start >= b.end || b.start >= a.end) continue;
        const legs = legsOf(b.id);
        if (![...legsOf(a.id)].some((leg) => legs.has(leg))) continue;
        expect(offsetOf(a.id), `${a.id} and ${b.id}`).not.toBe(offsetOf(b.id));
      }
    }
  });

  it('put the six convoys of 1127 six or seven px apart', () => {
    const convoys = atlas.movements
      .filter(({ id }) => /^convoy-[1-6]-/.test(id))
      .map(({ id }) => offsetOf(id) ?? NaN);
    expect(convoys).toHaveLength(6);
    const sorted = convoys.sort((a, b) => a - b);
    sorted.slice(1).forEach((offset, i) => {
      expect(offset - (sorted[i] ?? NaN)).toBeGreaterThanOrEqual(6);
      expect(offset - (sorted[i] ?? NaN)).toBeLessThanOrEqual(7);
    });
  });

  it('keep a main army on its road and its van beside it', () => {
    expect(offsetOf('zongwang-first-invasion')).toBe(0);
    expect(offsetOf('guo-yaoshi-van-1126')).toBe(-9);
    expect(slots.get('guo-yaoshi-van-1126')?.keepsEnd).toBe(true);
  });

  it('leave whoever meets nobody in the middle', () => {
    const lone = atlas.movements.filter((a) => !atlas.movements.some((b) => meet(a, b)));
    expect(lone.length).toBeGreaterThan(10);
    for (const { id } of lone) expect(offsetOf(id), id).toBe(0);
  });

  it('do not depend on the order of the record', () => {
    const reversed = columnSlots([...atlas.movements].reverse());
    for (const { id } of atlas.movements) expect(reversed.get(id), id).toEqual(slots.get(id));
  });
});

describe('slots where widths follow numbers', () => {
  const byNumber = columnSlots(atlas.movements, 'numbers');

  it('lay bodies on one road clear of one another', () => {
    const isConvoy = (id: string) => id.startsWith('convoy-');
    for (const a of atlas.movements)
      for (const b of atlas.movements) {
        if (a.id >= b.id || !meet(a, b) || isConvoy(a.id) || isConvoy(b.id)) continue;
        const apart = Math.abs((byNumber.get(a.id)?.offset ?? 0) - (byNumber.get(b.id)?.offset ?? 0));
        const widths = columnForm(a, 'numbers').width + columnForm(b, 'numbers').width;
        expect(apart, `${a.id} and ${b.id}`).toBeGreaterThan(widths / 2);
      }
  });

  it('leave whoever meets nobody in the middle, and do not depend on the order of the record', () => {
    for (const a of atlas.movements)
      if (!atlas.movements.some((b) => meet(a, b))) expect(byNumber.get(a.id)?.offset, a.id).toBe(0);
    const reversed = columnSlots([...atlas.movements].reverse(), 'numbers');
    for (const { id } of atlas.movements) expect(reversed.get(id), id).toEqual(byNumber.get(id));
  });
});
