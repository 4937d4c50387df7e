import type { Language } from '../../time/date-text.ts';
import { risEntry, toRis } from '../sources/bibliography-ris.ts';
import { sourcesText, type CitedView } from './cited-view.ts';
import { editionText } from './edition.ts';

/**
 * A view, then the works on which what is visible rests, as RIS (UTF-8, CRLF); `language` is what its reader reads. The
 * view is a map; the atlas that it is of stands as its series, where programs that read RIS look for it.
 */
export function citationRis(view: CitedView, language: Language = view.language): string {
  const { edition } = view;
  const entry = risEntry('MAP', [
    ['ID', view.id],
    ['TI', view.title],
    ['AU', edition.author],
    ['T2', edition.title],
    ['ET', editionText(edition)],
    ['PB', edition.author],
    ['PY', edition.released.slice(0, 4)],
    ['DA', `${edition.released.replaceAll('-', '/')}/`],
    ['Y2', `${view.accessed.replaceAll('-', '/')}/`],
    ['M3', view.genre],
    ['LA', language],
    ['UR', view.url],
    ['N1', sourcesText(view)],
  ]);
  return [
    entry,
    toRis(
      view.sources.map(({ work }) => work),
      view.editions,
    ),
  ]
    .filter(Boolean)
    .join('\r\n');
}
