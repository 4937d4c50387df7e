import { describe, expect, it } from 'vitest';
import { columnForm } from '../../../src/style/columns/column-form.ts';
import { WIDTH_BOUNDS, widthOfNumber } from '../../../src/style/columns/width-of-number.ts';
import { saidStrengths } from '../../../src/atlas/numbers/numbers.ts';
import type { Movement } from '../../../src/atlas/movement/movement.ts';
import { atlas } from '../../atlas-of-geo.ts';

const ARMIES = new Set(['army', 'relief', 'raid', 'retreat']);
const isArmy = ({ feature }: Movement) => ARMIES.has(feature.properties.type);

describe('the width of a number', () => {
  it('rises with it, in proportion between the bounds, and stands still beyond them', () => {
    const { least, most } = WIDTH_BOUNDS;
    for (let men = 0; men < 400_000; men += 1000) {
      const [here, next] = [widthOfNumber(men), widthOfNumber(men + 1000)];
      expect(next).toBeGreaterThanOrEqual(here);
      if (men >= least && men + 1000 <= most) expect(here / men).toBeCloseTo(widthOfNumber(most) / most, 12);
      if (men <= least) expect(here).toBe(widthOfNumber(least));
      if (men >= most) expect(here).toBe(widthOfNumber(most));
    }
  });
});

describe('the form of a column', () => {
  it('is the same whatever widths say, unless it is an army', () => {
    const others = atlas.movements.filter((movement) => !isArmy(movement));
    expect(others.length).toBeGreaterThan(15);
    for (const one of others) expect(columnForm(one, 'numbers'), one.id).toEqual(columnForm(one, 'steps'));
  });

  it('by steps has three widths of armies, and by nothing else than the choice', () => {
    const armies = atlas.movements.filter(isArmy);
    const widths = new Set(armies.map((army) => columnForm(army).width));
    expect([...widths].sort((a, b) => a - b)).toEqual([5.5, 8, 11]);
    for (const army of armies) expect(columnForm(army)).toEqual(columnForm(army, 'steps'));
    expect(armies.every((army) => columnForm(army).sure === null)).toBe(true);
  });

  it('by numbers is of every army as wide as the greatest number said, and rises with it', () => {
    const said = saidStrengths(atlas);
    expect(said.length).toBeGreaterThan(20);
    const forms = said
      .map((one) => ({ ...one, form: columnForm(one.movement, 'numbers') }))
      .sort((a, b) => a.high - b.high);
    for (const [i, { movement, low, high, form }] of forms.entries()) {
      expect(form.width, movement.id).toBe(widthOfNumber(high));
      expect(form.sure, movement.id).toBeCloseTo(widthOfNumber(low) / widthOfNumber(high), 12);
      expect(form.sure).toBeGreaterThan(0);
      const before = forms[i - 1]?.form;
      if (!before) continue;
      for (const size of ['width', 'headLength', 'headHalfWidth'] as const)
        expect(form[size], movement.id).toBeGreaterThanOrEqual(before[size]);
    }
  });

  it('by numbers is hollow and as narrow as any where no source gives one', () => {
    const said = new Set(saidStrengths(atlas).map(({ movement }) => movement));
    const unsaid = atlas.movements.filter((movement) => isArmy(movement) && !said.has(movement));
    expect(unsaid.length).toBeGreaterThan(5);
    for (const army of unsaid) {
      const { width, sure } = columnForm(army, 'numbers');
      expect([army.id, width, sure]).toEqual([army.id, widthOfNumber(0), 0]);
    }
  });

  it('has by numbers a head that is wider than its body, and longer than half of its own width', () => {
    for (const army of atlas.movements.filter(isArmy)) {
      const { width, headLength, headHalfWidth } = columnForm(army, 'numbers');
      expect(headHalfWidth, army.id).toBeGreaterThan(width / 2 + 3);
      expect(headLength, army.id).toBeGreaterThan(headHalfWidth);
    }
  });
});
