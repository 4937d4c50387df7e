import { lettersOf } from '../fields/field-names.ts';

const ERA = /^(?:b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?)$/i;
const NAMES = ['era', 'bcad', 'bcead', 'bcece', 'adbc', 'cebce', 'epoch'];

/** Whether a text says, and nothing else, that a year is of our era or before it. */
export const isEra = (text: string): boolean => ERA.test(text.trim());

/** Whether a field is called so that it tells the era of the year in another: era, year_era, start_bce_ce beside start_year. */
export function isEraBeside(name: string, year: string): boolean {
  const [own, whole] = [lettersOf(name), lettersOf(year)];
  const before = whole.replace(/(?:year|yr|date)$/, '');
  return NAMES.some((era) => own === era || own === whole + era || own === before + era);
}
