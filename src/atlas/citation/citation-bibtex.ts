import { escapeTex, toBibtex } from '../sources/bibliography.ts';
import { sourcesText, type CitedView } from './cited-view.ts';
import { editionText } from './edition.ts';

/**
 * A view, then the works on which what is visible rests, as BibTeX (UTF-8). Both `year` and `date` are given, for BibTeX
 * and for biblatex; the address stands as it is, as `url` wants it, but for braces, which would end the field.
 */
export function citationBibtex(view: CitedView): string {
  const { edition } = view;
  const note = sourcesText(view);
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{${escapeTex(view.title)}}`],
    ['author', `{${escapeTex(edition.author)}}`],
    ['year', edition.released.slice(0, 4)],
    ['date', edition.released],
    ['howpublished', escapeTex(edition.title)],
    ['version', escapeTex(editionText(edition))],
    ['type', escapeTex(view.genre)],
    ['url', view.url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')],
    ['urldate', view.accessed],
    ['note', escapeTex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  const works = toBibtex(
    view.sources.map(({ work }) => work),
    view.editions,
  );
  return [`@misc{${view.id},\n${lines.join('\n')}\n}\n`, works].filter(Boolean).join('\n');
}
