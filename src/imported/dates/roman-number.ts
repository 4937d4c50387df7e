const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const WRITTEN = /^(?=.)(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** A number below 100 in Roman figures of small letters, as xii; `null` where it is none. */
export function romanNumber(text: string): number | null {
  if (!WRITTEN.test(text)) return null;
  const values = [...text].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const YEAR = /^M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/;
const OF_YEARS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const FIRST_YEAR = 100;
const FEWEST_LETTERS = 4;

/** A year in Roman figures of large letters, four of them or more, as MCXXVI; `null` where the text is none. */
export function romanYear(text: string): number | null {
  const letters = text.replaceAll(/[\s.·]/g, '');
  if (letters.length < FEWEST_LETTERS || !YEAR.test(letters)) return null;
  const values = [...letters].map((letter) => OF_YEARS[letter] ?? 0);
  const year = values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
  return year >= FIRST_YEAR ? year : null;
}
