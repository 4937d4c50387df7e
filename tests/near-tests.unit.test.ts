import { describe, expect, it } from 'vitest';
import { nearTests } from './run/near-tests.mjs';

const texts = new Map([
  ['src/time/day.ts', ''],
  ['src/time/week.ts', "import { day } from './day.ts';"],
  ['src/ui/Page.tsx', "const load = () => import('../time/week.ts');"],
  ['tests/time/day.unit.test.ts', "import { day } from '../../src/time/day.ts';"],
  ['tests/time/week.unit.test.ts', "import { week } from '../../src/time/week.ts';"],
  ['tests/atlas/days.unit.test.ts', "import { day } from '../../src/time/day.ts';"],
  ['tests/ui/page.dom.test.tsx', "import { Page } from '../../src/ui/Page.tsx';"],
  ['tests/page/open.page.test.ts', "import '../../src/time/day.ts';"],
]);

describe('the tests near to what has changed', () => {
  it('are those that import it, those of its own room first, then those that import what imports it', () => {
    expect(nearTests(['src/time/day.ts'], texts, 9)).toEqual({
      near: [
        'tests/time/day.unit.test.ts',
        'tests/atlas/days.unit.test.ts',
        'tests/time/week.unit.test.ts',
        'tests/ui/page.dom.test.tsx',
      ],
      further: 0,
    });
  });

  it('are no more than so many, the nearest, and the others are counted', () => {
    expect(nearTests(['src/time/day.ts'], texts, 1)).toEqual({
      near: ['tests/time/day.unit.test.ts'],
      further: 3,
    });
  });

  it('are a changed test itself', () => {
    expect(nearTests(['tests/ui/page.dom.test.tsx'], texts, 9).near).toEqual(['tests/ui/page.dom.test.tsx']);
  });

  it('are none where nothing imports what has changed', () => {
    expect(nearTests(['docs/links.md'], texts, 9)).toEqual({ near: [], further: 0 });
  });
});
