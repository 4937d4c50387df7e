import type { Atlas } from '../atlas.ts';
import type { Search } from './create-search.ts';
import { dayEntries } from './day-entries.ts';
import type { SearchEntry } from './search-entry.ts';

/**
 * All that a query means: the times that it names, then names; beside a time no name that only looks like the query, and
 * nothing that is told with its words.
 */
export function findEntries(atlas: Atlas, search: Search, query: string): SearchEntry[] {
  const days = dayEntries(atlas, query);
  return [...days, ...search(query, days.length > 0)];
}
