import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import type { OpenOptions } from '../../imported/imported-file.ts';
import type { Session } from '../../session/session.ts';
import { isTileAddress } from '../../lifespans/tiles/open-tiles.ts';
import { readyWorker } from '../../imported/open-in-worker.ts';
import { isProject, readProject } from '../../imported/project/project-file.ts';
import { sourcesOf } from './own-project.ts';
import { FetchFailure, fetchSource } from './fetch-source.ts';
import type { ImportedLayers } from './imported-layers.ts';
import type { TiledLayers } from './tiled-layers.ts';
import type { UnderWay } from './imported-reader.ts';
import { messageOf } from '../../atlas/message-of.ts';

/**
 * Keeps the file whose address the permalink holds beside the atlas: one layer at most, which goes, or ceases to be
 * fetched, as soon as the permalink holds another or none. `onOpen` hears when it cannot be had.
 * Returns what is being fetched; call within a component.
 */
export function keepImportedAddress(
  session: Session,
  own: Pick<ImportedLayers, 'open' | 'fail' | 'forgive'>,
  tiles: Pick<TiledLayers, 'open' | 'forgive'>,
  options: () => OpenOptions,
  onOpen: () => void,
): Accessor<UnderWay | null> {
  const [fetching, setFetching] = createSignal<UnderWay | null>(null);

  async function open(address: string, { signal }: AbortController, cancel: () => void): Promise<() => void> {
    const tell = (share: number | null) => {
      if (!signal.aborted) setFetching({ name: address, share, cancel });
    };
    tell(null);
    readyWorker();
    try {
      const source = await fetchSource(address, signal, tell);
      const isOne = isProject(await source.blob.slice(0, 200).text());
      const read = isOne ? readProject(await source.blob.text()) : null;
      if (!signal.aborted)
        return own.open(read ? sourcesOf(read.project, true) : [{ ...source, passing: true }], options());
    } catch (error) {
      if (!signal.aborted) {
        own.fail({
          kind: 'fetching',
          name: address,
          words: messageOf(error),
          ...(error instanceof FetchFailure && { reason: error.reason }),
        });
        onOpen();
      }
    } finally {
      if (!signal.aborted) setFetching(null);
    }
    return () => {};
  }

  createEffect(
    on(session.data, (address) => {
      if (address === null) return;
      own.forgive();
      tiles.forgive();
      if (isTileAddress(address)) {
        onCleanup(tiles.open(address, address, [session.under, session.setUnder]));
        return;
      }
      const stop = new AbortController();
      const cancel = () => {
        stop.abort();
        setFetching(null);
      };
      const opened = open(address, stop, cancel);
      onCleanup(() => {
        cancel();
        void opened.then((takeAway) => takeAway());
      });
    }),
  );
  return fetching;
}
