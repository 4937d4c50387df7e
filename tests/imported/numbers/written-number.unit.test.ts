import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../src/imported/numbers/column-numbers.ts';
import { writtenNumber } from '../../../src/imported/numbers/written-number.ts';

describe('a number as it is written', () => {
  it.each([
    ['1,234', 1234],
    ['12 500', 12_500],
    ['12\u202f500', 12_500],
    ["1'000'000", 1_000_000],
    ['1,25,000', 125_000],
    ['-3.5', -3.5],
    ['−3,5', -3.5],
    ['1e3', 1000],
    ['820,75', 820.75],
    ['1.250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['1.250.000', 1_250_000],
    ['0,125', 0.125],
    ['about 50', 50],
    ['c. 300', 300],
    ['ca. 1 200', 1200],
    ['über 400', 400],
    ['plus de 400', 400],
    ['1200+', 1200],
    ['~70', 70],
    ['≥ 5', 5],
    ['１２３４', 1234],
    ['约３万', 30_000],
    ['約300', 300],
    ['٣٠٠', 300],
    ['1126-01', NaN],
    ['12.03.1126', NaN],
    ['12 men', NaN],
    ['about', NaN],
    ['c', NaN],
    ['', NaN],
    ['50–60', NaN],
  ])('%j is %d', (text, number) => {
    expect(writtenNumber(text)).toBe(number);
  });

  it('as each country writes it is what was written, whatever the number, once a value of the column proves its marks', () => {
    const manners = [
      ['de-DE', '0,5'],
      ['en-GB', '0.5'],
      ['fr-FR', '0,5'],
      ['pl-PL', '0,5'],
      ['en-IN', '0.5'],
    ] as const;
    const about = [['', ''], ['about ', ''], ['ca. ', ''], ['', '+'], ['~', ''], ['約', '']] as const; // prettier-ignore
    const wholes = Array.from({ length: 400 }, (_, i) => ((i * 7_919_317) % 199_999_999) - 99_999_999);
    for (const [country, proof] of manners)
      for (const [i, whole] of wholes.entries()) {
        const decimals = i % 4;
        const [before, behind] = about[i % about.length] ?? ['', ''];
        const value = whole / 10 ** decimals;
        const said = value.toLocaleString(country, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }); // prettier-ignore
        const text = `${before}${said}${behind}`;
        expect(numbersOf([text, proof])(text), text).toBeCloseTo(value, 6);
      }
  });

  it('by threes alone is read as the others of its column prove', () => {
    expect(numbersOf(['1.250', '90,5'])('1.250')).toBe(1250);
    expect(numbersOf(['1.250', '90.5'])('1.250')).toBe(1.25);
    expect(numbersOf(['1,250', '2,500'])('1,250')).toBe(1250);
    expect(numbersOf(['34,512', '114,3'])('34,512')).toBe(34.512);
  });
});
