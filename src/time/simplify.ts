/** The table of `geo/simplified.json`: characters and longer words of traditional Chinese with their simplified forms. */
export interface SimplifiedTable {
  /** Traditional characters. */
  readonly from: string;
  /** Their simplified forms, in the same order. */
  readonly to: string;
  /** Words that are not simplified character by character. */
  readonly phrases: Readonly<Record<string, string>>;
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/**
 * Makes the function that writes traditional Chinese in simplified characters: at each place the longest phrase of the
 * table, else the character. What the table does not know is left as it is. Throws a RangeError where `from` and `to`
 * have different lengths.
 */
export function createSimplifier(table: SimplifiedTable): (text: string) => string {
  const [from, to] = [[...table.from], [...table.to]];
  if (from.length !== to.length) {
    throw new RangeError(`the table has ${from.length} characters but ${to.length} simplified forms`);
  }
  const forms = new Map([
    ...from.map((character, i) => [character, to[i] ?? character] as const),
    ...Object.entries(table.phrases),
  ]);
  const phrases = Object.keys(table.phrases).sort((a, b) => b.length - a.length);
  const known = new RegExp([...phrases.map(escape), `[${from.map(escape).join('')}]`].join('|'), 'gu');
  return (text) => text.replaceAll(known, (found) => forms.get(found) ?? found);
}
