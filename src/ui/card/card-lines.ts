import { cited } from '../shared/cited.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Certainty, SourceRef } from '../../atlas/features.ts';
import type { CardContent, CardFact } from './card-fact.ts';
import type { Locale } from '../../locale/locale.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { PRECISION_WORDS } from '../shared/precision-words.ts';

/** The heading of a card: what a record is called in the language of the page, and in Chinese. */
export function titles(record: object, key: string, locale: Locale): Pick<CardContent, 'title' | 'chinese'> {
  return { title: locale.text(record, key), chinese: locale.chinese(record, key) };
}

/** How finely and how surely something is known, in a line. */
export function surety(certainty: Certainty, precision: string | undefined, locale: Locale): string {
  const { precisions } = locale.words(PRECISION_WORDS);
  const fine = precision ? precisions[precision as keyof typeof precisions] : undefined;
  return [fine, locale.words(INTERFACE_WORDS).certainty[certainty]].filter(Boolean).join(' · ');
}

/** Sources as a card cites them: the work, and where in it. */
export function citations(sources: readonly SourceRef[], atlas: Atlas, locale: Locale): string[] {
  return sources.map(({ ref, loc }) => {
    const work = atlas.sources.get(ref);
    const title = work ? locale.text(work, 'title') || locale.chinese(work, 'title') : ref;
    return cited(title, locale.script(loc));
  });
}

/** A row of a card; none where there is nothing to say. */
export const fact = (term: string, text: string | undefined): CardFact[] => (text ? [{ term, text }] : []);
