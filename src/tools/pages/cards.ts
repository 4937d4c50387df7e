import type { Chapter } from '../../atlas/chapter.ts';
import type { AtlasEvent } from '../../atlas/event.ts';
import { writeDay } from '../../time/written-date.ts';
import { PAGE_LANGUAGES, type PageLanguage } from './page-language.ts';
import { pageLocale } from './page-locale.ts';
import { chapterSubject, eventSubject, previewOf, type Preview } from './preview.ts';
import type { Site } from './site.ts';
import { weightyEvents } from './weight.ts';

/** A picture to be drawn: the state that the atlas shows, and what stands on its plate. */
export interface Card {
  /** Name of the file under `previews/`, without `.jpg`; that of another language than the first in its folder. */
  readonly name: string;
  readonly language: PageLanguage;
  readonly preview: Preview;
  /** The fragment of the state, in the bare layout. */
  readonly state: string;
  /** The title in the language, and in the other script on English pages. */
  readonly title: string;
  readonly other: string;
  /** The day in the Julian calendar, and in that of the court. */
  readonly date: string;
  readonly court: string;
  readonly site: string;
}

function card(
  site: Site,
  language: PageLanguage,
  item: AtlasEvent | Chapter,
  preview: Preview,
  shown: string,
  number = '',
): Card {
  const locale = pageLocale(site, language.language);
  const { properties } = item.feature;
  const [court] = locale.courtDates(preview.day);
  const map = `${preview.zoom.toFixed(2)}/${preview.lat.toFixed(4)}/${preview.lon.toFixed(4)}`;
  return {
    name: language.folder + item.id,
    language,
    preview,
    state: `#v=1&date=${writeDay(preview.day)}&map=${map}&${shown}&lang=${language.language}&theme=paper&view=embed`,
    title: number + locale.text(properties, 'title'),
    other: locale.english() ? locale.chinese(properties, 'title') : '',
    date: locale.date(preview.day),
    court: court?.chinese ?? '',
    site: locale.atlas('title'),
  };
}

/** The pictures of every page that has one, in each language: chapters, then events of weight. */
export function cards(site: Site): readonly Card[] {
  const { atlas } = site;
  return PAGE_LANGUAGES.flatMap((language) => [
    ...atlas.chapters.map((chapter, i) =>
      card(
        site,
        language,
        chapter,
        previewOf(atlas, chapterSubject(atlas, chapter)),
        `chapter=${chapter.id}`,
        `${i + 1}. `,
      ),
    ),
    ...weightyEvents(atlas).map((event) =>
      card(site, language, event, previewOf(atlas, eventSubject(atlas, event)), `select=event:${event.id}`),
    ),
  ]);
}
