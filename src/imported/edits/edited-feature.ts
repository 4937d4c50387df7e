import { isObject, type JsonObject } from '../../atlas/json-object.ts';
import { ROW_DATES } from '../dates/lifespans-of.ts';
import { ROW_NAME } from '../record-name.ts';
import type { RecordEdit } from './file-edits.ts';

/** Names that would change an object itself. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** Properties with those that were changed, and without those that were taken out. */
export function editedCells<T>(
  properties: Readonly<Record<string, T>>,
  cells: RecordEdit['cells'],
): Readonly<Record<string, T | string>> {
  if (!cells) return properties;
  const next: Record<string, T | string> = { ...properties };
  for (const [name, value] of Object.entries(cells)) {
    if (UNSAFE.has(name)) continue;
    if (value === null) delete next[name];
    else next[name] = value;
  }
  return next;
}

/** A feature as the reader has changed it. */
export function editedFeature(feature: JsonObject, { cells, dates, position }: RecordEdit): JsonObject {
  const properties = isObject(feature.properties) ? feature.properties : {};
  return {
    ...feature,
    ...(cells && { properties: editedCells(properties, cells) }),
    ...(position && { geometry: { type: 'Point', coordinates: position } }),
    ...(dates && { [ROW_DATES]: { ...dates, calendar: null } }),
  };
}

/** A record that the reader has added, as a feature; `named` is the column of names of the table to which it is added. */
export function addedFeature(edit: RecordEdit, named: string | null = null): JsonObject {
  const name = named === null ? '' : (edit.cells?.[named] ?? '').trim();
  return editedFeature(
    { type: 'Feature', properties: {}, geometry: null, ...(name !== '' && { [ROW_NAME]: name }) },
    { dates: { start: '', end: '' }, ...edit },
  );
}
