import { isObject, own as ownOf, type JsonObject } from '../../atlas/json-object.ts';

/** A beginning and an end as they are written; '' is open. */
interface EditedDates {
  readonly start: string;
  readonly end: string;
}

/** What the reader has changed of a record; what is left out is as the file says. */
export interface RecordEdit {
  /** Properties by their names; `null`: taken out. */
  readonly cells?: Readonly<Record<string, string | null>>;
  readonly dates?: EditedDates;
  /** Longitude and latitude. */
  readonly position?: readonly [lon: number, lat: number];
  /** Whether it is taken out of what is shown. */
  readonly removed?: boolean;
}

/** What the reader has changed of a file, which itself stays as it is. */
export interface FileEdits {
  /** By the number of the record in the file, from 1. */
  readonly changed: ReadonlyMap<number, RecordEdit>;
  /** Records that stand behind those of the file. */
  readonly added: readonly RecordEdit[];
}

/** Nothing changed. */
export const NO_EDITS: FileEdits = { changed: new Map(), added: [] };

/** Whether anything was changed. */
export const isEdited = ({ changed, added }: FileEdits): boolean => changed.size > 0 || added.length > 0;

/** Edits with one more of a record: `number` as the file counts it, or, beyond the `own` records of the file, one of those added. */
export function withEdit(edits: FileEdits, number: number, own: number, edit: RecordEdit): FileEdits {
  const joined = (before: RecordEdit | undefined): RecordEdit => ({
    ...before,
    ...edit,
    ...(before?.cells || edit.cells ? { cells: { ...before?.cells, ...edit.cells } } : {}),
  });
  const turn = number - own - 1;
  if (turn >= 0) return { ...edits, added: edits.added.map((one, i) => (i === turn ? joined(one) : one)) };
  return { ...edits, changed: new Map([...edits.changed, [number, joined(edits.changed.get(number))]]) };
}

const MOST_EDITS = 20_000;

function readEdit(value: unknown): RecordEdit | null {
  if (!isObject(value)) return null;
  const [cells, dates, position] = [ownOf(value, 'cells'), ownOf(value, 'dates'), ownOf(value, 'position')];
  const isPair = Array.isArray(position) && position.length === 2 && position.every((one) => typeof one === 'number' && Number.isFinite(one)); // prettier-ignore
  return {
    ...(isObject(cells) && {
      cells: Object.fromEntries(
        Object.entries(cells).filter((entry): entry is [string, string | null] => entry[1] === null || typeof entry[1] === 'string'),
      ),
    }),
    ...(isObject(dates) && { dates: { start: String(ownOf(dates, 'start') ?? ''), end: String(ownOf(dates, 'end') ?? '') } }),
    ...(isPair && { position: position as [number, number] }),
    ...(ownOf(value, 'removed') === true && { removed: true }),
  }; // prettier-ignore
}

/** Edits as plain data, to be kept. */
export const writeEdits = ({ changed, added }: FileEdits): JsonObject => ({ changed: [...changed], added });

/** Edits as {@link writeEdits} wrote them; what is not understood of them is left out. */
export function readEdits(value: unknown): FileEdits {
  if (!isObject(value)) return NO_EDITS;
  const list = (key: string): readonly unknown[] => {
    const found = ownOf(value, key);
    return Array.isArray(found) ? found.slice(0, MOST_EDITS) : [];
  };
  const changed = list('changed').flatMap((entry): [number, RecordEdit][] => {
    const [number, edit] = Array.isArray(entry) ? entry : [];
    const read = readEdit(edit);
    return typeof number === 'number' && read ? [[number, read]] : [];
  });
  return { changed: new Map(changed), added: list('added').flatMap((edit) => readEdit(edit) ?? []) };
}
