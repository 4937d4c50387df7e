import { createTileLayer, type TileLayer, type TileLayerListener } from '../../lifespans/drawn/tile-layer.ts';
import type { DatedFields } from '../../lifespans/features/dated-fields.ts';
import { lifeWindow } from '../../lifespans/life-window.ts';
import { NO_SHAPES } from '../../lifespans/shapes/no-shapes.ts';
import type { TileSource } from '../../lifespans/tiles/tile-source.ts';
import { createMeshPool, type MeshPool } from '../../lifespans/worker/mesh-pool.ts';
import type { GroundPalette } from '../../style/palette/palette.ts';
import type { Instant } from '../../time/instant.ts';
import type { TimeMode } from '../../time/time-mode.ts';
import { overlayColours } from './overlay-colours.ts';
import type { OverlayLayer } from './overlay-layer.ts';

/** Dated tiles that follow the atlas: its instant, its mode, its palette. */
export interface TileOverlay
  extends
    Omit<TileLayer, 'setWindow' | 'setColours' | 'onAdd' | 'render'>,
    Omit<
      OverlayLayer,
      'point' | 'left' | 'names' | 'onNames' | 'onRemove' | 'id' | 'type' | 'renderingMode'
    > {
  /** What of the time around the instant is drawn, and over how many days what has ended fades. */
  setMode(mode: TimeMode, fade: number): void;
}

/** Megabytes of tiles that a layer keeps. */
const BUDGET = 256 * 1024 * 1024;

/** Workers that read tiles, for as long as anything asks them. */
export const createTilePool = (): MeshPool =>
  createMeshPool(
    () => new Worker(new URL('../../lifespans/plugin/worker.ts', import.meta.url), { type: 'module' }),
    navigator.hardwareConcurrency || 2,
  );

/** Creates the layer of a source of tiles. Without WebGL it draws nothing. */
export function createTileOverlay(
  id: string,
  source: TileSource,
  pool: MeshPool,
  fields: DatedFields,
  first: { readonly palette: GroundPalette; readonly instant: Instant },
  listener: TileLayerListener,
): TileOverlay {
  let { instant, palette } = first;
  let mode: TimeMode = { kind: 'instant' };
  let fade = 0;
  const now = () => lifeWindow(instant, mode, fade);
  const { setWindow, setColours, ...layer } = createTileLayer(
    id,
    source,
    pool,
    fields,
    BUDGET,
    { colours: overlayColours(palette), window: now() },
    listener,
  );
  return {
    ...layer,
    setInstant(next) {
      instant = next;
      setWindow(now());
    },
    setMode(next, nextFade) {
      mode = next;
      fade = nextFade;
      setWindow(now());
    },
    setPalette(next) {
      palette = next;
      setColours(overlayColours(palette));
    },
    standOn: () => undefined,
    look: () => ({
      mesh: NO_SHAPES,
      visible: false,
      window: now(),
      chosen: -1,
      hovered: -1,
      ...overlayColours(palette),
    }),
  };
}
