import { fold } from './fold.ts';
import { likeness } from './likeness.ts';
import type { SearchEntry } from './search-entries.ts';

/** Finds entries by a query, best first, at most `limit` of them; none for an empty query. */
export type Search = (query: string, limit?: number) => SearchEntry[];

const LEAST = 0.3;

/**
 * Prepares a search over entries. Names are found in either script, in simplified characters, in pinyin with or without
 * tones, begun or with a slip of the finger. Of two that match as well, the one that stands first in `entries` leads.
 */
export function createSearch(
  entries: readonly SearchEntry[],
  simplify: (text: string) => string = (text) => text,
): Search {
  const folded = entries.map((entry) => {
    const texts = new Map<string, number>();
    for (const { text, weight } of entry.keys) texts.set(text, Math.max(weight, texts.get(text) ?? 0));
    return { entry, keys: [...texts].map(([text, weight]) => ({ text: fold(text, simplify), weight })) };
  });
  return (query, limit = 12) => {
    const sought = fold(query, simplify);
    if (sought.whole === '') return [];
    return folded
      .map(({ entry, keys }) => ({
        entry,
        score: Math.max(0, ...keys.map(({ text, weight }) => weight * likeness(sought, text))),
      }))
      .filter(({ score }) => score > LEAST)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ entry }) => entry);
  };
}
