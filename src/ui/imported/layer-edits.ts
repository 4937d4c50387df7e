import { createSignal, type Accessor } from 'solid-js';
import { NO_EDITS, withEdit, type FileEdits, type RecordEdit } from '../../imported/edits/file-edits.ts';
import type { ImportedFile, OpenOptions } from '../../imported/imported-file.ts';
import type { Problem } from '../../imported/reason.ts';

/** A change that was not taken, since its record could not be shown with it, and what of it could not be read. */
export interface RefusedEdit {
  /** The record by its number among those shown. */
  readonly record: number;
  readonly problem: Problem;
}

/** What the reader changes of a file. */
export interface LayerEdits {
  /** Changes a record by its number among those shown. */
  edit(record: number, change: RecordEdit): void;
  /** Changes a record that was left out, by its number in the file, so that it may be read. */
  repair(number: number, change: RecordEdit): void;
  /** Adds a record at a place. */
  addAt(position: readonly [lon: number, lat: number], dates: RecordEdit['dates']): void;
  /** The last change, where it was not taken; `null` where it was. */
  readonly refused: Accessor<RefusedEdit | null>;
  /** The number of the record that was added last, as the file counts; `null` once something else is done. */
  readonly fresh: Accessor<number | null>;
  readonly canUndo: Accessor<boolean>;
  undo(): void;
  /** Whether the table may be written in, and points be dragged. */
  readonly editing: Accessor<boolean>;
  setEditing(editing: boolean): void;
  /** Whether the next click on the map adds a record there. */
  readonly adding: Accessor<boolean>;
  setAdding(adding: boolean): void;
}

/** The edits of a layer, for those who show what was read. */
export interface KeptEdits extends LayerEdits {
  /**
   * Whether what was read by the last change is not to be shown, since the record that was changed would be left out of it.
   * The change is then taken back, and told of.
   */
  refuses(next: ImportedFile, by: OpenOptions): boolean;
}

/** Creates the edits of a layer: `shown` is what is shown and by what it was read, `readAgain` has it read by others. */
export function createLayerEdits(
  shown: () => { readonly opened: ImportedFile; readonly options: OpenOptions },
  options: Accessor<OpenOptions>,
  readAgain: (edits: FileEdits) => void,
): KeptEdits {
  const [refused, setRefused] = createSignal<RefusedEdit | null>(null);
  /** The record that is being changed, and its number in the file. */
  let changing: { readonly record: number; readonly number: number; readonly by: FileEdits } | null = null;
  const [past, setPast] = createSignal<readonly FileEdits[]>([]);
  const [editing, setEditing] = createSignal(false);
  const [adding, setAdding] = createSignal(false);
  const [fresh, setFresh] = createSignal<number | null>(null);
  const now = () => options().edits ?? NO_EDITS;
  /** Records of the file itself. */
  function own(): number {
    const { opened, options: by } = shown();
    return opened.report.read - (by.edits ?? NO_EDITS).added.length;
  }
  function change(next: FileEdits): void {
    setPast([...past(), now()]);
    readAgain(next);
  }
  return {
    edit(record, edit) {
      const number = shown().opened.records.numbers[record];
      if (number === undefined) return;
      const next = withEdit(now(), number, own(), edit);
      changing = edit.removed ? null : { record, number, by: next };
      setRefused(null);
      change(next);
    },
    repair(number, edit) {
      changing = null;
      setRefused(null);
      change(withEdit(now(), number, own(), edit));
    },
    refused,
    refuses(next, by) {
      if (changing === null || by.edits !== changing.by) return false;
      const { record, number } = changing;
      changing = null;
      const problem = next.report.problems.find((one) => one.record === number && one.outcome === 'refused');
      if (!problem || next.records.numbers.includes(number)) return false;
      setPast(past().slice(0, -1));
      setRefused({ record, problem });
      return true;
    },
    addAt(position, dates) {
      setAdding(false);
      setFresh(own() + now().added.length + 1);
      change({ ...now(), added: [...now().added, { position, ...(dates && { dates }) }] });
    },
    fresh,
    canUndo: () => past().length > 0,
    undo() {
      const before = past().at(-1);
      if (!before) return;
      setPast(past().slice(0, -1));
      setFresh(null);
      readAgain(before);
    },
    editing,
    setEditing(next) {
      if (!next) setFresh(null);
      setEditing(next);
    },
    adding,
    setAdding,
  };
}
