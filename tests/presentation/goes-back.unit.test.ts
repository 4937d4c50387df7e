import { expect, it } from 'vitest';
import { goesBack } from '../../src/presentation/goes-back.ts';
import { steps } from './told-on-map.ts';

it('is said of the steps that show earlier days than the one before, and of no other', () => {
  const back = steps.flatMap(({ id }, i) => (goesBack(steps, i) ? [id] : []));
  expect(back).toEqual(['ch02-1', 'ch03-1', 'ch13-1']);
  expect(
    goesBack(
      [
        { opens: 5, until: 9 },
        { opens: 7, until: null },
      ],
      1,
    ),
  ).toBe(true);
  expect(
    goesBack(
      [
        { opens: 5, until: null },
        { opens: 5, until: null },
      ],
      1,
    ),
  ).toBe(false);
});
