import { fold, type Folded } from './fold.ts';
import { askedAbout } from './question.ts';
import { likeness, mentions, type Leniency } from './likeness.ts';
import type { SearchEntry } from './search-entry.ts';

/** Finds all the entries that a query means, best first; none for an empty query. `sure`: only names as they stand. */
export type Search = (query: string, sure?: boolean) => SearchEntry[];

const LEAST = 0.3;
/** What is found as it stands: beyond, nothing is looked for that only looks like it. */
const SURE = 0.9;
/** How near to the best what only looks like the query must come. */
const NEAR = 0.85;

interface Found {
  readonly entry: SearchEntry;
  readonly score: number;
}

/**
 * Prepares a search over entries. Names are found in either script, in simplified characters, in pinyin with or without
 * tones and in other romanisations, whole or begun; where none is found so, with a slip of the finger, and where there is none
 * even so, in what is told. What is found is all that there is: nothing is added that only looks like it. Of two that match
 * as well, the one that stands first in `entries` leads. Behind a person come the roads and sieges that the person led.
 */
export function createSearch(
  entries: readonly SearchEntry[],
  simplify: (text: string) => string = (text) => text,
): Search {
  const folded = entries.map((entry) => {
    const texts = new Map<string, { weight: number; strict: boolean }>();
    for (const { text, weight, strict = false } of entry.keys)
      if (weight > (texts.get(text)?.weight ?? 0)) texts.set(text, { weight, strict });
    return { entry, keys: [...texts].map(([text, key]) => ({ ...key, text: fold(text, simplify) })) };
  });
  let told: { entry: SearchEntry; texts: readonly Folded[] }[] | undefined;

  const best = (found: readonly Found[]) => Math.max(0, ...found.map(({ score }) => score));
  const ordered = (found: readonly Found[]) =>
    found.toSorted((a, b) => b.score - a.score).map(({ entry }) => entry);
  function match(sought: Folded, leniency: Leniency): Found[] {
    return folded
      .map(({ entry, keys }) => ({
        entry,
        score: Math.max(
          0,
          ...keys.map(({ text, weight, strict }) =>
            strict && leniency === 'lenient' ? 0 : weight * likeness(sought, text, leniency),
          ),
        ),
      }))
      .filter(({ score }) => score > LEAST);
  }
  /** What is found; where one person is meant before all others, with what that person led next: roads before sieges. */
  function withLed(found: readonly Found[]): SearchEntry[] {
    const [first, ...rest] = ordered(found);
    if (!first) return [];
    const top = found.filter(({ entry, score }) => entry.kind === 'person' && score === best(found));
    if (first.kind !== 'person' || top.length > 1) return [first, ...rest];
    const isSiege = ({ kind }: SearchEntry) => Number(kind === 'siege');
    const led = entries
      .filter(({ ledBy }) => ledBy?.includes(first.id))
      .toSorted((a, b) => isSiege(a) - isSiege(b) || (a.day ?? 0) - (b.day ?? 0));
    return [first, ...new Set([...led, ...rest])];
  }
  return (query, sure = false) => {
    const asked = askedAbout(query);
    const sought = fold(asked, simplify);
    if (sought.whole === '') return [];
    const exact = match(sought, 'exact');
    if (sure) return withLed(exact.filter(({ score }) => score >= SURE));
    if (best(exact) >= SURE) return withLed(exact);
    const lenient = match(sought, 'lenient');
    const least = Math.max(NEAR * best(lenient), LEAST);
    const near = lenient.filter(({ score }) => score >= least);
    const both = new Map([...near, ...exact].map((found) => [found.entry, found]));
    if (both.size > 0) return ordered([...both.values()]);
    told ??= entries.map((entry) => ({
      entry,
      texts: (entry.told ?? []).map((text) => fold(text, simplify)),
    }));
    return told.filter(({ texts }) => texts.some((text) => mentions(sought, text))).map(({ entry }) => entry);
  };
}
