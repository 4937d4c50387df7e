import { accountOf, yesterdayOf } from '../../atlas/narrative/narrative-of.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { escapeHtml } from '../../atlas/escape-html.ts';
import { list, section } from './html.ts';
import type { Locale } from '../../locale/locale.ts';

/** The account of a day: its sections in HTML without the date’s own lines, and those lines as one text. */
export interface DayParts {
  readonly dates: string;
  readonly html: string;
}

/** Tells a day in words; `leaveOut` names sections that stand elsewhere on the page. */
export function dayParts(
  atlas: Atlas,
  locale: Locale,
  day: JulianDay,
  leaveOut: readonly string[] = [],
): DayParts {
  const scene = atlas.sceneAt(day);
  const account = locale.tell((language) => accountOf(atlas, scene, yesterdayOf(atlas, scene), language));
  const dates = account.find(({ id }) => id === 'date')?.sentences.map(({ text }) => text) ?? [];
  const html = account
    .filter(({ id }) => id !== 'date' && !leaveOut.includes(id))
    .map(({ heading, sentences }) => section(heading, list(sentences.map(({ text }) => escapeHtml(text))), 3))
    .join('\n');
  return { dates: dates.join(locale.english() ? ' · ' : '；'), html };
}
