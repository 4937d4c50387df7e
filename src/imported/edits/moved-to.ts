import { recordAt, type ImportedFile } from '../imported-file.ts';
import { fieldAxis } from '../formats/place-columns.ts';
import type { RecordEdit } from './file-edits.ts';

/** Degrees by which what a property says may differ from where its record stands. */
const NEAR = 1e-4;
const DECIMALS = 6;

/**
 * The edit that puts a record at another place, with its properties that say where it stands, as those of tables do: they move
 * with it.
 */
export function movedTo(
  file: ImportedFile,
  record: number,
  position: readonly [lon: number, lat: number],
): RecordEdit {
  const properties = recordAt(file, record)?.properties ?? {};
  const at = file.records.boxes.subarray(4 * record, 4 * record + 2);
  const cells = Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      const axis = fieldAxis(name);
      if (axis === null || (typeof value !== 'string' && typeof value !== 'number')) return [];
      const [before = NaN, now = NaN] = axis === 'lon' ? [at[0], position[0]] : [at[1], position[1]];
      const says = Number(String(value).trim().replace(',', '.'));
      return Math.abs(says - before) < NEAR ? [[name, String(Number(now.toFixed(DECIMALS)))]] : [];
    }),
  );
  return { position, ...(Object.keys(cells).length > 0 && { cells }) };
}
