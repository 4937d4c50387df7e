import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { drawnRatio } from '../drawn-ratio.ts';
import type { LifespanMesh } from '../../imported/shapes/lifespan-mesh.ts';
import { lifeWindow } from '../../style/lifespans/life-window.ts';
import { rgbOf } from '../../style/palette/colour.ts';
import type { GroundPalette } from '../../style/palette/palette.ts';
import type { Instant } from '../../time/instant.ts';
import type { TimeMode } from '../../time/time-mode.ts';
import { recordsNear } from '../../imported/shapes/records-near.ts';
import { toMercator } from '../../geometry/mercator.ts';
import type { LifespanLook } from './lifespan-look.ts';
import type { OverlayGround } from './overlay-layer.ts';
import { createLifespanProgram, type LifespanFrame, type LifespanProgram } from './lifespan-program.ts';

/** Any number of shapes with lifespans, as one layer whose only input in time is the instant. */
export interface LifespanLayer extends CustomLayerInterface {
  setInstant(instant: Instant): void;
  /** What of the time around the instant is drawn, and over how many days what has ended fades. */
  setMode(mode: TimeMode, fade: number): void;
  setVisible(visible: boolean): void;
  setPalette(palette: GroundPalette): void;
  /** Shows one record at full strength; −1: none. */
  setChosen(record: number): void;
  /** Marks the record that is pointed at; −1: none. */
  setHovered(record: number): void;
  /** The record drawn at a point (CSS px) or as near as a few px, the nearest if several; −1 where there is none. */
  pick(x: number, y: number): number;
  /** All records there, the nearest first; also those that are not drawn because another stands for them from afar. */
  recordsAt(x: number, y: number): number[];
  /** Stands on a map that asks {@link look} what to draw, or, with `null`, on none. */
  standOn(ground: OverlayGround | null): void;
  /** What is drawn now. */
  look(): LifespanLook;
  /** How many corners, pieces and points the last frame submitted. */
  submitted(): number;
}

/** How far off a record may be to be met by the pointer. */
const REACH_PX = 5;
/** The lighter of paper and ink, which parts a dot of any colour from any ground. */
function rimOf({ panel, ink }: GroundPalette): string {
  const light = (colour: string) => rgbOf(colour).reduce((sum, value) => sum + value, 0);
  return light(panel) >= light(ink) ? panel : ink;
}

const share = (colour: string) => rgbOf(colour).map((value) => value / 255) as [number, number, number];

/**
 * Creates the layer of a mesh. Its first frames upload it, two megabytes each; from then on nothing is uploaded: each frame draws at most one run of each level of
 * lifespan, and the shader drops the rest. The mesh is kept, so that a lost context is filled again.
 */
export function createLifespanLayer(
  id: string,
  mesh: LifespanMesh,
  first: { readonly palette: GroundPalette; readonly instant: Instant },
): LifespanLayer {
  let { palette, instant } = first;
  let mode: TimeMode = { kind: 'instant' };
  let fade = 0;
  let visible = true;
  let chosen = -1;
  let hovered = -1;
  let map: MapLibreMap | null = null;
  let ground: OverlayGround | null = null;
  let context: WebGL2RenderingContext | null = null;
  let program: LifespanProgram | null = null;
  const repaint = () => ground?.triggerRepaint();

  function frameOf(view: MapLibreMap, gl: WebGL2RenderingContext, from: ArrayLike<number>): LifespanFrame {
    return {
      matrix: from,
      zoom: view.getZoom(),
      width: gl.drawingBufferWidth,
      height: gl.drawingBufferHeight,
      pixelRatio: drawnRatio(view),
      window: lifeWindow(instant, mode, fade),
      chosen,
      hovered,
      mark: share(palette.today),
      rim: share(rimOf(palette)),
    };
  }

  function near(x: number, y: number, zoom: number): number[] {
    const on = ground;
    if (!on || !visible) return [];
    const at = (px: number) => {
      const { lng, lat } = on.unproject([px, y]);
      return toMercator([lng, lat]);
    };
    const [here, beside] = [at(x), at(x + 1)];
    const worldSize = 1 / Math.hypot(beside.x - here.x, beside.y - here.y);
    const window = lifeWindow(instant, mode, fade);
    return recordsNear(mesh, { ...here, worldSize, zoom, window, reach: REACH_PX });
  }

  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd(view, gl) {
      map = ground = view;
      context = gl as WebGL2RenderingContext;
      program = createLifespanProgram(context, mesh);
      repaint();
    },
    onRemove() {
      program?.remove();
      program = map = ground = context = null;
    },
    render(_, { defaultProjectionData }) {
      if (!map || !context || !program || !visible) return;
      if (program.upload()) repaint();
      program.draw(frameOf(map, context, defaultProjectionData.mainMatrix));
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
    setHovered(next) {
      if (next === hovered) return;
      hovered = next;
      repaint();
    },
    pick: (x, y) => near(x, y, ground?.getZoom() ?? 0)[0] ?? -1,
    recordsAt: (x, y) => near(x, y, Infinity),
    standOn(next) {
      ground = next;
      repaint();
    },
    look: () => ({
      mesh,
      visible,
      window: lifeWindow(instant, mode, fade),
      chosen,
      hovered,
      mark: palette.today,
      rim: rimOf(palette),
    }),
    submitted: () => program?.submitted() ?? 0,
  };
}
