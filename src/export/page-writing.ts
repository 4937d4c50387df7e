import type { Locale } from '../locale/locale.ts';
import { EXPORT_WORDS, type ExportWords } from './export-words.ts';
import { localeOf, type Subject, type ExportContext } from './export-context.ts';

/** What all pages are written with. */
export interface PageWriting {
  readonly first: Subject;
  readonly locale: Locale;
  readonly words: ExportWords;
}

/** The language of the first subject; throws a RangeError where there is none. */
export function pageWriting(exportContext: ExportContext, subjects: readonly Subject[]): PageWriting {
  const [first] = subjects;
  if (!first) throw new RangeError('a paper was asked for, but of no chapter');
  const locale = localeOf(exportContext, first.view);
  return { first, locale, words: locale.words(EXPORT_WORDS) };
}
