import type { PlaceFeature } from '../../atlas/features.ts';
import { contains } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import { PAGE_LANGUAGES } from './page-language.ts';
import { contentsPage } from './contents-page.ts';
import { dayPage } from './day-page.ts';
import { LECTURE, lecturePage } from './lecture-page.ts';
import { placePage } from './place-page.ts';
import { CONTENTS } from './shell.ts';
import type { Site } from './site.ts';
import { robots, sitemap } from './sitemap.ts';
import { chapterPage, eventPage, type Neighbours } from './state-page.ts';
import { weightyEvents } from './weight.ts';

function neighbours<T>(items: readonly T[], i: number): Neighbours<T> {
  return { previous: items[i - 1] ?? null, next: items[i + 1] ?? null };
}

/** The first day of every event, in order. */
function daysWithPage({ atlas }: Site): readonly JulianDay[] {
  const days = atlas.events.map(({ start }) => start).filter((day) => contains(atlas.span, day));
  return [...new Set(days)].sort((a, b) => a - b);
}

/** Places of rank 1 and 2, and all that an event names, by id. */
function placesWithPage({ atlas }: Site): readonly PlaceFeature[] {
  const named = new Set(atlas.events.flatMap(({ feature }) => feature.properties.places));
  const all = [...new Set(atlas.places.values())];
  return all
    .filter(({ id, properties }) => properties.rank <= 2 || named.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every page of the site besides the atlas itself and `404.html`: path of the file to its text. */
export function sitePages(site: Site): Map<string, string> {
  const pages = new Map<string, string>();
  const put = (path: string, text: string) => {
    if (pages.has(path)) throw new RangeError(`two pages want to stand at ${path}`);
    pages.set(path, text);
  };
  const { chapters } = site.atlas;
  const events = weightyEvents(site.atlas);
  for (const language of PAGE_LANGUAGES) {
    const file = `${language.folder}index.html`;
    chapters.forEach((chapter, i) =>
      put(`chapter/${chapter.id}/${file}`, chapterPage(site, chapter, neighbours(chapters, i), language)),
    );
    events.forEach((event, i) =>
      put(`event/${event.id}/${file}`, eventPage(site, event, neighbours(events, i), language)),
    );
  }
  const [days, places] = [daysWithPage(site), placesWithPage(site)];
  for (const day of days) put(`${writeDay(day)}/index.html`, dayPage(site, day));
  for (const language of PAGE_LANGUAGES) {
    const file = `${language.folder}index.html`;
    for (const place of places) put(`${place.id}/${file}`, placePage(site, place, language));
    put(CONTENTS + file, contentsPage(site, language, days, places));
    put(LECTURE + file, lecturePage(site, language));
  }
  const folders = [
    ...chapters.map(({ id }) => `chapter/${id}/`),
    ...events.map(({ id }) => `event/${id}/`),
    ...places.map(({ id }) => `${id}/`),
    CONTENTS,
    LECTURE,
  ];
  put('sitemap.xml', sitemap(site, folders));
  put('robots.txt', robots(site));
  return pages;
}
