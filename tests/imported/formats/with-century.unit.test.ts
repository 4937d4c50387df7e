import { expect, it } from 'vitest';
import { withCentury } from '../../../src/imported/formats/with-century.ts';

it('takes the century of a date from a year of its row that ends so, and from no other', () => {
  expect(withCentury('8/24/19', { Year: '2019' })).toBe('8/24/2019');
  expect(withCentury('01.02.98 12:00', { Jahr: '1898' })).toBe('01.02.1898 12:00');
  expect(withCentury('8/24/19', { Year: '2018' })).toBe('8/24/19');
  expect(withCentury('8/24/19', { Number: '2019' })).toBe('8/24/19');
  expect(withCentury('8/24/1919', { Year: '2019' })).toBe('8/24/1919');
  expect(withCentury('', { Year: '2019' })).toBe('');
});
