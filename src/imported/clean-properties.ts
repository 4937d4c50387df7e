import { isObject, type JsonObject } from '../atlas/json-object.ts';
import type { ReportBook } from './report.ts';

const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];

/** Own properties of a record, without names that would change the object itself, which the book is told of. */
export function cleanProperties(value: unknown, book: ReportBook): JsonObject {
  if (!isObject(value)) return {};
  let clean: Record<string, unknown> | null = null;
  for (const key of PROTOTYPE_KEYS) {
    if (!Object.hasOwn(value, key)) continue;
    book.note('repaired', 'prototype-key', `properties.${key}`, key);
    clean ??= Object.fromEntries(Object.entries(value).filter(([name]) => !PROTOTYPE_KEYS.includes(name)));
  }
  return clean ?? value;
}
