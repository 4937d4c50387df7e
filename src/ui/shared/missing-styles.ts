/** What resolves once a style sheet has come that is fetched anew, as long as it is on its way. */
const coming = new WeakMap<HTMLLinkElement, Promise<void>>();

/** Fetches one style sheet anew in the place of its link; one that is on its way already is waited for. */
function fetchAnew(link: HTMLLinkElement): Promise<void> {
  const known = coming.get(link);
  if (known) return known;
  const anew = link.cloneNode() as HTMLLinkElement;
  const came = new Promise<void>((resolve, reject) => {
    anew.addEventListener('load', () => resolve());
    anew.addEventListener('error', () => reject(new Error(`${anew.href} could not be fetched`)));
    link.replaceWith(anew);
  }).finally(() => coming.delete(anew));
  coming.set(anew, came);
  return came;
}

/** Whether a style sheet did not come: browsers give none, or one whose rules cannot be read. */
function isMissing({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet === null || sheet.cssRules === null;
  } catch {
    return true;
  }
}

/**
 * Fetches once more the style sheets of the page that did not come, of which nothing asks a second time; rejects with an
 * Error that names one that does not come now either.
 */
export async function fetchMissingStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.filter(isMissing).map(fetchAnew));
}
