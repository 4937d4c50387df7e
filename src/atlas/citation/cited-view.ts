import { julianText, lunarTextEn, lunarTextZh, type RecordLanguage } from '../../time/date-text.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import type { Atlas } from '../atlas.ts';
import { fileNameOf } from '../file-name.ts';
import { powerName } from '../power-name.ts';
import type { Edition } from './edition.ts';
import { selectedName, type CitedFeature } from './selected-name.ts';
import type { Edition as EditionOfWork } from '../sources/editions.ts';
import type { VisibleSource } from './visible-sources.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** A view of the atlas as citations need it; texts are plain. */
export interface CitedView {
  /** A key for bibliographies: the day, and what tells this view of it from others. */
  readonly id: string;
  /** What is selected, and the day in the Julian calendar and in those of the courts; of two that are compared, both. */
  readonly title: string;
  readonly genre: string;
  readonly language: RecordLanguage;
  readonly edition: Edition;
  readonly url: string;
  /** The day of reading, `YYYY-MM-DD` (Gregorian). */
  readonly accessed: string;
  readonly sources: readonly VisibleSource[];
  /** The editions in which they were read. */
  readonly editions?: readonly EditionOfWork[];
}

/** The Julian day with the same day in each court’s calendar in brackets. */
function dayInBothCalendars(atlas: Atlas, day: JulianDay, language: RecordLanguage): string {
  const lunar = atlas.calendar.lunarDateOf(day);
  const english = language === 'en';
  const courts = lunar
    ? atlas.calendar
        .erasOn(day)
        .filter(({ polity }) => atlas.config.courts.includes(polity))
        .map((era) =>
          english
            ? `${powerName(atlas.config, era.polity).en}: ${lunarTextEn(era, lunar)}`
            : keepTraditional(powerName(atlas.config, era.polity).zh) +
              keepTraditional(lunarTextZh(era, lunar)),
        )
    : [];
  const name = atlas.calendar.dayNameOf(day);
  const told = [courts.join(english ? '; ' : '；'), english ? '' : name].filter(Boolean).join('，');
  return english
    ? `${julianText(day, language)} (Julian calendar${told && `; ${told}`})`
    : `${julianText(day, language)}（儒略曆${told && `；${told}`}）`;
}

/**
 * Six letters and digits that tell a state from others, whatever the edition: FNV-1a of 32 bits (Fowler, Noll and Vo)
 * over the fragment of its address.
 */
function stateMark(url: string): string {
  const state = url.replace(/^[^#]*#?/, '').replace(/(^|&)edition=[^&]*/, '');
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(state)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-6);
}

/** What a view shows besides its day. */
export interface CitedState {
  readonly select?: CitedFeature | null;
  /** The other of two days that are compared. */
  readonly compare?: JulianDay | null;
}

/** What a view shows, as its title says it. */
function titleOf(
  atlas: Atlas,
  day: JulianDay,
  { select, compare }: CitedState,
  language: RecordLanguage,
): string {
  const english = language === 'en';
  const name = select ? selectedName(atlas, select, day, language) : null;
  const days = [day, ...(typeof compare === 'number' ? [compare] : [])].map((one) =>
    dayInBothCalendars(atlas, one, language),
  );
  const told = days.join(english ? ' compared with ' : '，對照');
  return name === null ? told : `${name}${english ? ', ' : '，'}${told}`;
}

/** Makes a view of a day ready to be cited; Chinese is traditional. */
export function citeView(
  atlas: Atlas,
  day: JulianDay,
  rest: Pick<CitedView, 'language' | 'edition' | 'url' | 'accessed' | 'sources' | 'editions'>,
  shown: CitedState = {},
): CitedView {
  return {
    ...rest,
    id: `${fileNameOf(atlas.config)}-${writeDay(day)}-${stateMark(rest.url)}`,
    title: titleOf(atlas, day, shown, rest.language),
    genre: rest.language === 'en' ? 'Interactive map' : '互動地圖',
  };
}

/** “Annals 23, 卷二三”; in Chinese the Chinese title. */
export function sourceText({ work, locs }: VisibleSource, language: RecordLanguage): string {
  return [
    language === 'en' ? work.title_en : keepTraditional(work.title_zh),
    ...locs.map(keepTraditional),
  ].join(', ');
}

/** “Sources of what is visible: …; ….”; empty where there is none. */
export function sourcesText({ sources, language }: CitedView): string {
  if (!sources.length) return '';
  const list = sources.map((source) => sourceText(source, language));
  return language === 'en'
    ? `Sources of what is visible: ${list.join('; ')}.`
    : `圖上所據：${list.join('；')}。`;
}
