import type { Atlas } from '../../atlas/atlas.ts';
import { datingOf, type AtlasEvent } from '../../atlas/event.ts';
import { datesInWords, isDoubtful } from '../../atlas/narrative/dates-in-words.ts';
import type { SourceRef } from '../../atlas/features.ts';
import { createLocale, type Locale } from '../../locale/locale.ts';
import type { Interval } from '../../time/interval.ts';
import type { Language } from '../../time/date-text.ts';
import { PAGE_WORDS } from './page-words.ts';
import type { Site } from './site.ts';

/** The locale of a page in a language. */
export function pageLocale({ atlas, simplify }: Site, language: Language): Locale {
  return createLocale(() => language, atlas, simplify);
}

/** A run of days `[start, end)` in words. */
export function daysText(locale: Locale, { start, end }: Interval): string {
  return locale.words(PAGE_WORDS).until(locale.date(start), locale.date(end - 1));
}

/** The days of an event in words, with what is in doubt about them. */
export function eventDays(locale: Locale, event: AtlasEvent): string {
  const dating = datingOf(event.feature);
  if (!isDoubtful(dating)) return daysText(locale, event);
  return locale.tell((language) => datesInWords(dating, language));
}

/** A work and the place in it. */
export function sourceText(locale: Locale, atlas: Atlas, { ref, loc }: SourceRef): string {
  const work = atlas.sources.get(ref);
  const title = work ? locale.text(work, 'title') : ref;
  return loc ? `${title}${locale.english() ? ', ' : '，'}${locale.script(loc)}` : title;
}
