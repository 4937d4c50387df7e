import { julianText, lunarTextEn, lunarTextZh, type RecordLanguage } from '../../time/date-text.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import type { Atlas } from '../atlas.ts';
import { powerName } from '../power-name.ts';
import type { Edition } from './edition.ts';
import type { VisibleSource } from './visible-sources.ts';

/** A view of the atlas as citations need it; texts are plain. */
export interface CitedView {
  readonly id: string;
  /** The day in the Julian calendar and in those of the courts. */
  readonly title: string;
  readonly genre: string;
  readonly language: RecordLanguage;
  readonly edition: Edition;
  readonly url: string;
  /** The day of reading, `YYYY-MM-DD` (Gregorian). */
  readonly accessed: string;
  readonly sources: readonly VisibleSource[];
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
            : `${powerName(atlas.config, era.polity).zh}${lunarTextZh(era, lunar)}`,
        )
    : [];
  const name = atlas.calendar.dayNameOf(day);
  const told = [courts.join(english ? '; ' : '；'), english ? '' : name].filter(Boolean).join('，');
  return english
    ? `${julianText(day, language)} (Julian calendar${told && `; ${told}`})`
    : `${julianText(day, language)}（儒略曆${told && `；${told}`}）`;
}

/** Makes a view of a day ready to be cited; Chinese is traditional. */
export function citeView(
  atlas: Atlas,
  day: JulianDay,
  rest: Pick<CitedView, 'language' | 'edition' | 'url' | 'accessed' | 'sources'>,
): CitedView {
  return {
    ...rest,
    id: `fragile-peace-${writeDay(day)}`,
    title: dayInBothCalendars(atlas, day, rest.language),
    genre: rest.language === 'en' ? 'Interactive map' : '互動地圖',
  };
}

/** “0.1.0, data 0123456789ab”. */
export const versionText = ({ edition }: CitedView) => `${edition.version}, data ${edition.data}`;

/** “Annals 23, 卷二三”; in Chinese the Chinese title. */
export function sourceText({ work, locs }: VisibleSource, language: RecordLanguage): string {
  return [language === 'en' ? work.title_en : work.title_zh, ...locs].join(', ');
}

/** “Sources of what is visible: …; ….”; empty where there is none. */
export function sourcesText({ sources, language }: CitedView): string {
  if (!sources.length) return '';
  const list = sources.map((source) => sourceText(source, language));
  return language === 'en'
    ? `Sources of what is visible: ${list.join('; ')}.`
    : `圖上所據：${list.join('；')}。`;
}
