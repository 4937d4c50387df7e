import type { AtlasEvent } from '../../atlas/event.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import { dayParts } from './day-parts.ts';
import { escapeHtml } from '../../atlas/escape-html.ts';
import { list, section, shorten } from './html.ts';
import { dayState } from './live-state.ts';
import { eventDays, pageLocale } from './page-locale.ts';
import { PAGE_WORDS } from './page-words.ts';
import { FIRST_LANGUAGE, pageHtml } from './shell.ts';
import { rootOf, type Site } from './site.ts';
import { pageData } from './structured-data.ts';
import { isWeighty, weightyEvents } from './weight.ts';
import { keepTraditional } from '../../time/traditional.ts';

const paragraph = (text: string, lang = '') =>
  text && `<p${lang && ` lang="${lang}"`}>${escapeHtml(text)}</p>`;

/** Links to the events that have a page, in both languages; the rest in plain words. */
function eventList(site: Site, path: string, events: readonly AtlasEvent[]): string {
  const english = pageLocale(site, 'en');
  return list(
    events.map((item) => {
      const { title_en, title_zh } = item.feature.properties;
      const name = isWeighty(item)
        ? `<a href="${rootOf(path)}event/${item.id}/#text">${escapeHtml(title_en)}</a>`
        : escapeHtml(title_en);
      return `${escapeHtml(eventDays(english, item))}: ${name} <span lang="zh-Hant">${escapeHtml(keepTraditional(title_zh))}</span>`;
    }),
  );
}

/** The page at the short address of a day, `1126-01-09/`: the day in English and in Chinese. */
export function dayPage(site: Site, day: JulianDay): string {
  const english = pageLocale(site, 'en');
  const chinese = pageLocale(site, 'zh-Hant');
  const folder = `${writeDay(day)}/`;
  const events = site.atlas.sceneAt(day).events;
  const titles = events.map(({ feature }) => feature.properties.title_en).join('; ');
  const parts = [english, chinese].map((locale) => dayParts(site.atlas, locale, day));
  const title = english.words(PAGE_WORDS).dayTitle(english.date(day), english.atlas('subject'));
  const drawn = weightyEvents(site.atlas).find((event) => event.start === day && site.hasPicture(event.id));
  const description = shorten(titles || (parts[0]?.dates ?? ''), 300);
  return pageHtml(site, {
    folder,
    language: FIRST_LANGUAGE,
    languages: [FIRST_LANGUAGE],
    title,
    description,
    picture: drawn?.id ?? null,
    pictureText: drawn
      ? english
          .words(PAGE_WORDS)
          .pictureOf(english.text(drawn.feature.properties, 'title'), english.date(day))
      : '',
    live: dayState(day),
    data: pageData(
      site,
      english,
      { path: folder, title, description },
      { temporalCoverage: writeDay(day, 'gregorian') },
    ),
    body: [
      `<h1>${escapeHtml(title)}</h1>`,
      eventList(site, folder, events),
      section(
        english.words(PAGE_WORDS).dayInWords,
        `${paragraph(parts[0]?.dates ?? '')}\n${parts[0]?.html ?? ''}`,
      ),
      `<div lang="zh-Hant">${section(
        chinese.words(PAGE_WORDS).dayInWords,
        `${paragraph(parts[1]?.dates ?? '')}\n${parts[1]?.html ?? ''}`,
      )}</div>`,
    ].join('\n'),
  });
}
