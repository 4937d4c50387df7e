import { editionMark, type Edition } from '../atlas/citation/edition.ts';
import { VERSION } from './encode-permalink.ts';
import { EDITION_KEY } from './link-edition.ts';
import { impliedText, PERMALINK_KEYS, textIn } from './permalink-keys.ts';
import { openingView, type View } from '../view/view.ts';

/** Keys whose default differs from reader to reader or from screen to screen. */
const ALWAYS = new Set(['date', 'map', 'lang', 'theme']);

/** Every key of a view as text, in the order of the permalink; empty where nothing is chosen. */
export function viewTexts(view: View): readonly (readonly [key: string, value: string])[] {
  return PERMALINK_KEYS.map((key) => [key.name, textIn(view, key)] as const);
}

/** The keys of a view that open the same picture for every reader, as text. */
export function pinnedTexts(view: View): readonly (readonly [key: string, value: string])[] {
  const plain = openingView(view.instant);
  return PERMALINK_KEYS.flatMap((key) => {
    const value = textIn(view, key);
    const said = value !== '' && (ALWAYS.has(key.name) || value !== impliedText(view, plain, key));
    return said ? [[key.name, value] as const] : [];
  });
}

/**
 * A view as a fragment that opens the same picture for every reader: date, map, language and colours are written even
 * where they are this reader’s defaults. `embed-origin`, which belongs to one frame, is left out. `edition`, where
 * given, is told last, so that whoever opens the link later can be told that the record has changed since.
 */
export function pinnedPermalink(view: View, edition?: Pick<Edition, 'version' | 'data'>): string {
  const known = pinnedTexts(view).map(([key, value]) => `${key}=${value}`);
  const kept = view.unknown
    .filter(([key]) => key !== 'embed-origin' && key !== EDITION_KEY)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  const made = edition ? [`${EDITION_KEY}=${editionMark(edition)}`] : [];
  return `#${[`v=${VERSION}`, ...known, ...kept, ...made].join('&')}`;
}
