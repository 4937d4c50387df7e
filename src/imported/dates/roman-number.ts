const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const WRITTEN = /^(?=.)(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** A number below 100 in Roman figures of small letters, as xii; `null` where it is none. */
export function romanNumber(text: string): number | null {
  if (!WRITTEN.test(text)) return null;
  const values = [...text].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
