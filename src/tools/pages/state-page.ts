import type { AtlasEvent, Chapter } from '../../atlas/atlas.ts';
import type { SourceRef } from '../../atlas/features.ts';
import { dayParts } from './day-parts.ts';
import { escapeHtml, list, section, shorten } from './html.ts';
import { chapterState, eventState } from './live-state.ts';
import { PAGE_LANGUAGES, type PageLanguage } from './page-language.ts';
import { createPageTongue, type PageTongue } from './page-tongue.ts';
import { pageHtml } from './shell.ts';
import { rootOf, type Site } from './site.ts';
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
function heading(tongue: PageTongue, record: { readonly title_zh: string }): string {
  const title = `<h1>${escapeHtml(tongue.text(record, 'title'))}</h1>`;
  return tongue.language === 'en'
    ? `${title}\n<p class="also" lang="zh-Hant">${escapeHtml(record.title_zh)}</p>`
    : title;
}

function sourcesOf(site: Site, tongue: PageTongue, refs: readonly SourceRef[]): string[] {
  return refs.map((ref) => tongue.source(site.atlas, ref));
}

/** Writes pages of one kind; links between them keep to the text. */
function linker(tongue: PageTongue, language: PageLanguage, path: string) {
  const root = rootOf(path);
  const to = (kind: 'chapter' | 'event', id: string, text: string, rel = '') =>
    `<a${rel && ` rel="${rel}"`} href="${root}${kind}/${id}/${language.folder}#text">${escapeHtml(text)}</a>`;
  const event = (item: AtlasEvent, rel = '') => {
    const title = tongue.text(item.feature.properties, 'title');
    return isWeighty(item) ? to('event', item.id, title, rel) : escapeHtml(title);
  };
  const chapter = (item: Chapter, rel = '') =>
    to('chapter', item.id, tongue.text(item.feature.properties, 'title'), rel);
  return { event, chapter };
}

function neighbourLinks<T>(
  tongue: PageTongue,
  { previous, next }: Neighbours<T>,
  link: (item: T, rel: string) => string,
): string {
  const line = (word: string, item: T | null, rel: string) =>
    item && `<li>${escapeHtml(tongue.script(word))}${tongue.words.colon}${link(item, rel)}</li>`;
  const lines = [line(tongue.words.previous, previous, 'prev'), line(tongue.words.next, next, 'next')];
  return `<nav><ul>${lines.filter(Boolean).join('\n')}</ul></nav>`;
}

/** The page of a chapter in one language. */
export function chapterPage(
  site: Site,
  chapter: Chapter,
  around: Neighbours<Chapter>,
  language: PageLanguage,
): string {
  const tongue = createPageTongue(language.language, site.simplify);
  const { properties, geometry } = chapter.feature;
  const { words } = tongue;
  const folder = `chapter/${chapter.id}/`;
  const path = folder + language.folder;
  const { event, chapter: chapterLink } = linker(tongue, language, path);
  const title = tongue.text(properties, 'title');
  const narration = tongue.text(properties, 'narration');
  const events = site.atlas.events.filter(({ id }) => properties.events.includes(id));
  const sources = sourcesOf(site, tongue, properties.sources);
  const day = dayParts(site.atlas, tongue, chapter.start, ['chapter']);
  const live = chapterState(chapter, language.language);
  const body = [
    heading(tongue, properties),
    paragraph(tongue.days(chapter)),
    paragraph(narration),
    section(
      tongue.script(words.events),
      list(events.map((item) => `${escapeHtml(tongue.days(item))}${words.colon}${event(item)}`)),
    ),
    section(
      `${tongue.script(words.dayInWords)}${words.colon}${tongue.date(chapter.start)}`,
      `${paragraph(day.dates)}\n${day.html}`,
    ),
    section(tongue.script(words.sources), list(sources.map(escapeHtml))),
    neighbourLinks(tongue, around, chapterLink),
  ].join('\n');
  return pageHtml(site, {
    folder,
    language,
    languages: PAGE_LANGUAGES,
    title: `${title}, ${tongue.days(chapter)}`.replace(', ', tongue.language === 'en' ? ', ' : '，'),
    description: shorten(narration, DESCRIPTION),
    picture: chapter.id,
    pictureText: tongue.script(words.pictureOf(title, tongue.date(chapter.start))),
    live,
    data: articleData(site, tongue, {
      path,
      title,
      description: narration,
      image: site.hasPicture(chapter.id) ? `previews/${chapter.id}.jpg` : null,
      span: chapter,
      points: geometry.coordinates.flat(),
      sources,
      about: events.map((item) => eventData(site, tongue, item)),
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
  const tongue = createPageTongue(language.language, site.simplify);
  const { properties, geometry } = item.feature;
  const { words } = tongue;
  const folder = `event/${item.id}/`;
  const path = folder + language.folder;
  const { event, chapter } = linker(tongue, language, path);
  const title = tongue.text(properties, 'title');
  const text = tongue.text(properties, 'text');
  const chapters = site.atlas.chapters.filter(({ feature }) => feature.properties.events.includes(item.id));
  const sources = sourcesOf(site, tongue, properties.sources);
  const day = dayParts(site.atlas, tongue, item.start);
  const body = [
    heading(tongue, properties),
    paragraph(tongue.days(item)),
    section(tongue.script(words.happened), paragraph(text)),
    section(tongue.script(words.doubt), paragraph(tongue.text(properties, 'note'))),
    section(
      tongue.script(words.lunar),
      `<p${tongue.language === 'en' ? ' lang="zh-Hant"' : ''}>${escapeHtml(tongue.script(properties.lunar))}</p>`,
    ),
    section(tongue.script(words.chapter), list(chapters.map((entry) => chapter(entry)))),
    section(
      `${tongue.script(words.dayInWords)}${words.colon}${tongue.date(item.start)}`,
      `${paragraph(day.dates)}\n${day.html}`,
    ),
    section(tongue.script(words.sources), list(sources.map(escapeHtml))),
    neighbourLinks(tongue, around, event),
  ].join('\n');
  return pageHtml(site, {
    folder,
    language,
    languages: PAGE_LANGUAGES,
    title: `${title}${tongue.language === 'en' ? ', ' : '，'}${tongue.days(item)}`,
    description: shorten(text, DESCRIPTION),
    picture: item.id,
    pictureText: tongue.script(words.pictureOf(title, tongue.date(item.start))),
    live: eventState(item, language.language),
    data: articleData(site, tongue, {
      path,
      title,
      description: text,
      image: site.hasPicture(item.id) ? `previews/${item.id}.jpg` : null,
      span: item,
      points: geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates,
      sources,
      about: [eventData(site, tongue, item)],
    }),
    body,
  });
}
