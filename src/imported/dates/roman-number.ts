const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const WRITTEN = /^(?=.)(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
/** As inscriptions write them, with up to four of a letter. */
const YEAR = /^M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/;
const FIRST_YEAR = 100;
const FEWEST_LETTERS = 4;

/** What small Roman figures make: one before a greater one is taken away. */
function sumOf(figures: string): number {
  const values = [...figures].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** A number below 100 in Roman figures of small letters, as xii; `null` where it is none. */
export function romanNumber(text: string): number | null {
  return WRITTEN.test(text) ? sumOf(text) : null;
}

/** A year in Roman figures of large letters, four of them or more, as MCXXVI; `null` where the text is none. */
export function romanYear(text: string): number | null {
  const letters = text.replaceAll(/[\s.·]/g, '');
  if (letters.length < FEWEST_LETTERS || !YEAR.test(letters)) return null;
  const year = sumOf(letters.toLowerCase());
  return year >= FIRST_YEAR ? year : null;
}
