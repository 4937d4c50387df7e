import { isObject, type JsonObject } from '../../atlas/json-object.ts';
import { fieldMeaning } from '../fields/field-names.ts';
import { looksLikeDate } from '../fields/looks-like-date.ts';

/** Members before the features of a text: objects without objects in them, and texts or numbers. */
const MEMBERS = /"((?:[^"\\]|\\.)*)"\s*:\s*(\{[^{}]*\}|"(?:[^"\\]|\\.)*"|-?\d+)/g;
/** Members at the root that are dates of what is told, and not of the file. */
const AT_ROOT = /^(?:(?:start|end|begin|from|to)_?(?:date|year)|year|when)$/i;

/**
 * The dates that a text of GeoJSON says of all that is in it, before its features: a year, a beginning and an end at its root or
 * in its `properties`; `null` where it says none. `head` are its first characters.
 */
export function datesOfFile(head: string): JsonObject | null {
  const at = head.search(/"features"\s*:/);
  const found: Record<string, unknown> = {};
  if (!/^\s*\{/.test(head) || at < 0) return null;
  for (const [, name = '', text = ''] of head.slice(0, at).matchAll(MEMBERS)) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      continue;
    }
    const members = isObject(value)
      ? name === 'properties'
        ? Object.entries(value)
        : []
      : AT_ROOT.test(name)
        ? [[name, value] as const]
        : [];
    for (const [key, date] of members)
      if (
        ['start', 'end', 'date'].includes(fieldMeaning(key)?.role ?? '') &&
        !/time|stamp/i.test(key) &&
        looksLikeDate(date)
      )
        found[key] = date;
  }
  return Object.keys(found).length > 0 ? found : null;
}
