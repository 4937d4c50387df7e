import { readEditionMark, type Edition } from '../atlas/citation/edition.ts';
import type { View } from '../view/view.ts';

/** The key by which a link that is handed on says in which edition its state was seen. */
export const EDITION_KEY = 'edition';

/** A view without the edition that its link carried, and that edition’s mark; `null` where it carried none. */
export function takeEdition(view: View): { readonly view: View; readonly edition: string | null } {
  const mark = view.unknown.find(([key]) => key === EDITION_KEY)?.[1] ?? null;
  if (mark === null) return { view, edition: null };
  return {
    view: { ...view, unknown: view.unknown.filter(([key]) => key !== EDITION_KEY) },
    edition: mark,
  };
}

/** Whether a link’s mark names another record than an edition has; a mark that cannot be read names none. */
export function isOtherRecord(mark: string, edition: Edition): boolean {
  const made = readEditionMark(mark);
  return made !== null && made.data !== edition.data;
}
