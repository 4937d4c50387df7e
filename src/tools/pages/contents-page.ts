import type { PlaceFeature } from '../../atlas/features.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import { escapeHtml } from '../../atlas/escape-html.ts';
import { list, section } from './html.ts';
import { PAGE_LANGUAGES, type PageLanguage } from './page-language.ts';
import { daysText, eventDays, pageLocale } from './page-locale.ts';
import { PAGE_WORDS } from './page-words.ts';
import { LECTURE } from './lecture-page.ts';
import { CONTENTS } from './shell.ts';
import { rootOf, type Site } from './site.ts';
import { weightyEvents } from './weight.ts';
import { wholeAtlasPage } from './whole-atlas-page.ts';

/** The list of all pages in one language, at `contents/`: chapters, events of weight, days, places. */
export function contentsPage(
  site: Site,
  language: PageLanguage,
  days: readonly JulianDay[],
  places: readonly PlaceFeature[],
): string {
  const { atlas } = site;
  const locale = pageLocale(site, language.language);
  const words = locale.words(PAGE_WORDS);
  const root = rootOf(CONTENTS + language.folder);
  const link = (to: string, text: string) => `<a href="${root}${to}#text">${escapeHtml(text)}</a>`;
  const title = `${words.contents} · ${locale.atlas('short')}`;
  const description = words.contentsText(locale.atlas('subject'));
  const names = places
    .map((place) => ({ id: place.id, name: locale.text(place.properties, 'name') }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return wholeAtlasPage(site, language, {
    folder: CONTENTS,
    title,
    description,
    body: [
      `<p>${escapeHtml(description)}</p>`,
      `<p>${link(LECTURE + language.folder, words.lecture)}</p>`,
      section(
        words.chapters,
        list(
          atlas.chapters.map(
            (chapter) =>
              `${link(`chapter/${chapter.id}/${language.folder}`, locale.text(chapter.feature.properties, 'title'))}, ${escapeHtml(daysText(locale, chapter))}`,
          ),
        ),
      ),
      section(
        words.greater,
        list(
          weightyEvents(atlas).map(
            (event) =>
              `${escapeHtml(eventDays(locale, event) + words.colon)}${link(`event/${event.id}/${language.folder}`, locale.text(event.feature.properties, 'title'))}`,
          ),
        ),
      ),
      section(
        words.days,
        `<p>${days.map((day) => link(`${writeDay(day)}/`, locale.date(day))).join(' · ')}</p>`,
      ),
      section(
        words.places,
        `<p>${names.map(({ id, name }) => link(`${id}/${language.folder}`, name)).join(' · ')}</p>`,
      ),
    ],
  });
}

/** The links to the text pages for readers without scripts, in every language. */
export function noscriptLinks(site: Site): string {
  const links = PAGE_LANGUAGES.map(({ language, folder, name }) => {
    const text = `${pageLocale(site, language).words(PAGE_WORDS).contents} (${name})`;
    return `<a href="./${CONTENTS}${folder}" hreflang="${language}" lang="${language}">${escapeHtml(text)}</a>`;
  });
  return `<p>${links.join(' · ')}</p>`;
}
