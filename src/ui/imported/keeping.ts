import { createEffect, createRoot, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import { messageOf } from '../../atlas/message-of.ts';
import { writeOptions } from '../../imported/project/project-file.ts';
import { noteWish, wantsKept } from '../shared/own-data-kept.ts';
import type { ImportedLayer } from './imported-layer.ts';
import type { ImportSource } from './import-source.ts';
import { forgetFile, forgetFiles, keepFile, type KeptFile } from './kept-files.ts';

/** What this browser keeps of the reader’s files. */
export interface Keeping {
  /** Whether files are kept. */
  readonly wanted: Accessor<boolean>;
  /** Why they are not, in the words of the browser; `null` where nothing failed. */
  readonly failure: Accessor<string | null>;
  /** Bytes of the files that are kept. */
  readonly bytes: Accessor<number>;
  want(keep: boolean): void;
  /** Keeps a layer, with what is chosen about it from now on, until it is removed; returns what forgets it. */
  keep(layer: ImportedLayer, source: ImportSource, id: string, turn: number): () => void;
  /** Forgets all that is kept. */
  forget(): void;
}

/** Changes of a style while a slider is dragged are written down once they rest so long, in ms. */
const REST_MS = 400;

/** Creates what keeps files over a reload; call within a component. */
export function createKeeping(): Keeping {
  const [wanted, setWanted] = createSignal(wantsKept());
  const [failure, setFailure] = createSignal<string | null>(null);
  const [sizes, setSizes] = createSignal<ReadonlyMap<string, number>>(new Map());
  const failed = (error: unknown) => void setFailure(messageOf(error));
  const note = (id: string, size: number | null) =>
    setSizes((before) => {
      const next = new Map(before);
      if (size === null) next.delete(id);
      else next.set(id, size);
      return next;
    });
  async function write(file: KeptFile): Promise<void> {
    try {
      await keepFile(file);
      setFailure(null);
      note(file.id, file.blob.size);
    } catch (error) {
      failed(error);
    }
  }
  /** What ends the watching of each layer, without its being forgotten. */
  const ends = new Set<() => void>();
  onCleanup(() => ends.forEach((end) => end()));
  function forget(): void {
    setSizes(new Map());
    forgetFiles().catch(failed);
  }
  return {
    wanted,
    failure,
    bytes: () => [...sizes().values()].reduce((sum, size) => sum + size, 0),
    want(keep) {
      noteWish(keep);
      setWanted(keep);
      if (!keep) forget();
    },
    keep: (layer, { name, blob }, id, turn) =>
      createRoot((dispose) => {
        createEffect(
          on(
            [wanted, layer.options, layer.keptStyle, layer.table.query, layer.visible],
            ([keeps, options, style, query, visible]) => {
              if (!keeps) return;
              const file = { id, name, blob, options: writeOptions(options), style, query, visible, turn };
              const later = setTimeout(() => void write(file), REST_MS);
              onCleanup(() => clearTimeout(later));
            },
          ),
        );
        ends.add(dispose);
        return () => {
          ends.delete(dispose);
          dispose();
          note(id, null);
          forgetFile(id).catch(() => undefined);
        };
      }),
    forget,
  };
}
