import type { Scene } from '../../atlas/scene/scene.ts';
import { fromMercator } from '../../geometry/mercator.ts';
import { createTimeRangeSymbols } from '../../style/symbols/time-range-symbols.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { TimeMode } from '../../time/time-mode.ts';
import type { Selection } from '../../view/view.ts';
import { createColumnMoment, type ColumnCamera } from '../columns/column-moment.ts';
import { columnTimeRange } from '../columns/column-time-range.ts';
import { createEmphasis } from '../emphasis.ts';
import { createFetchQueue } from '../fetch-queue.ts';
import { lookViewport } from '../look.ts';
import type { MapHandlers, MapOptions } from '../map-options.ts';
import type { MapView } from '../map-view.ts';
import type { OverlayLayer } from '../overlays/overlay-layer.ts';
import { symbolSubjects } from '../symbols/shown-symbols.ts';
import { createSymbolPlacing } from '../symbols/symbol-placing.ts';
import { createChangedBorders } from '../territory/changed-borders.ts';
import { tellDrawn } from '../tell-drawn.ts';
import { watchRatio } from '../watch-ratio.ts';
import { drawColumns } from './column-pictures.ts';
import { createDrawingCamera } from './drawing-camera.ts';
import { ownNameAt } from '../own-name-at.ts';
import { createDrawingPointer } from './drawing-pointer.ts';
import {
  flatProjection,
  mercatorAt,
  movedBetween,
  sightKey,
  sightOf,
  type FlatSight,
} from './flat-camera.ts';
import { flatContext } from './flat-context.ts';
import { createFlatLand } from './flat-land.ts';
import { flatPen } from './flat-pen.ts';
import { listenToGestures } from './gestures.ts';
import { drawLifespans } from './lifespan-pictures.ts';
import { loadReliefPictures } from './relief-pictures.ts';
import { createSymbolPainter } from './symbol-painter.ts';

/** How near the pointer must come to a column, in CSS px. */
const COLUMN_REACH_PX = 6;
/** Land that is drawn as quickly as this, in ms, is drawn in every frame of a moving camera; other in one of so many times what it takes. */
const SWIFT_MS = 12;
const SHARE = 4;

function createCanvas(container: HTMLElement, title: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'drawn-map';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'region');
  canvas.setAttribute('aria-label', title);
  canvas.style.cssText =
    'position:absolute;inset:0;width:100%;height:100%;touch-action:none;outline-offset:-3px';
  container.append(canvas);
  return canvas;
}

