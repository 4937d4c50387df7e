import type { ImportedFile } from '../imported-file.ts';
import type { Problem } from '../reason.ts';
import type { RecordEdit } from './file-edits.ts';

/** What may be written to mend a record that was left out: a cell or a property, its place, or its days. */
export interface RepairField {
  readonly of: 'cell' | 'place' | 'days';
  /** The column or the property; '' where it is none. */
  readonly name: string;
  readonly text: string;
}

/** The fields in which what is wrong with a record that was left out may be mended, the columns of its place where it is that; none where it cannot. */
export function repairFields(
  { field, value, reason, outcome, cells }: Problem,
  { table }: Pick<ImportedFile, 'table'>,
): readonly RepairField[] {
  if (!cells || outcome !== 'refused' || reason === 'removed' || reason === 'too-many') return [];
  const isKnown = (name: string) => Object.hasOwn(cells, name) || (table?.headings.includes(name) ?? false);
  const cell = (name: string): RepairField => ({ of: 'cell', name, text: cells[name] ?? '' });
  const named = isKnown(field) ? [field] : field.split(', ').filter(isKnown);
  if (named.length > 0) return named.map(cell);
  const ofPlace = field.startsWith('geometry') || reason === 'no-geometry';
  if (!ofPlace) return field === '' ? [] : [{ of: 'days', name: '', text: value }];
  if (!table) return [{ of: 'place', name: '', text: '' }];
  const { lon, lat, wkt } = table.columns;
  return [wkt, lon, lat].filter((name) => name !== null).map(cell);
}

/** The change that a text in such a field makes; `null`: it is none that can be. */
export function repairBy({ of, name }: RepairField, text: string): RecordEdit | null {
  if (of === 'cell') return { cells: { [name]: text === '' ? null : text } };
  if (of === 'days') {
    const [start = '', end = start] = text.split('/').map((part) => part.trim());
    return { dates: { start, end } };
  }
  const [lon = NaN, lat = NaN, ...more] = text
    .split(/[\s,;，]+/)
    .filter(Boolean)
    .map(Number);
  return more.length === 0 && Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? { position: [lon, lat] } : null;
}
