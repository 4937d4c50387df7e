import type { Language } from '../../time/date-text.ts';
import { toCsl, type CslItem } from '../sources/bibliography.ts';
import { sourcesText, type CitedView } from './cited-view.ts';
import { editionText } from './edition.ts';

type DateParts = { readonly 'date-parts': readonly (readonly number[])[] };

/** A view as CSL-JSON 1.0 writes it. */
export interface CslView {
  readonly id: string;
  readonly type: 'map';
  readonly title: string;
  readonly 'container-title': string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: DateParts;
  readonly accessed: DateParts;
  readonly version: string;
  readonly genre: string;
  readonly URL: string;
  readonly language: string;
  readonly note?: string;
}

const dateParts = (written: string): DateParts => ({ 'date-parts': [written.split('-').map(Number)] });

/** A view, then the works on which what is visible rests, as CSL-JSON items; `language` is what its reader reads. */
export function citationCsl(
  view: CitedView,
  language: Language = view.language,
): readonly [CslView, ...CslItem[]] {
  const { edition } = view;
  const note = sourcesText(view);
  return [
    {
      id: view.id,
      type: 'map',
      title: view.title,
      'container-title': edition.title,
      author: [{ literal: edition.author }],
      issued: dateParts(edition.released),
      accessed: dateParts(view.accessed),
      version: editionText(edition),
      genre: view.genre,
      URL: view.url,
      language,
      ...(note && { note }),
    },
    ...toCsl(
      view.sources.map(({ work }) => work),
      view.editions,
    ),
  ];
}
