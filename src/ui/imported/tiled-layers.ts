import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import { openTiles } from '../../lifespans/tiles/open-tiles.ts';
import { TileError } from '../../lifespans/tiles/tile-error.ts';
import type { MeshPool } from '../../lifespans/worker/mesh-pool.ts';
import type { MapView } from '../../map/map-view.ts';
import { createTilePool } from '../../map/overlays/tile-overlay.ts';
import type { Session } from '../../session/session.ts';
import type { SharedLayer } from '../shared/shared-overlays.ts';
import type { UnderWay } from './imported-reader.ts';
import { createTiledLayer, type PlaceChoice, type TiledFeature, type TiledLayer } from './tiled-layer.ts';

/** What could not be opened: its name or address, and why. */
interface TileFailure {
  readonly name: string;
  readonly error: TileError;
}

/** The reader’s dated tiles. */
export interface TiledLayers {
  readonly layers: Accessor<readonly TiledLayer[]>;
  readonly opening: Accessor<UnderWay | null>;
  readonly failures: Accessor<readonly TileFailure[]>;
  /** The features that were met where the map was clicked last, the first of them the one that is marked. */
  readonly chosen: Accessor<readonly TiledFeature[]>;
  choose(features: readonly TiledFeature[]): void;
  forgive(): void;
  /** Opens an archive, a TileJSON or an address of tiles, which lie on the atlas unless `under` says otherwise; returns what takes it away again. */
  open(from: string | File, name: string, under?: PlaceChoice): () => void;
}

/** Whether a file is an archive of tiles. */
export const isTileFile = (file: File): boolean => /\.pmtiles$/i.test(file.name);

/** Creates what keeps dated tiles beside the atlas; `share` hears of all of them, `onShown` that one was chosen or could not be opened. */
export function createTiledLayers(
  session: Session,
  view: Accessor<MapView | null>,
  fade: Accessor<number>,
  share: (layers: readonly SharedLayer[]) => void,
  onShown: () => void,
): TiledLayers {
  const [layers, setLayers] = createSignal<readonly TiledLayer[]>([]);
  const [opening, setOpening] = createSignal<UnderWay | null>(null);
  const [failures, setFailures] = createSignal<readonly TileFailure[]>([]);
  const [chosen, setChosen] = createSignal<readonly TiledFeature[]>([]);
  let pool: MeshPool | null = null;

  function keep(next: readonly TiledLayer[]): void {
    setLayers(next);
    share(next);
  }
  function choose(features: readonly TiledFeature[]): void {
    setChosen(features);
    if (features.length > 0) onShown();
  }
  const stage = { view, fade, chosen: () => chosen()[0] ?? null, choose };

  function open(from: string | File, name: string, under: PlaceChoice = createSignal(false)): () => void {
    const control = new AbortController();
    let layer: TiledLayer | null = null;
    const end = () => {
      control.abort();
      setOpening((now) => (now?.cancel === end ? null : now));
      layer?.remove();
    };
    setOpening({ name, share: null, cancel: end });
    const address = typeof from === 'string' ? absolute(from) : from;
    void stand();
    async function stand(): Promise<void> {
      try {
        pool ??= createTilePool();
        pool.wake();
        const source = await openTiles(address, () => import('pmtiles'), control.signal);
        if (control.signal.aborted) return;
        const kept = createTiledLayer(session, stage, pool, { name, source, under }, () => {
          keep(layers().filter((other) => other !== kept));
          layer = null;
        });
        layer = kept;
        keep([...layers(), kept]);
      } catch (error) {
        if (control.signal.aborted) return;
        const told = error instanceof TileError ? error : new TileError('unreachable', String(error));
        setFailures([...failures(), { name, error: told }]);
        onShown();
      } finally {
        setOpening((now) => (now?.cancel === end ? null : now));
      }
    }
    return end;
  }

  createEffect(
    on(
      view,
      (next) => {
        for (const layer of layers()) layer.standOn(next);
      },
      { defer: true },
    ),
  );
  onCleanup(() => {
    for (const layer of layers()) layer.remove();
    pool?.end();
  });
  return { layers, opening, failures, chosen, choose, forgive: () => setFailures([]), open };
}

/** An address as the page sees it; braces stay as they are. */
function absolute(address: string): string {
  const bare = address.replace(/^pmtiles:\/\//, '');
  const url = new URL(bare, document.baseURI).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  return bare === address ? url : `pmtiles://${url}`;
}
