import { PERMALINK_KEYS } from './permalink-keys.ts';
import type { View } from '../view/view.ts';

/** The version of the permalink that is written. */
export const VERSION = 1;

/**
 * Writes a view as a fragment beginning with `#v=1`: keys in a fixed order, defaults left out, unknown keys kept last.
 * A chapter is always written with its date, since a chapter alone means its opening day.
 */
export function encodePermalink(view: View, defaults: View): string {
  const known = PERMALINK_KEYS.flatMap(({ name, field, write }) => {
    const value = write(view[field]);
    const implied = name === 'date' && view.chapter !== null ? '' : write(defaults[field]);
    return value === implied ? [] : [`${name}=${value}`];
  });
  const kept = view.unknown.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return `#${[`v=${VERSION}`, ...known, ...kept].join('&')}`;
}
