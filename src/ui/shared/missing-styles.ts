/** Fetches one style sheet anew in the place of its link. */
function fetchAnew(link: HTMLLinkElement): Promise<void> {
  const anew = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    anew.addEventListener('load', () => resolve());
    anew.addEventListener('error', () => reject(new Error(`${anew.href} could not be fetched`)));
    link.replaceWith(anew);
  });
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
