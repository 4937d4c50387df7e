import { recordAt, type ImportedFile } from './imported-file.ts';

/** Records that are looked at before others have their turn. */
const BATCH = 1500;

/** Lets whatever waits have its turn. */
const yielded = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Goes through the records of a file, a batch at a time; `false` from `see` ends it. */
export async function eachRecord(
  file: ImportedFile,
  see: (record: NonNullable<ReturnType<typeof recordAt>>, i: number) => boolean,
): Promise<void> {
  for (let i = 0; i < file.records.count; i++) {
    if (i > 0 && i % BATCH === 0) await yielded();
    const record = recordAt(file, i);
    if (record && !see(record, i)) return;
  }
}

/** What each record of a file has in a property; `null` once `ended` says that nobody waits for it. */
export async function columnValues(
  file: ImportedFile,
  column: string,
  ended: () => boolean = () => false,
): Promise<readonly unknown[] | null> {
  const values: unknown[] = [];
  await eachRecord(file, ({ properties }) => {
    values.push(Object.hasOwn(properties, column) ? properties[column] : undefined);
    return !ended();
  });
  return ended() ? null : values;
}
