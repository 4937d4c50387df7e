import { createSignal, type Accessor } from 'solid-js';
import { NO_EDITS, withEdit, type FileEdits, type RecordEdit } from '../../imported/edits/file-edits.ts';
import type { ImportedFile, OpenOptions } from '../../imported/imported-file.ts';

/** What the reader changes of a file. */
export interface LayerEdits {
  /** Changes a record by its number among those shown. */
  edit(record: number, change: RecordEdit): void;
  /** Adds a record at a place. */
  addAt(position: readonly [lon: number, lat: number], dates: RecordEdit['dates']): void;
  readonly canUndo: Accessor<boolean>;
  undo(): void;
  /** Whether the table may be written in, and points be dragged. */
  readonly editing: Accessor<boolean>;
  setEditing(editing: boolean): void;
  /** Whether the next click on the map adds a record there. */
  readonly adding: Accessor<boolean>;
  setAdding(adding: boolean): void;
}

/** Creates the edits of a layer: `shown` is what is shown and by what it was read, `readAgain` has it read by others. */
export function createLayerEdits(
  shown: () => { readonly opened: ImportedFile; readonly options: OpenOptions },
  options: Accessor<OpenOptions>,
  readAgain: (edits: FileEdits) => void,
): LayerEdits {
  const [past, setPast] = createSignal<readonly FileEdits[]>([]);
  const [editing, setEditing] = createSignal(false);
  const [adding, setAdding] = createSignal(false);
  const now = () => options().edits ?? NO_EDITS;
  function change(next: FileEdits): void {
    setPast([...past(), now()]);
    readAgain(next);
  }
  return {
    edit(record, edit) {
      const { opened, options: by } = shown();
      const number = opened.records.numbers[record];
      const own = opened.report.read - (by.edits ?? NO_EDITS).added.length;
      if (number !== undefined) change(withEdit(now(), number, own, edit));
    },
    addAt(position, dates) {
      setAdding(false);
      change({ ...now(), added: [...now().added, { position, ...(dates && { dates }) }] });
    },
    canUndo: () => past().length > 0,
    undo() {
      const before = past().at(-1);
      if (!before) return;
      setPast(past().slice(0, -1));
      readAgain(before);
    },
    editing,
    setEditing,
    adding,
    setAdding,
  };
}
