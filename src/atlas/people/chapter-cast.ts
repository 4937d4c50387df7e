import { overlaps } from '../../time/interval.ts';
import type { Atlas } from '../atlas.ts';
import type { Chapter } from '../chapter.ts';
import { peopleOf, type Person } from './people.ts';

/** How much it tells that somebody is of a chapter’s cast: in its text, in an event of its own, in a column of its days. */
const WEIGHTS = { named: 4, event: 3, movement: 1, siege: 1 } as const;
const LEAST = 2;

/**
 * The cast of a chapter, those first of whom it tells most: whom its text names (`named`, by their ids), who are in its events,
 * and who are with columns or at sieges of its days more than once.
 */
export function chapterCast(atlas: Atlas, chapter: Chapter, named: ReadonlySet<Person['id']>): Person[] {
  const events = new Set(chapter.feature.properties.events);
  const weight = ({ id, traces }: Person) =>
    traces.reduce(
      (sum, trace) => {
        if (trace.kind === 'event') return sum + (events.has(trace.id) ? WEIGHTS.event : 0);
        return sum + (trace.present && overlaps(trace, chapter) ? WEIGHTS[trace.kind] : 0);
      },
      named.has(id) ? WEIGHTS.named : 0,
    );
  return peopleOf(atlas)
    .map((person) => ({ person, weight: weight(person) }))
    .filter((one) => one.weight >= LEAST)
    .sort((a, b) => b.weight - a.weight)
    .map(({ person }) => person);
}
