import { americanDate } from './american-date.ts';
import type { CitedView } from './cited-view.ts';
import { editionText } from './edition.ts';

/** A view as a reference in the style of APA (7th edition), as citation processors set a map within a larger work. */
export function citationApa(view: CitedView): string {
  const { edition, title, genre, url } = view;
  const year = edition.released.slice(0, 4);
  return `${edition.author}. (${year}). ${title} [${genre}]. In ${edition.title} (Version ${editionText(edition)}). ${url}`;
}

/** A view as an entry of a bibliography in the style of Chicago (17th edition, notes and bibliography). */
export function citationChicago(view: CitedView): string {
  const { edition, title, genre, url, accessed } = view;
  const released = americanDate(edition.released);
  return (
    `${edition.author}. “${title}.” ${genre}. In ${edition.title}. Version ${editionText(edition)}. ` +
    `Released ${released}. Accessed ${americanDate(accessed)}. ${url}.`
  );
}
