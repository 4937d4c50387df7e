import type { Interval } from '../../time/interval.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { datesInWords, isDoubtful } from '../../atlas/narrative/dates-in-words.ts';
import type { Dating } from '../../atlas/presence.ts';
import { lunarTextEn, lunarTextZh } from '../../time/date-text.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { Locale } from '../../locale/locale.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import type { NamedDay } from '../shared/DatedText.tsx';
import { CARD_WORDS } from './card-words.ts';

function lunar(day: JulianDay, atlas: Atlas, locale: Locale): string {
  const era = atlas.calendar.erasOn(day)[0];
  const date = era ? atlas.calendar.lunarDateOf(day) : null;
  if (!era || !date) return '';
  return locale.language() === 'en'
    ? lunarTextEn(era, date)
    : locale.script(lunarTextZh(era, date)) + atlas.calendar.dayNameOf(day);
}

/** The days of something in both calendars: a day, a run, an open run, or the days between which it lies. */
export function dates(interval: Interval, atlas: Atlas, locale: Locale, dating?: Dating): string[] {
  const { span } = atlas;
  const words = { ...locale.words(INTERFACE_WORDS), ...locale.words(CARD_WORDS) };
  const [first, last] = [interval.start, interval.end - 1];
  const opens = first > span.start;
  const ends = last < span.end - 1;
  const told = dating && isDoubtful(dating) && locale.tell((language) => datesInWords(dating, language));
  if (told && opens && ends)
    return [told, words.until(lunar(first, atlas, locale), lunar(last, atlas, locale))].filter(Boolean);
  if (opens && ends) {
    return [
      words.until(locale.date(first), locale.date(last)),
      words.until(lunar(first, atlas, locale), lunar(last, atlas, locale)),
    ].filter(Boolean);
  }
  if (opens) return [words.since(locale.date(first)), lunar(first, atlas, locale)].filter(Boolean);
  if (ends) return [words.upTo(locale.date(last)), lunar(last, atlas, locale)].filter(Boolean);
  return [];
}

/** The first and the last day of something, as its card writes them. */
export function daysOf({ start, end }: Interval, atlas: Atlas, locale: Locale): NamedDay[] {
  return [start, end - 1].filter(Number.isFinite).flatMap((day) => [
    { text: locale.date(day), day },
    { text: lunar(day, atlas, locale), day },
  ]);
}
