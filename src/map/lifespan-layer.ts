import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { LifespanMesh } from '../opened/shapes/lifespan-mesh.ts';
import { lifeWindow } from '../style/life-window.ts';
import { rgbOf } from '../style/mix-colours.ts';
import type { Palette } from '../style/palette.ts';
import type { Instant } from '../time/instant.ts';
import type { TimeMode } from '../time/time-mode.ts';
import { createLifespanPicker, type LifespanPicker } from './lifespan-picker.ts';
import { createLifespanProgram, type LifespanFrame, type LifespanProgram } from './lifespan-program.ts';

/** Any number of shapes with lifespans, as one layer whose only input in time is the instant. */
export interface LifespanLayer extends CustomLayerInterface {
  setInstant(instant: Instant): void;
  /** What of the time around the instant is drawn, and over how many days what has ended fades. */
  setMode(mode: TimeMode, fade: number): void;
  setVisible(visible: boolean): void;
  setPalette(palette: Palette): void;
  /** Shows one record at full strength; −1: none. */
  setChosen(record: number): void;
  /** The record drawn within about 4 px of a point (CSS px), the nearest if several; −1 where there is none. */
  pick(x: number, y: number): number;
  /** How many corners, pieces and points the last frame submitted. */
  submitted(): number;
}

const share = (colour: string) => rgbOf(colour).map((value) => value / 255) as [number, number, number];

/**
 * Creates the layer of a mesh. Its first frames upload it, two megabytes each; from then on nothing is uploaded: each frame draws at most one run of each level of
 * lifespan, and the shader drops the rest. The mesh is kept, so that a lost context is filled again.
 */
export function createLifespanLayer(
  id: string,
  mesh: LifespanMesh,
  first: { readonly palette: Palette; readonly instant: Instant },
): LifespanLayer {
  let { palette, instant } = first;
  let mode: TimeMode = { kind: 'instant' };
  let fade = 0;
  let visible = true;
  let chosen = -1;
  let map: MapLibreMap | null = null;
  let context: WebGL2RenderingContext | null = null;
  let program: LifespanProgram | null = null;
  let picker: LifespanPicker | null = null;
  let matrix: ArrayLike<number> | null = null;
  const repaint = () => map?.triggerRepaint();

  function frameOf(view: MapLibreMap, gl: WebGL2RenderingContext, from: ArrayLike<number>): LifespanFrame {
    return {
      matrix: from,
      zoom: view.getZoom(),
      width: gl.drawingBufferWidth,
      height: gl.drawingBufferHeight,
      pixelRatio: view.getPixelRatio(),
      window: lifeWindow(instant, mode, fade),
      chosen,
      mark: share(palette.today),
      rim: share(palette.panel),
    };
  }

  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd(view, gl) {
      map = view;
      context = gl as WebGL2RenderingContext;
      program = createLifespanProgram(context, mesh);
      picker = createLifespanPicker(context);
      repaint();
    },
    onRemove() {
      program?.remove();
      picker?.remove();
      program = picker = map = context = matrix = null;
    },
    render(_, { defaultProjectionData }) {
      if (!map || !context || !program || !visible) return;
      matrix = Array.from(defaultProjectionData.mainMatrix);
      if (program.upload()) repaint();
      program.draw(frameOf(map, context, matrix), false);
    },
    setInstant(next) {
      instant = next;
      repaint();
    },
    setMode(next, nextFade) {
      mode = next;
      fade = nextFade;
      repaint();
    },
    setVisible(next) {
      visible = next;
      repaint();
    },
    setPalette(next) {
      palette = next;
      repaint();
    },
    setChosen(next) {
      if (next === chosen) return;
      chosen = next;
      repaint();
    },
    pick(x, y) {
      if (!map || !context || !program || !picker || !matrix || !visible) return -1;
      const [drawer, gl] = [program, context];
      const frame = { ...frameOf(map, gl, matrix), chosen: -1 };
      const { width, height, pixelRatio } = frame;
      return picker.at(x * pixelRatio, height - 1 - y * pixelRatio, width, height, () =>
        drawer.draw(frame, true),
      );
    },
    submitted: () => program?.submitted() ?? 0,
  };
}
