import { boxOfPoints } from '../../geometry/bounding-box.ts';
import type { Chapter } from '../../atlas/chapter.ts';
import type { AtlasEvent } from '../../atlas/event.ts';
import { citation } from '../../atlas/downloads/credit.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import type { Locale } from '../../locale/locale.ts';
import { creditData } from './citation-tags.ts';
import { addressOf, type Site } from './site.ts';

/** A day as ISO 8601 has it: proleptic Gregorian. */
const iso = (day: JulianDay) => writeDay(day, 'gregorian');

/** The days `[start, end)` as an ISO 8601 interval, or one day. */
function temporalCoverage({ start, end }: { start: JulianDay; end: JulianDay }): string {
  return end - start > 1 ? `${iso(start)}/${iso(end - 1)}` : iso(start);
}

/** schema.org’s Event for an event of the record. */
export function eventData(site: Site, locale: Locale, event: AtlasEvent): Record<string, unknown> {
  const { properties, geometry } = event.feature;
  const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
  return {
    '@type': 'Event',
    name: locale.text(properties, 'title'),
    description: locale.text(properties, 'text'),
    startDate: iso(event.start),
    endDate: iso(event.end - 1),
    location: points.map(([lon, lat], i) => {
      const place = site.atlas.places.get(properties.places[i] ?? '');
      return {
        '@type': 'Place',
        ...(place && { name: locale.text(place.properties, 'name') }),
        geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
      };
    }),
  };
}

/** What schema.org says of a page that is of something: a place, or a day. */
export function pageData(
  site: Site,
  locale: Locale,
  page: { readonly path: string; readonly title: string; readonly description: string },
  more: Record<string, unknown>,
): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: page.title,
    description: page.description,
    ...creditData(site.atlas.config, locale),
    url: addressOf(site, page.path, page.path),
    creditText: citation(site.atlas.config),
    ...more,
  };
}

/** The smallest box of points as schema.org writes it: south west north east. */
function boxText(points: readonly (readonly number[])[]): string {
  const [west, south, east, north] = boxOfPoints(points) ?? [];
  return [south, west, north, east].join(' ');
}

/** What an article tells of. */
interface Told {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly image: string | null;
  readonly span: Pick<Chapter, 'start' | 'end'>;
  readonly points: readonly (readonly number[])[];
  readonly sources: readonly string[];
  readonly about: readonly unknown[];
}

/** schema.org’s Article for a page, with its days (proleptic Gregorian), its extent and the works it rests on. */
export function articleData(site: Site, locale: Locale, told: Told): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: told.title,
    description: told.description,
    ...creditData(site.atlas.config, locale),
    url: addressOf(site, told.path, told.path),
    ...(told.image && { image: addressOf(site, told.image, told.path) }),
    temporalCoverage: temporalCoverage(told.span),
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: boxText(told.points) } },
    about: told.about,
    citation: told.sources,
    creditText: citation(site.atlas.config),
  };
}
