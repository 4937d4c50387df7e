import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawLayers } from './draw-layers.ts';
import { createLandPicture, type LandPicture } from './land-picture.ts';
import { stillRuns } from './still-runs.ts';

type Painter = MapLibreMap['painter'];
type RenderLayer = Painter['renderToTexture']['renderLayer'];
type StyleLayer = Parameters<RenderLayer>[0];
type Style = Parameters<RenderLayer>[1];
type Frame = Parameters<RenderLayer>[2];

/** The layers that time never moves, run by run each kept as a picture of its own, seen through where it shows nothing. */
export interface KeptRuns {
  /**
   * Draws the pictures on the cleared screen and takes them, unless they are of this `key` already; leaves the screen
   * cleared.
   */
  prepare(key: string, below: string, style: Style, frame: Frame): void;
  /** Before a layer: lays the picture of its run if it is the first of it; whether the layer is in a run. */
  lay(layer: StyleLayer, relaid: () => void): boolean;
  /** Says that a frame begins, in which nothing has been laid yet, and whether anything is to be. */
  begin(isKept: boolean): void;
  forget(): void;
  /** The context is lost. */
  lost(): void;
}

interface Run {
  readonly layers: readonly string[];
  readonly picture: LandPicture;
}

/** Makes them for a map; `tellContext` tells MapLibre that its context is not as it left it. */
export function createKeptRuns(map: MapLibreMap, tellContext: () => void): KeptRuns {
  let runs: Run[] = [];
  let known: string | null = null;
  let laid: Set<Run> | null = null;
  let runOf = new Map<string, Run>();
  const gl = () => map.painter.context.gl as WebGL2RenderingContext;

  function fit(below: string): void {
    const order = map.getLayersOrder();
    const wanted = stillRuns(order.slice(0, order.indexOf(below)).flatMap((id) => map.getLayer(id) ?? []));
    if (JSON.stringify(wanted) === JSON.stringify(runs.map((run) => run.layers))) return;
    for (const { picture } of runs) picture.remove();
    runs = wanted.map((ids) => ({ layers: ids, picture: createLandPicture(gl()) }));
    runOf = new Map(runs.flatMap((run) => run.layers.map((id): [string, Run] => [id, run])));
  }

  function clear(): void {
    const context = gl();
    context.bindFramebuffer(context.FRAMEBUFFER, null);
    context.disable(context.SCISSOR_TEST);
    context.colorMask(true, true, true, true);
    context.clearColor(0, 0, 0, 0);
    context.clear(context.COLOR_BUFFER_BIT);
    tellContext();
  }

  return {
    prepare(key, below, style, frame) {
      if (known === key) return;
      fit(below);
      for (const { layers, picture } of runs) {
        drawLayers(map, layers, style, frame);
        picture.take();
        clear();
      }
      known = key;
    },
    begin(isKept) {
      laid = isKept ? new Set() : null;
    },
    lay(layer, relaid) {
      const run = laid && runOf.get(layer.id);
      if (!run) return false;
      if (!laid?.has(run)) {
        laid?.add(run);
        run.picture.layOver();
        tellContext();
        relaid();
      }
      return true;
    },
    forget() {
      known = null;
    },
    lost() {
      for (const { picture } of runs) picture.remove();
      runs = [];
      runOf = new Map();
      known = laid = null;
    },
  };
}
