import type { AtlasEvent } from '../../atlas/event.ts';
import type { PlaceFeature } from '../../atlas/features.ts';
import type { Locale } from '../../locale/locale.ts';
import { escapeHtml } from '../../atlas/escape-html.ts';
import { list, section, shorten } from './html.ts';
import { placeState } from './live-state.ts';
import { PAGE_LANGUAGES, type PageLanguage } from './page-language.ts';
import { eventDays, pageLocale } from './page-locale.ts';
import { PAGE_WORDS } from './page-words.ts';
import { pageHtml } from './shell.ts';
import { rootOf, type Site } from './site.ts';
import { pageData } from './structured-data.ts';
import { isWeighty } from './weight.ts';

/** Characters of a description, past which search pages and chats cut. */
const DESCRIPTION = 300;

/** The holder of land over which two powers fight. */
const CONTESTED = 'contested';

/** The events that name a place, in order of time. */
function eventsAt({ atlas }: Site, { id }: PlaceFeature): readonly AtlasEvent[] {
  return atlas.events
    .filter(({ feature }) => feature.properties.places.includes(id))
    .toSorted((a, b) => a.start - b.start);
}

/** Who held a place through the days of the atlas; '' where it is no seat of a prefecture. */
function holdersText({ atlas }: Site, locale: Locale, { id }: PlaceFeature): string {
  const words = locale.words(PAGE_WORDS);
  const control = atlas.prefectures.find(({ feature }) => feature.properties.seat === id)?.control ?? [];
  const spans = control.filter(({ end, start }) => end > atlas.span.start && start < atlas.span.end);
  const [first, ...later] = spans.filter(({ holder }, i) => holder !== spans[i - 1]?.holder);
  if (!first) return '';
  return words.heldBy(
    locale.power(first.holder),
    later.map(({ holder, start }) =>
      holder === CONTESTED
        ? words.contestedFrom(locale.date(start))
        : words.heldFrom(locale.power(holder), locale.date(start)),
    ),
  );
}

/**
 * A place in two or three sentences: its name in both scripts, where it is today, who held it when, and what happened
 * there. No two places have the same.
 */
function placeDescription(site: Site, locale: Locale, place: PlaceFeature): string {
  const words = locale.words(PAGE_WORDS);
  const { properties } = place;
  const english = locale.english();
  const [open, shut, comma, stop] = english ? [' (', ')', ', ', '. '] : ['（', '）', '，', '。'];
  const name = locale.text(properties, 'name');
  const other = english
    ? [locale.chinese(properties, 'name'), words.pinyin(properties.pinyin ?? '')].filter(Boolean).join(', ')
    : properties.name_en;
  const modern = locale.text(properties, 'modern');
  const events = eventsAt(site, place);
  const [first] = events;
  const told = first
    ? words.eventsOf(
        events.length,
        `${locale.text(first.feature.properties, 'title')}${comma}${eventDays(locale, first)}`,
      )
    : words.noEvents;
  const sentences = [
    `${name}${open}${other}${shut}${modern && comma + words.today(modern)}`,
    holdersText(site, locale, place),
    told,
  ];
  return shorten(`${sentences.filter(Boolean).join(stop)}${stop}`.trim(), DESCRIPTION);
}

/** The page at the short address of a place, `a-town/`, in one language. */
export function placePage(site: Site, place: PlaceFeature, language: PageLanguage): string {
  const { properties, geometry, id } = place;
  const locale = pageLocale(site, language.language);
  const words = locale.words(PAGE_WORDS);
  const folder = `${id}/`;
  const path = folder + language.folder;
  const events = eventsAt(site, place);
  const pictured = events.find((event) => site.hasPicture(event.id));
  const name = locale.text(properties, 'name');
  const title = locale.english() ? `${name} ${locale.chinese(properties, 'name')}` : name;
  const description = placeDescription(site, locale, place);
  const modern = locale.text(properties, 'modern');
  const also = (properties.alt ?? [])
    .map(({ en = '', zh }) => {
      const chinese = zh ? locale.script(zh) : '';
      return locale.english() ? `${en} ${chinese}`.trim() : chinese || en;
    })
    .filter(Boolean)
    .join(locale.english() ? ', ' : '、');
  const line = (term: string, text: string) => text && `<p>${escapeHtml(term + words.colon + text)}</p>`;
  const entry = (event: AtlasEvent) => {
    const told = escapeHtml(locale.text(event.feature.properties, 'title'));
    const link = `${rootOf(path)}event/${event.id}/${language.folder}#text`;
    return `${escapeHtml(eventDays(locale, event) + words.colon)}${isWeighty(event) ? `<a href="${link}">${told}</a>` : told}`;
  };
  return pageHtml(site, {
    folder,
    language,
    languages: PAGE_LANGUAGES,
    title,
    description,
    picture: pictured?.id ?? null,
    pictureText: pictured
      ? words.pictureOf(locale.text(pictured.feature.properties, 'title'), locale.date(pictured.start))
      : '',
    live: placeState(site.atlas, place, language.language),
    data: pageData(
      site,
      locale,
      { path, title, description },
      {
        about: {
          '@type': 'Place',
          name,
          alternateName: locale.english() ? properties.name_zh : properties.name_en,
          geo: {
            '@type': 'GeoCoordinates',
            latitude: geometry.coordinates[1],
            longitude: geometry.coordinates[0],
          },
        },
      },
    ),
    body: [
      `<h1>${escapeHtml(title)}</h1>`,
      `<p>${escapeHtml(description)}</p>`,
      line(words.modern, modern),
      line(words.also, also),
      section(words.here, list(events.map(entry))),
    ].join('\n'),
  });
}
