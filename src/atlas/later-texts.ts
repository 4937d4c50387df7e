/** A feature of the record, as far as its texts go. */
interface Told {
  readonly id: string;
  readonly properties: object;
}

/** The texts of an object by the names of their properties, and those of what it holds; a list is told by its indices. */
interface Texts {
  readonly [key: string]: string | Texts;
}

/** The kinds of features whose texts a card or a table tells, and no map. */
export const TOLD_KINDS = ['events', 'sieges', 'movements', 'places', 'waters', 'lines'] as const;

/** The texts of the record by the kinds and the ids of its features. */
export type LaterTexts = Partial<Record<(typeof TOLD_KINDS)[number], Texts>>;

const TEXT = /^(text|note)_(en|zh)$/;
const isEmpty = (texts: Texts) => Object.keys(texts).length === 0;

/** Takes the texts out of an object and all that it holds, and gives them. */
function takeOut(from: object): Texts {
  const taken: Record<string, string | Texts> = {};
  for (const [key, value] of Object.entries(from)) {
    if (TEXT.test(key) && typeof value === 'string') {
      taken[key] = value;
      Reflect.deleteProperty(from, key);
    } else if (typeof value === 'object' && value !== null) {
      const inner = takeOut(value);
      if (!isEmpty(inner)) taken[key] = inner;
    }
  }
  return taken;
}

/** Puts texts back where they were taken from; those of what is not there are left. */
function putBack(into: object, texts: Texts): void {
  for (const [key, text] of Object.entries(texts)) {
    if (typeof text === 'string') {
      Reflect.set(into, key, text);
      continue;
    }
    const inner: unknown = Reflect.get(into, key);
    if (typeof inner === 'object' && inner !== null) putBack(inner, text);
  }
}

/** Takes the texts out of features of one kind, in place, and gives them by the features’ ids. */
export function takeTexts(features: readonly Told[]): Texts {
  const found = features.map(({ id, properties }) => [id, takeOut(properties)] as const);
  return Object.fromEntries(found.filter(([, texts]) => !isEmpty(texts)));
}

/** Puts the texts that were taken out of features of one kind back into them, in place. */
export function giveTexts(features: readonly Told[], texts: Texts): void {
  for (const { id, properties } of features) {
    const own = texts[id];
    if (typeof own === 'object') putBack(properties, own);
  }
}
