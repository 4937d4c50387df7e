import { NOT_STARTED } from '../../locale/not-started.ts';
import './not-started.css';

/** The links to the text pages, as the page gives them to readers without scripts. */
function textPages(): Element | null {
  const text = document.querySelector('noscript')?.textContent ?? '';
  const links = new DOMParser().parseFromString(text, 'text/html').querySelector('p:has(a)');
  return links && document.adoptNode(links);
}

/**
 * Puts in the place of an atlas that could not be opened what happened, in three languages, with `reason` as it was given, a
 * button that opens it once more, and the pages that need no map.
 */
export function tellNotStarted(root: HTMLElement, reason: string): void {
  const pages = textPages();
  const page = document.createElement('main');
  page.className = 'not-started';
  page.setAttribute('role', 'alert');
  for (const [language, text] of NOT_STARTED) {
    const line = document.createElement('p');
    line.lang = language;
    line.textContent = text;
    page.append(line);
  }
  const again = document.createElement('button');
  again.type = 'button';
  for (const [i, [language, , text]] of NOT_STARTED.entries()) {
    const word = document.createElement('span');
    word.lang = language;
    word.textContent = text;
    if (i > 0) again.append(' · ');
    again.append(word);
  }
  again.addEventListener('click', () => location.reload());
  const why = document.createElement('p');
  why.className = 'not-started-reason';
  why.textContent = reason;
  page.append(again, why, ...(pages ? [pages] : []));
  root.replaceChildren(page);
  document.documentElement.dataset.ready = 'failed';
}