/** Draws the map on a 2D canvas, from the same scene and the same style; throws where the browser has none. */
export function createDrawingView(
  container: HTMLElement,
  options: MapOptions,
  handlers: MapHandlers,
): MapView {
  const { atlas, arcs, lining } = options;
  let { palette } = options;
  lining?.paint(palette);
  const canvas = createCanvas(container, options.title);
  const context = (() => {
    try {
      return flatContext(canvas);
    } catch (error) {
      canvas.remove();
      throw error;
    }
  })();
  container.style.cursor = 'grab';
  if (options.cooperative) canvas.style.touchAction = 'pan-x pan-y';
  const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const sizeNow = () => ({
    width: container.clientWidth || 1,
    height: container.clientHeight || 1,
    ratio: options.ratio ?? devicePixelRatio,
  });
  const firstSize = sizeNow();
  const camera = createDrawingCamera(
    sightOf(
      options.viewport ??
        lookViewport({ kind: 'box', box: options.box }, firstSize.width, firstSize.height, options.padding),
      firstSize,
    ),
    atlas.config.box,
    {
      onDeparture: () => handlers.onDeparture?.(),
      onMove: (now) => (now && ready ? drawNow(false) : repaint()),
      onRest(viewport, travelled) {
        if (travelled) placing.forget();
        handlers.onViewport(viewport);
        repaint();
      },
    },
  );

  let frame = 0;
  let refining: ReturnType<typeof setTimeout> | undefined;
  let removed = false;
  let ready = false;
  let scene: Scene | null = null;
  let mode: TimeMode = { kind: 'instant' };
  let compared: JulianDay | null = null;
  let chosen: string | null = null;
  let movementsShown = true;
  const overlays = new Set<OverlayLayer>();
  const fetches = createFetchQueue(handlers.onMissing);
  const bordersOf = createChangedBorders(atlas, arcs);

  function repaint(): void {
    delete container.dataset.idle;
    if (!removed && frame === 0) frame = requestAnimationFrame(() => drawNow());
  }

  const land = createFlatLand(options, repaint);
  const moment = createColumnMoment(
    atlas.movements,
    { palette, factor: options.factor, epoch: atlas.span.start, widths: options.widths },
    { changed: repaint, rebuilt: () => undefined },
  );
  const columnCamera = (): ColumnCamera => {
    const sight = camera.sight();
    return { zoom: sight.zoom, turn: (sight.bearing * Math.PI) / 180, project: flatProjection(sight) };
  };
  const placing = createSymbolPlacing({ ...options, heads: () => moment.heads(columnCamera()) }, repaint);
  const symbols = createSymbolPainter(placing, repaint);
  const emphasis = createEmphasis({
    atlas,
    columns: moment,
    symbols: placing,
    outline(prefecture) {
      chosen = prefecture;
      paint();
    },
    fetches,
  });

  function paint(): void {
    if (!scene) return;
    moment.setTimeRange(columnTimeRange(mode, scene.instant, atlas.span));
    land.outline(bordersOf(scene, mode, compared, chosen));
    land.show(scene);
    moment.setSieges(scene.sieges.map(({ siege }) => siege.at));
    moment.setInstant(scene.instant);
    for (const overlay of overlays) overlay.setInstant(scene.instant);
    placing.setScene(movementsShown ? scene : { ...scene, movements: [] });
    repaint();
  }

  function tell(columns: readonly string[]): void {
    if (frame !== 0 || camera.moving() || !ready) return;
    container.dataset.idle = '';
    tellDrawn(container, () => ({
      holders: land.holders(),
      columns,
      symbols: placing.placed(),
      overlays: overlays.size,
    }));
  }

  /** Lays the land as it was drawn last where it was, as long as to draw it anew would take the time that moves need. */
  function layLand(sight: FlatSight, on: CanvasRenderingContext2D, whole: boolean): void {
    const last = land.last();
    on.resetTransform();
    on.globalAlpha = 1;
    const spared = last && last.ms > SWIFT_MS && performance.now() - last.at < SHARE * last.ms;
    if (whole || !spared || sightKey(last.pen.sight) === sightKey(sight)) {
      on.drawImage(land.picture(sight), 0, 0);
      return;
    }
    on.fillStyle = palette.heights[0] ?? palette.paper;
    on.fillRect(0, 0, on.canvas.width, on.canvas.height);
    on.setTransform(...movedBetween(last.pen.sight, sight));
    on.drawImage(last.canvas, 0, 0);
    on.resetTransform();
    clearTimeout(refining);
    refining = setTimeout(repaint, SHARE * last.ms);
  }

  function draw(sight: FlatSight, on: CanvasRenderingContext2D, whole: boolean): readonly string[] {
    layLand(sight, on, whole);
    const pen = flatPen(on, sight);
    const columns = drawColumns(pen, moment);
    for (const overlay of overlays) drawLifespans(pen, overlay.look());
    symbols.draw(on, sight, sightKey(sight), flatProjection(sight));
    return columns;
  }

  function drawNow(whole = !camera.moving()): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (removed || !scene) return;
    const sight = camera.sight();
    const [width, height] = [Math.round(sight.width * sight.ratio), Math.round(sight.height * sight.ratio)];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    tell(draw(sight, context, whole));
  }

  const nameOverlays = () =>
    placing.setOwnNames((settings) => [...overlays].flatMap((overlay) => overlay.names(settings)));
  const ground = {
    getZoom: () => camera.sight().zoom,
    getCanvas: () => canvas,
    unproject([x, y]: [x: number, y: number]) {
      const at = mercatorAt(camera.sight(), x, y);
      const [lng, lat] = fromMercator(at.x, at.y);
      return { lng, lat };
    },
    triggerRepaint: repaint,
  };

  function drawnAt(x: number, y: number): Selection | null {
    const symbol = placing.hit(x, y);
    if (symbol) return symbol;
    const column = moment.nearest(x, y, COLUMN_REACH_PX, columnCamera());
    return column === null ? null : { kind: 'movement', id: column };
  }

  const nameAt = (x: number, y: number) => ownNameAt(x, y, placing.placed());
  const pointer = createDrawingPointer({ drawnAt, nameAt, overlays, land, scene: () => scene }, handlers);
  const stopGestures = listenToGestures(
    canvas,
    {
      take() {
        container.style.cursor = 'grabbing';
        handlers.onTaken();
      },
      drag: camera.drag,
      zoom: camera.zoom,
      rest() {
        container.style.cursor = 'grab';
        camera.rest();
      },
      glide(glide) {
        container.style.cursor = 'grab';
        if (still()) camera.rest();
        else camera.glide(glide);
      },
      frame: (a, b) => camera.frameScreen(a, b, !still()),
      step: (dx, dy, levels) => camera.step(dx, dy, levels, !still()),
      ...pointer,
    },
    options.cooperative ?? false,
  );
  const resized = () => {
    const size = sizeNow();
    const sight = camera.sight();
    if (size.width !== sight.width || size.height !== sight.height || size.ratio !== sight.ratio)
      camera.resize(size);
  };
  const observer = new ResizeObserver(resized);
  observer.observe(container);
  const stopRatio = watchRatio(resized);

  const relief = loadReliefPictures().then(land.setRelief, (error: unknown) =>
    handlers.onError(error instanceof Error ? error : new Error(String(error))),
  );
  async function settled(): Promise<void> {
    await Promise.all([relief, fetches.done(), symbols.ready()]);
    await fetches.done();
    drawNow();
    if (symbols.pending()) drawNow();
  }
  if (lining && !lining.there())
    fetches.add(async () => {
      await lining.come();
      lining.paint(palette);
      land.setPalette(palette);
      repaint();
    });
  let told = false;
  async function begin(): Promise<void> {
    if (told) return;
    told = true;
    await settled();
    if (removed) return;
    ready = true;
    drawNow();
    handlers.onReady();
  }

  return {
    ...camera,
    ...emphasis,
    settled,
    show(next, atOnce) {
      scene = next;
      paint();
      if (atOnce) drawNow();
      void begin();
    },
    setMode(next) {
      mode = next;
      placing.setTimeRangeSymbols(createTimeRangeSymbols(atlas, next));
      paint();
    },
    setCompared(day) {
      compared = day;
      paint();
    },
    setPalette(next) {
      if (next === palette) return;
      palette = next;
      lining?.paint(palette);
      for (const part of [land, moment, placing, ...overlays]) part.setPalette(palette);
      paint();
    },
    setLanguage: (language, names) => placing.setLanguage(language, names),
    setWidths: moment.setWidths,
    setFactor(factor) {
      moment.setFactor(factor);
      placing.setFactor(factor);
    },
    setPanels: (boxes) => placing.setObstacles(boxes),
    setLayers(layers) {
      movementsShown = layers.includes('movements');
      land.setLayers(layers);
      moment.setVisible(movementsShown);
      placing.setVisible(symbolSubjects(layers));
      paint();
    },
    picture() {
      drawNow(true);
      return canvas;
    },
    invite(overlay) {
      overlays.add(overlay);
      overlay.standOn(ground);
      overlay.onNames(nameOverlays);
      nameOverlays();
      paint();
      return () => {
        overlays.delete(overlay);
        overlay.standOn(null);
        nameOverlays();
        repaint();
      };
    },
    remove() {
      removed = true;
      cancelAnimationFrame(frame);
      clearTimeout(refining);
      camera.stop();
      stopGestures();
      stopRatio();
      observer.disconnect();
      symbols.stop();
      canvas.remove();
      container.style.cursor = '';
      delete container.dataset.idle;
    },
  };
}
