import type { Chapter } from '../../atlas/chapter.ts';
import type { AtlasEvent } from '../../atlas/event.ts';
import type { SourceRef } from '../../atlas/features.ts';
import { dayParts } from './day-parts.ts';
import { escapeHtml } from '../../atlas/escape-html.ts';
import { list, section, shorten } from './html.ts';
import { chapterState, eventState } from './live-state.ts';
import { PAGE_LANGUAGES, type PageLanguage } from './page-language.ts';
import type { Locale } from '../../locale/locale.ts';
import { daysText, eventDays, pageLocale, sourceText } from './page-locale.ts';
import { PAGE_WORDS } from './page-words.ts';
import { pictureDay } from './preview.ts';
import { pageHtml } from './shell.ts';
import { picturePath, rootOf, type Site } from './site.ts';
import { articleData, eventData } from './structured-data.ts';
import { isWeighty } from './weight.ts';

/** Characters of a description, past which search pages and chats cut. */
const DESCRIPTION = 300;

/** A page’s neighbours in time. */
export interface Neighbours<T> {
  readonly previous: T | null;
  readonly next: T | null;
}

const paragraph = (text: string) => text && `<p>${escapeHtml(text)}</p>`;

/** The title in the page’s language, with the Chinese one beneath it on English pages. */
function heading(locale: Locale, record: object): string {
  const title = `<h1>${escapeHtml(locale.text(record, 'title'))}</h1>`;
  return locale.english()
    ? `${title}\n<p class="also" lang="zh-Hant">${escapeHtml(locale.chinese(record, 'title'))}</p>`
    : title;
}

function sourcesOf(site: Site, locale: Locale, refs: readonly SourceRef[]): string[] {
  return refs.map((ref) => sourceText(locale, site.atlas, ref));
}

/** Writes pages of one kind; links between them keep to the text. */
function linker(locale: Locale, language: PageLanguage, path: string) {
  const root = rootOf(path);
  const to = (kind: 'chapter' | 'event', id: string, text: string, rel = '') =>
    `<a${rel && ` rel="${rel}"`} href="${root}${kind}/${id}/${language.folder}#text">${escapeHtml(text)}</a>`;
  const event = (item: AtlasEvent, rel = '') => {
    const title = locale.text(item.feature.properties, 'title');
    return isWeighty(item) ? to('event', item.id, title, rel) : escapeHtml(title);
  };
  const chapter = (item: Chapter, rel = '') =>
    to('chapter', item.id, locale.text(item.feature.properties, 'title'), rel);
  return { event, chapter };
}

function neighbourLinks<T>(
  locale: Locale,
  { previous, next }: Neighbours<T>,
  link: (item: T, rel: string) => string,
): string {
  const line = (word: string, item: T | null, rel: string) =>
    item && `<li>${escapeHtml(word)}${locale.words(PAGE_WORDS).colon}${link(item, rel)}</li>`;
  const lines = [
    line(locale.words(PAGE_WORDS).previous, previous, 'prev'),
    line(locale.words(PAGE_WORDS).next, next, 'next'),
  ];
  return `<nav><ul>${lines.filter(Boolean).join('\n')}</ul></nav>`;
}

/** The page of a chapter in one language. */
export function chapterPage(
  site: Site,
  chapter: Chapter,
  around: Neighbours<Chapter>,
  language: PageLanguage,
): string {
  const locale = pageLocale(site, language.language);
  const { properties, geometry } = chapter.feature;
  const words = locale.words(PAGE_WORDS);
  const folder = `chapter/${chapter.id}/`;
  const path = folder + language.folder;
  const { event, chapter: chapterLink } = linker(locale, language, path);
  const title = locale.text(properties, 'title');
  const narration = locale.text(properties, 'narration');
  const events = site.atlas.events.filter(({ id }) => properties.events.includes(id));
  const sources = sourcesOf(site, locale, properties.sources);
  const day = dayParts(site.atlas, locale, chapter.start, ['chapter']);
  const live = chapterState(chapter, language.language);
  const body = [
    heading(locale, properties),
    paragraph(daysText(locale, chapter)),
    paragraph(narration),
    section(
      words.events,
      list(events.map((item) => `${escapeHtml(eventDays(locale, item))}${words.colon}${event(item)}`)),
    ),
    section(
      `${words.dayInWords}${words.colon}${locale.date(chapter.start)}`,
      `${paragraph(day.dates)}\n${day.html}`,
    ),
    section(words.sources, list(sources.map(escapeHtml))),
    neighbourLinks(locale, around, chapterLink),
  ].join('\n');
  return pageHtml(site, {
    folder,
    language,
    languages: PAGE_LANGUAGES,
    title: `${title}, ${daysText(locale, chapter)}`.replace(', ', locale.english() ? ', ' : '，'),
    description: shorten(narration, DESCRIPTION),
    picture: chapter.id,
    pictureText: words.pictureOf(title, locale.date(pictureDay(site.atlas, chapter))),
    live,
    data: articleData(site, locale, {
      path,
      title,
      description: narration,
      image: picturePath(site, chapter.id, language),
      span: chapter,
      points: geometry.coordinates.flat(),
      sources,
      about: events.map((item) => eventData(site, locale, item)),
    }),
    body,
  });
}

/** The page of an event in one language. */
export function eventPage(
  site: Site,
  item: AtlasEvent,
  around: Neighbours<AtlasEvent>,
  language: PageLanguage,
): string {
  const locale = pageLocale(site, language.language);
  const { properties, geometry } = item.feature;
  const words = locale.words(PAGE_WORDS);
  const folder = `event/${item.id}/`;
  const path = folder + language.folder;
  const { event, chapter } = linker(locale, language, path);
  const title = locale.text(properties, 'title');
  const text = locale.text(properties, 'text');
  const chapters = site.atlas.chapters.filter(({ feature }) => feature.properties.events.includes(item.id));
  const sources = sourcesOf(site, locale, properties.sources);
  const day = dayParts(site.atlas, locale, item.start);
  const body = [
    heading(locale, properties),
    paragraph(eventDays(locale, item)),
    section(words.happened, paragraph(text)),
    section(words.doubt, paragraph(locale.text(properties, 'note'))),
    section(
      words.lunar,
      properties.lunar
        ? `<p${locale.english() ? ' lang="zh-Hant"' : ''}>${escapeHtml(locale.script(properties.lunar))}</p>`
        : '',
    ),
    section(words.chapter, list(chapters.map((entry) => chapter(entry)))),
    section(
      `${words.dayInWords}${words.colon}${locale.date(item.start)}`,
      `${paragraph(day.dates)}\n${day.html}`,
    ),
    section(words.sources, list(sources.map(escapeHtml))),
    neighbourLinks(locale, around, event),
  ].join('\n');
  return pageHtml(site, {
    folder,
    language,
    languages: PAGE_LANGUAGES,
    title: `${title}${locale.english() ? ', ' : '，'}${eventDays(locale, item)}`,
    description: shorten(text, DESCRIPTION),
    picture: item.id,
    pictureText: words.pictureOf(title, locale.date(item.start)),
    live: eventState(site.atlas, item, language.language),
    data: articleData(site, locale, {
      path,
      title,
      description: text,
      image: picturePath(site, item.id, language),
      span: item,
      points: geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates,
      sources,
      about: [eventData(site, locale, item)],
    }),
    body,
  });
}
