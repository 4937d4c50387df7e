import type { Atlas } from '../../atlas/atlas.ts';
import type { AtlasEvent } from '../../atlas/event.ts';

/** How many works must tell of an event before it has weight. */
const WORKS = 3;

/**
 * Whether an event has a page of its own: its days are known, the record is sure of it, and three works or more tell of
 * it.
 */
export function isWeighty({ feature: { properties } }: AtlasEvent): boolean {
  const { precision, certainty, sources } = properties;
  return precision === 'day' && certainty === 'high' && new Set(sources.map(({ ref }) => ref)).size >= WORKS;
}

/** The events that have a page, in order of time and then of the record. */
export function weightyEvents(atlas: Atlas): readonly AtlasEvent[] {
  return atlas.events
    .filter(isWeighty)
    .map((event, place) => ({ event, place }))
    .sort((a, b) => a.event.start - b.event.start || a.place - b.place)
    .map(({ event }) => event);
}
