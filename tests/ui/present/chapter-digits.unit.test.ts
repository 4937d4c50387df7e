import { describe, expect, it } from 'vitest';
import { withDigit } from '../../../src/ui/present/chapter-digits.ts';

const typed = (digits: string, count: number) =>
  [...digits].reduce((before, digit) => withDigit(before, Number(digit), count), '');

describe('the number of a chapter as it is typed', () => {
  it.each([
    ['8', 13, '8'],
    ['13', 13, '13'],
    ['99', 13, '9'],
    ['14', 13, '4'],
    ['0', 13, ''],
    ['08', 13, '8'],
    ['130', 13, ''],
    ['1312', 13, '12'],
    ['120', 200, '120'],
    ['5', 3, ''],
  ])('%s of %i is “%s”', (digits, count, number) => expect(typed(digits, count)).toBe(number));

  it('always names one that is there', () => {
    for (const count of [1, 9, 13, 41, 200])
      for (let i = 0; i < 10_000; i += 7) {
        const number = typed(String(i), count);
        if (number !== '') expect(Number(number)).toBeLessThanOrEqual(count);
        expect(number).not.toMatch(/^0/);
      }
  });
});
