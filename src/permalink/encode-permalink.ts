import { impliedText, PERMALINK_KEYS, textIn } from './permalink-keys.ts';
import type { View } from '../view/view.ts';

/** The version of the permalink that is written. */
export const VERSION = 1;

/**
 * Writes a view as a fragment beginning with `#v=1`: keys in a fixed order, defaults left out, unknown keys kept last.
 * A chapter or a selection is always written with the date, since alone it means its own day.
 */
export function encodePermalink(view: View, defaults: View): string {
  const known = PERMALINK_KEYS.flatMap((key) => {
    const value = textIn(view, key);
    return value === impliedText(view, defaults, key) ? [] : [`${key.name}=${value}`];
  });
  const kept = view.unknown.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return `#${[`v=${VERSION}`, ...known, ...kept].join('&')}`;
}
