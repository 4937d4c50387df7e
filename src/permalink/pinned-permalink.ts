import { VERSION } from './encode-permalink.ts';
import { PERMALINK_KEYS } from './permalink-keys.ts';
import { openingView, type View } from '../view/view.ts';

/** Keys whose default differs from reader to reader or from screen to screen. */
const ALWAYS = new Set(['date', 'map', 'lang', 'theme']);

/** Every key of a view as text, in the order of the permalink; empty where nothing is chosen. */
export function viewTexts(view: View): readonly (readonly [key: string, value: string])[] {
  return PERMALINK_KEYS.map(({ name, field, write }) => [name, write(view[field])] as const);
}

/**
 * A view as a fragment that opens the same picture for every reader: date, map, language and colours are written even
 * where they are this reader’s defaults. `embed-origin`, which belongs to one frame, is left out.
 */
export function pinnedPermalink(view: View): string {
  const implied = new Map(viewTexts(openingView(view.instant)));
  const known = viewTexts(view)
    .filter(([key, value]) => value !== '' && (ALWAYS.has(key) || value !== implied.get(key)))
    .map(([key, value]) => `${key}=${value}`);
  const kept = view.unknown
    .filter(([key]) => key !== 'embed-origin')
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return `#${[`v=${VERSION}`, ...known, ...kept].join('&')}`;
}
