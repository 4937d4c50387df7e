import type { Atlas } from '../atlas/atlas.ts';
import type { Chapter } from '../atlas/chapter.ts';
import { datingOf, hasWeight, type AtlasEvent } from '../atlas/event.ts';
import { datesInWords } from '../atlas/narrative/dates-in-words.ts';
import type { Locale } from '../locale/locale.ts';
import type { Step } from '../presentation/lecture-of-atlas.ts';
import { dayOf } from '../time/instant.ts';

/** An event as a paper lists it: its days with their doubt, as its card has them, and its title. */
export interface ToldEvent {
  readonly date: string;
  readonly title: string;
}

const tell = (locale: Locale, { feature }: AtlasEvent): ToldEvent => ({
  date: locale.tell((language) => datesInWords(datingOf(feature), language)),
  title: locale.text(feature.properties, 'title'),
});

/** The events of a chapter. */
export function chapterEvents(atlas: Atlas, locale: Locale, { feature }: Chapter): ToldEvent[] {
  const wanted = new Set(feature.properties.events);
  return atlas.events.filter(({ id }) => wanted.has(id)).map((event) => tell(locale, event));
}

/** The events with weight of the days of a step, from that on which it opens to that to which time plays on. */
export function stepEvents(atlas: Atlas, locale: Locale, { opens, until }: Step): ToldEvent[] {
  const [first, last] = [dayOf(opens), dayOf(until ?? opens)];
  return atlas.events
    .filter((event) => hasWeight(event) && event.start <= last && event.end > first)
    .map((event) => tell(locale, event));
}
