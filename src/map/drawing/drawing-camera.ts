import type { Box } from '../../geometry/box.ts';
import type { Viewport } from '../../view/view.ts';
import type { Camera } from '../camera.ts';
import { lookViewport } from '../look.ts';
import { draggedBy, keepWithin, sightOf, viewportOf, zoomedAbout, type FlatSight } from './flat-camera.ts';
import { easeBetween, GENTLY, SLOWING } from './ease-between.ts';
import type { ScreenPoint } from '../../view/screen-point.ts';
import type { Glide } from './thrown.ts';

/** The camera of a drawn map, with what gestures do to it. */
export interface DrawingCamera extends Camera {
  sight(): FlatSight;
  resize(size: Pick<FlatSight, 'width' | 'height' | 'ratio'>): void;
  drag(dx: number, dy: number): void;
  zoom(levels: number, x: number, y: number): void;
  /** Goes aside by px or nearer by levels; eased where `animate`. */
  step(dx: number, dy: number, levels: number, animate: boolean): void;
  /** What was moved stays where it is. */
  rest(): void;
  /** What was moved goes on, slowing down. */
  glide(glide: Glide): void;
  /** Shows whole what lies between two points in CSS px; eased where `animate`. */
  frameScreen(a: ScreenPoint, b: ScreenPoint, animate: boolean): void;
  /** Whether it is on its way. */
  moving(): boolean;
  stop(): void;
}

/** What is told of its moves. */
export interface CameraHears {
  /** It has set out. */
  onDeparture(): void;
  /** It looks elsewhere; `now`: it is to be drawn within this call. */
  onMove(now: boolean): void;
  /** It rests; `travelled`: at the end of a journey that it was sent on. */
  onRest(viewport: Viewport, travelled: boolean): void;
}

const TRAVEL_MS = 600;
const KEY_MS = 300;

/** Creates it within `box` at a first sight. */
export function createDrawingCamera(first: FlatSight, box: Box, hears: CameraHears): DrawingCamera {
  let sight = keepWithin(first, box);
  let moving = false;
  let stopEasing: () => void = () => undefined;
  const watchers = new Set<(viewport: Viewport) => void>();

  function depart(): void {
    if (!moving) hears.onDeparture();
    moving = true;
  }
  function look(next: FlatSight, led = false): void {
    sight = next;
    if (!led) for (const tell of watchers) tell(viewportOf(sight));
    hears.onMove(led);
  }
  function rest(travelled = false): void {
    if (!moving) return;
    moving = false;
    hears.onRest(viewportOf(sight), travelled);
  }
  function travel(to: Viewport, ms: number, travelled: boolean, ease = GENTLY): void {
    stopEasing();
    depart();
    const go = (viewport: Viewport, ended: boolean) => {
      look(keepWithin(sightOf(viewport, sight), box));
      if (ended) rest(travelled);
    };
    stopEasing = easeBetween(viewportOf(sight), to, ms, go, ease);
  }
  const travelTo = (to: Viewport, animate: boolean) => travel(to, animate ? TRAVEL_MS : 0, true);

  return {
    sight: () => sight,
    moving: () => moving,
    stop: () => stopEasing(),
    viewport: () => viewportOf(sight),
    watchCamera(listener) {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
    lookFrom(viewport) {
      stopEasing();
      look(keepWithin(sightOf(viewport, sight), box), true);
    },
    travelTo,
    centreOn({ lon, lat }) {
      stopEasing();
      depart();
      look(keepWithin(sightOf({ ...viewportOf(sight), lon, lat }, sight), box));
      rest();
    },
    frame(whole, padding, animate) {
      const { lon, lat, zoom } = lookViewport(
        { kind: 'box', box: whole },
        sight.width,
        sight.height,
        padding,
      );
      // to the figures that a permalink keeps, so that whoever comes back to it sees the same
      const round = (value: number, places: number) => Number(value.toFixed(places));
      travelTo(
        { lon: round(lon, 3), lat: round(lat, 3), zoom: round(zoom, 2), bearing: 0, pitch: 0 },
        animate,
      );
    },
    resize(size) {
      look(keepWithin({ ...sight, ...size }, box), true);
      if (!moving) hears.onRest(viewportOf(sight), false);
    },
    drag(dx, dy) {
      stopEasing();
      depart();
      look(draggedBy(sight, dx, dy, box));
    },
    zoom(levels, x, y) {
      stopEasing();
      depart();
      look(zoomedAbout(sight, levels, x, y, box));
    },
    step(dx, dy, levels, animate) {
      const nearer = zoomedAbout(sight, levels, sight.width / 2, sight.height / 2, box);
      travel(viewportOf(draggedBy(nearer, -dx, -dy, box)), animate ? KEY_MS : 0, false);
    },
    rest: () => rest(),
    glide: ({ dx, dy, ms }) => travel(viewportOf(draggedBy(sight, dx, dy, box)), ms, false, SLOWING),
    frameScreen(a, b, animate) {
      const { width, height } = sight;
      const levels = Math.log2(
        Math.min(width / Math.max(Math.abs(a.x - b.x), 1), height / Math.max(Math.abs(a.y - b.y), 1)),
      );
      const centred = draggedBy(sight, width / 2 - (a.x + b.x) / 2, height / 2 - (a.y + b.y) / 2, box);
      const nearer = zoomedAbout(centred, levels, width / 2, height / 2, box);
      travel(viewportOf(nearer), animate ? TRAVEL_MS : 0, false);
    },
  };
}
