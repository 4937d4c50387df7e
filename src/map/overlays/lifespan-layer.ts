import { createMeshLayer, type MeshLayer } from '../../lifespans/drawn/mesh-layer.ts';
import { lifeWindow } from '../../lifespans/life-window.ts';
import type { LifespanMesh } from '../../lifespans/shapes/lifespan-mesh.ts';
import type { GroundPalette } from '../../style/palette/palette.ts';
import type { Instant } from '../../time/instant.ts';
import type { TimeMode } from '../../time/time-mode.ts';
import { overlayColours } from './overlay-colours.ts';

/** A layer of the engine that follows the atlas: its instant, its mode, its palette. */
export interface LifespanLayer extends Omit<MeshLayer, 'setWindow' | 'setColours'> {
  setInstant(instant: Instant): void;
  /** What of the time around the instant is drawn, and over how many days what has ended fades. */
  setMode(mode: TimeMode, fade: number): void;
  setPalette(palette: GroundPalette): void;
}

/** Creates the layer of a mesh, as the engine draws it. */
export function createLifespanLayer(
  id: string,
  mesh: LifespanMesh,
  first: { readonly palette: GroundPalette; readonly instant: Instant },
): LifespanLayer {
  let { instant } = first;
  let mode: TimeMode = { kind: 'instant' };
  let fade = 0;
  const { setWindow, setColours, ...layer } = createMeshLayer(id, mesh, {
    colours: overlayColours(first.palette),
    window: lifeWindow(instant, mode),
  });
  const move = () => setWindow(lifeWindow(instant, mode, fade));
  return {
    ...layer,
    setInstant(next) {
      instant = next;
      move();
    },
    setMode(next, nextFade) {
      mode = next;
      fade = nextFade;
      move();
    },
    setPalette: (palette) => setColours(overlayColours(palette)),
  };
}
