import type { Atlas } from '../../atlas/atlas.ts';
import type { Chapter } from '../../atlas/chapter.ts';
import type { AtlasEvent } from '../../atlas/event.ts';
import { julianText, lunarTextZh } from '../../time/date-text.ts';
import { chapterState, eventState } from './live-state.ts';
import { weightyEvents } from './weight.ts';

/** A picture to be drawn: the state that the atlas shows, and what stands on its plate, in both scripts. */
export interface Card {
  /** Name of the file under `previews/`, without `.jpg`. */
  readonly name: string;
  /** The fragment of the state, in the bare layout. */
  readonly state: string;
  readonly title_en: string;
  readonly title_zh: string;
  readonly date_en: string;
  readonly date_zh: string;
  readonly site: string;
}

/** A chapter’s title with its number, as the card gives it. */
const numbered = (chapter: Chapter, i: number) => `${i + 1}. ${chapter.feature.properties.title_en}`;

function card(atlas: Atlas, item: AtlasEvent | Chapter, state: string, title?: string): Card {
  const { title_en, title_zh } = item.feature.properties;
  const [era] = atlas.calendar.erasOn(item.start);
  const lunar = atlas.calendar.lunarDateOf(item.start);
  return {
    name: item.id,
    state: `${state}&lang=en&theme=paper&view=embed`,
    title_en: title ?? title_en,
    title_zh,
    date_en: julianText(item.start, 'en'),
    date_zh: `${era && lunar ? lunarTextZh(era, lunar) : julianText(item.start, 'zh-Hant')}${atlas.calendar.dayNameOf(item.start)}`,
    site: atlas.config.title_en,
  };
}

/** The pictures of every page that has one: chapters, then events of weight. */
export function cards(atlas: Atlas): readonly Card[] {
  return [
    ...atlas.chapters.map((chapter, i) => card(atlas, chapter, chapterState(chapter), numbered(chapter, i))),
    ...weightyEvents(atlas).map((event) => card(atlas, event, eventState(atlas, event))),
  ];
}
