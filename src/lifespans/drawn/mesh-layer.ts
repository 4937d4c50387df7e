import { drawnRatio } from '../../geometry/drawn-ratio.ts';
import { MERCATOR_END, toMercator, type MercatorBox } from '../../geometry/mercator.ts';
import type { LifeWindow } from '../life-window.ts';
import type { LifespanMesh } from '../shapes/lifespan-mesh.ts';
import { namesInView, type NamePlace } from '../shapes/names-in-view.ts';
import { recordsNear } from '../shapes/records-near.ts';
import { createLayerState, type LayerSetters } from './layer-state.ts';
import type { LifespanLook } from './lifespan-look.ts';
import { createLifespanProgram, type LifespanFrame, type LifespanProgram } from './lifespan-program.ts';
import type { LifespanMap, MapLayer, MarkColours } from './map-layer.ts';

/** The map that a layer stands on, however it is drawn; points in CSS px. */
export type MeshGround = Pick<LifespanMap, 'getZoom' | 'getCanvas' | 'unproject' | 'triggerRepaint'>;

/** Any number of shapes with lifespans, as one layer whose only input in time is the window; its keys are numbers of records, −1 none. */
export interface MeshLayer extends MapLayer, LayerSetters<number> {
  /** The record drawn at a point (CSS px) or as near as a few px, the nearest if several; −1 where there is none. */
  pick(x: number, y: number): number;
  /** All records there, the nearest first; also those that are not drawn because another stands for them from afar. */
  recordsAt(x: number, y: number): number[];
  /** The point in degrees at a point of the map (CSS px); `null` where it stands on none. */
  positionAt(x: number, y: number): readonly [lon: number, lat: number] | null;
  /** Where the names of what is drawn in view may stand, so many at most. */
  namesInView(most: number): readonly NamePlace[];
  /** Stands on a map that asks {@link look} what to draw, or, with `null`, on none. */
  standOn(ground: MeshGround | null): void;
  /** What is drawn now. */
  look(): LifespanLook;
  /** How many corners, pieces and points the last frame submitted. */
  submitted(): number;
}

/** Bytes that a frame uploads at most. */
const PORTION = 2 * 1024 * 1024;
/** How far off a record may be to be met by the pointer. */
const REACH_PX = 5;

/** Where a point of the map (CSS px) lies in the Mercator square, and the px of that square hereabouts. */
export function placeLooked(on: MeshGround, x: number, y: number) {
  const at = (px: number) => {
    const { lng, lat } = on.unproject([px, y]);
    return toMercator([lng, lat]);
  };
  const [here, beside] = [at(x), at(x + 1)];
  return { ...here, worldSize: 1 / Math.hypot(beside.x - here.x, beside.y - here.y), reach: REACH_PX };
}

/** The box of the Mercator square that a map shows, as far as its edges tell. */
function boxInView(on: MeshGround): MercatorBox {
  const { clientWidth: width, clientHeight: height } = on.getCanvas();
  const shares = [0, 0.5, 1];
  const points = shares.flatMap((across) =>
    shares.map((down) => {
      const { lng, lat } = on.unproject([across * width, down * height]);
      return toMercator([lng, Math.min(Math.max(lat, -MERCATOR_END), MERCATOR_END)]);
    }),
  );
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Parts of a colour from 0 to 1. */
export const shareOf = (colour: MarkColours['mark']) =>
  colour.map((value) => value / 255) as [number, number, number];

/**
 * Creates the layer of a mesh. Its first frames upload it, two megabytes each; from then on nothing is uploaded: each frame draws at most one run of each level of
 * lifespan, and the shader drops the rest. The mesh is kept, so that a lost context is filled again.
 */
export function createMeshLayer(
  id: string,
  mesh: LifespanMesh,
  first: { readonly colours: MarkColours; readonly window: LifeWindow },
): MeshLayer {
  let map: LifespanMap | null = null;
  let ground: MeshGround | null = null;
  let context: WebGL2RenderingContext | null = null;
  let program: LifespanProgram | null = null;
  const repaint = () => ground?.triggerRepaint();
  const { now, setters } = createLayerState(first, -1, repaint);

  function frameOf(view: LifespanMap, gl: WebGL2RenderingContext, from: ArrayLike<number>): LifespanFrame {
    const { window, chosen, hovered, colours } = now();
    return {
      matrix: from,
      zoom: view.getZoom(),
      width: gl.drawingBufferWidth,
      height: gl.drawingBufferHeight,
      pixelRatio: drawnRatio(view),
      window,
      chosen,
      hovered,
      mark: shareOf(colours.mark),
      rim: shareOf(colours.rim),
      ring: colours.ring,
    };
  }

  function near(x: number, y: number, zoom: number): number[] {
    const { visible, window } = now();
    if (!ground || !visible) return [];
    return recordsNear(mesh, { ...placeLooked(ground, x, y), zoom, window });
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
      if (!map || !context || !program || !now().visible) return;
      if (program.upload({ left: PORTION })) repaint();
      program.draw(frameOf(map, context, defaultProjectionData.mainMatrix));
    },
    ...setters,
    pick: (x, y) => near(x, y, ground?.getZoom() ?? 0)[0] ?? -1,
    recordsAt: (x, y) => near(x, y, Infinity),
    positionAt(x, y) {
      const at = ground?.unproject([x, y]);
      return at ? [at.lng, at.lat] : null;
    },
    namesInView(most) {
      const { visible, window } = now();
      if (!ground || !visible) return [];
      return namesInView(mesh, { box: boxInView(ground), zoom: ground.getZoom(), window, most });
    },
    standOn(next) {
      ground = next;
      repaint();
    },
    look() {
      const { colours, ...state } = now();
      return { mesh, ...state, ...colours };
    },
    submitted: () => program?.submitted() ?? 0,
  };
}
