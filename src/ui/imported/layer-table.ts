import { createMemo, createResource, createSignal, type Accessor } from 'solid-js';
import type { ImportedFile } from '../../imported/imported-file.ts';
import { sameRecords } from './layer-look.ts';
import { ALL_RECORDS, queryTable, type TableQuery } from '../../imported/table/table-query.ts';

/** The table of a file: what is looked for in it, and what was found. */
export interface LayerTable {
  readonly query: Accessor<TableQuery>;
  /** Looks for something else, which is then all that the map shows of the file. */
  look(change: Partial<TableQuery>): void;
  /** The records found, in their order; all of them until they are. */
  readonly order: Accessor<Uint32Array>;
  /** Values that could not be compared with the number asked for. */
  readonly unread: Accessor<number>;
  /** The first of the rows that are shown, by its turn among those found. */
  readonly first: Accessor<number>;
  turnTo(first: number): void;
}

/** Creates the table of what was opened; `setFilter` is told what is not looked for. Call within a root. */
export function createLayerTable(
  opened: Accessor<ImportedFile>,
  setFilter: (hidden: Uint8Array | null) => void,
  first: TableQuery = ALL_RECORDS,
): LayerTable {
  const [query, setQuery] = createSignal(first);
  const [turned, turnTo] = createSignal(0);
  const asked = createMemo(() => ({ file: opened(), query: query() }));
  const [found] = createResource(asked, async (wanted) => {
    const result = await queryTable(wanted.file, wanted.query, () => asked() !== wanted);
    if (!result) return null;
    setFilter(result.hidden);
    return { file: wanted.file, order: result.order, unread: result.unread };
  });
  const all = createMemo(() => Uint32Array.from({ length: opened().records.count }, (_, i) => i));
  const order = createMemo(() => {
    const now = found.latest;
    return now && sameRecords(now.file, opened()) ? now.order : all();
  });
  return {
    query,
    look(change) {
      turnTo(0);
      setQuery((now) => ({ ...now, ...change }));
    },
    order,
    unread: () => found.latest?.unread ?? 0,
    // read again, or looked at otherwise, a file may have fewer records
    first: () => (turned() < order().length ? turned() : 0),
    turnTo,
  };
}
