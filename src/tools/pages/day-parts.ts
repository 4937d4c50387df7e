import { accountOf, yesterdayOf } from '../../atlas/narrative/narrative-of.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { escapeHtml, list, section } from './html.ts';
import type { PageLocale } from './page-locale.ts';

/** The account of a day: its sections in HTML without the date’s own lines, and those lines as one text. */
export interface DayParts {
  readonly dates: string;
  readonly html: string;
}

/** Tells a day in words; `leaveOut` names sections that stand elsewhere on the page. */
export function dayParts(
  atlas: Atlas,
  locale: PageLocale,
  day: JulianDay,
  leaveOut: readonly string[] = [],
): DayParts {
  const scene = atlas.sceneAt(day);
  const account = accountOf(atlas, scene, yesterdayOf(atlas, scene), locale.language);
  const dates = account.find(({ id }) => id === 'date')?.sentences.map(({ text }) => text) ?? [];
  const html = account
    .filter(({ id }) => id !== 'date' && !leaveOut.includes(id))
    .map(({ heading, sentences }) =>
      section(locale.script(heading), list(sentences.map(({ text }) => escapeHtml(locale.script(text)))), 3),
    )
    .join('\n');
  return { dates: locale.script(dates.join(locale.language === 'en' ? ' · ' : '；')), html };
}
