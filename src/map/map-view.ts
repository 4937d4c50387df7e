import type { CustomLayerInterface } from 'maplibre-gl';
import type { Scene } from '../atlas/scene/scene.ts';
import type { LayerId } from '../view/layer-ids.ts';
import type { Palette } from '../style/palette/palette.ts';
import type { Language } from '../time/date-text.ts';
import type { MapHandlers, MapOptions } from './map-options.ts';
import { symbolSubjects } from './symbols/shown-symbols.ts';
import type { Box, PixelBox } from '../geometry/box.ts';
import type { ArmyWidths } from '../view/army-widths.ts';
import type { NamesShown } from '../view/names-shown.ts';
import { pressingPowers } from '../style/territory/pressure.ts';
import { FRONTIER_HALO, frontierReach } from '../style/frontiers/frontier-look.ts';
import { ABOVE_BANDS, ABOVE_CONTEXT, ABOVE_FRONTIERS, LINES_REACH_PX, makeStyle } from '../style/style.ts';
import { createBaseStyle } from './base-style.ts';
import { createCamera, type Camera } from './camera.ts';
import { createColumnLayer } from './columns/column-layer.ts';
import { createEmphasis, type Emphasis } from './emphasis.ts';
import { createFetchQueue } from './fetch-queue.ts';
import { createFrontierLayer } from './frontiers/frontier-layer.ts';
import { beneathLand } from './overlays/beneath-land.ts';
import type { OverlayLayer } from './overlays/overlay-layer.ts';
import { followLifecycle, type Lifecycle } from './lifecycle.ts';
import { featureBoxes } from './land/feature-boxes.ts';
import { keepLand } from './land/keep-land.ts';
import { listenToPointer } from './listen-to-pointer.ts';
import { openMap } from './open-map.ts';
import { preparePrograms } from './prepare-programs.ts';
import { probeWorker } from './probe-worker.ts';
import { createSymbolLayer } from './symbols/symbol-layer.ts';
import { tellDrawn } from './tell-drawn.ts';
import { holdIdle } from './tell-idle.ts';
import { takeLining } from './relief/take-lining.ts';
import { createTerritoryPainter, type SetState } from './territory/territory-painter.ts';
import { createTimeRangeOnDemand } from './time-range-on-demand.ts';
import type { TimeRangeView } from './time-range-view.ts';

/** The owner of the one MapLibre map: told whole scenes, it works out what changed. */
export interface MapView
  extends Camera, Emphasis, Pick<TimeRangeView, 'setMode' | 'setCompared'>, Pick<Lifecycle, 'settled'> {
  /**
   * Shows a scene. `atOnce` draws it within this call, for callers that are themselves in an animation frame, so that
   * page and map show the same instant in the same frame; else it is drawn in the next.
   */
  show(scene: Scene, atOnce: boolean): void;
  setPalette(palette: Palette): void;
  setLayers(layers: readonly LayerId[]): void;
  setLanguage(language: Language, names: NamesShown): void;
  /** Sets what the width of an army tells. */
  setWidths(widths: ArmyWidths): void;
  /** Sets the size of type and symbols, 1 for a desk. */
  setFactor(factor: number): void;
  /** Tells which boxes of the page (px) panels cover, so that names keep clear of them. */
  setPanels(boxes: readonly PixelBox[]): void;
  /** Draws within this call and gives the canvas, whose picture holds until the caller yields. */
  picture(): HTMLCanvasElement;
  /** Takes in a layer beneath the symbols, or, as `context`, beneath the tints of the land; returns what takes it out again. */
  invite(overlay: OverlayLayer, context?: boolean): () => void;
  remove(): void;
}

/** Creates the map in `container`; throws where the browser has no WebGL2. */
export function createMapView(container: HTMLElement, options: MapOptions, handlers: MapHandlers): MapView {
  const { atlas, arcs, lining } = options;
  let { palette } = options;
  const powers = [...new Set(atlas.prefectures.flatMap(pressingPowers))].sort();
  const styleOf = (colours: Palette) => makeStyle(colours, options.sources, powers);
  lining?.paint(palette);
  const map = openMap(container, options, styleOf(palette));
  preparePrograms(map);
  const loaded = () => lifecycle.loaded();
  const camera = createCamera(map, () => {
    if (lifecycle.based() && loaded()) map.redraw();
  });
  map.on('error', ({ error }) => handlers.onError(new Error(error.message)));

  const fetches = createFetchQueue(handlers.onMissing);
  const base = createBaseStyle(map, { styleOf, palette, powers, loaded });
  const boxes = featureBoxes(options.sources);
  // what is cut to tiles cannot be cut to a part of the screen besides
  const changeIn = (box: Box | null) => (box && contexts.size === 0 ? land.change(box) : land.forget());
  const setState: SetState = (source, id, state) => {
    map.setFeatureState({ source, id }, state);
    changeIn(boxes(source, id));
  };
  const painter = createTerritoryPainter(atlas, palette, setState);
  const frontiers = createFrontierLayer(atlas.frontiers, arcs, palette, {
    onChange: changeIn,
    onPictures: () => land.confine(),
  });
  const columns = createColumnLayer(atlas.movements, {
    palette,
    factor: options.factor,
    epoch: atlas.span.start,
    widths: options.widths,
  });
  const symbols = createSymbolLayer({
    ...options,
    heads: () => columns.heads(),
    seen: () => lifecycle.based(),
  });
  const overlays = new Set<OverlayLayer>();
  /** Those of them that stand beneath the tints of the land. */
  const contexts = new Set<OverlayLayer>();
  const onLand = () => [...overlays].filter((overlay) => !contexts.has(overlay));
  /** An overlay as a layer of the map, and the layer that it stands below. */
  const placed = (overlay: OverlayLayer): readonly [layer: CustomLayerInterface, above: string] =>
    contexts.has(overlay)
      ? [beneathLand(overlay, () => land.forget()), ABOVE_CONTEXT]
      : [overlay, symbols.id];
  const land = keepLand(
    map,
    { id: columns.id, layers: () => [columns, ...onLand().map(() => null), symbols] },
    {
      reach: () => FRONTIER_HALO * frontierReach(map.getZoom()) + LINES_REACH_PX,
      seen: () => lifecycle.based(),
    },
  );
  const timeRange = createTimeRangeOnDemand({
    atlas,
    arcs,
    map,
    columns,
    symbols,
    setState,
    palette,
    fetches,
    loaded,
    paint,
  });
  const emphasis = createEmphasis({ atlas, columns, symbols, outline: timeRange.setChosen, fetches });
  const nameOverlays = () =>
    symbols.setOwnNames((settings) => [...overlays].flatMap((overlay) => overlay.names(settings)));
  let scene: Scene | null = null;
  let movementsShown = true;
  let ready = false;

  function paint(): void {
    if (!loaded() || !scene) return;
    timeRange.show(scene);
    painter.show(scene);
    frontiers.show(scene);
    columns.setSieges(scene.sieges.map(({ siege }) => siege.at));
    columns.setInstant(scene.instant);
    for (const overlay of overlays) overlay.setInstant(scene.instant);
    symbols.setScene(movementsShown ? scene : { ...scene, movements: [] });
    map.triggerRepaint();
  }

  /** The lining comes to a map that is drawn already, and is taken in at rest. */
  function addLining(): void {
    if (!lining || lining.there()) return;
    const release = holdIdle(map);
    const take = () => {
      lining.paint(palette);
      takeLining(map);
      land.forgetAll();
      release();
    };
    fetches.add(async () => {
      try {
        await lining.come();
      } catch (error) {
        release();
        throw error;
      }
      void map.once('idle', take);
      map.triggerRepaint();
    });
  }

  /** Adds to an empty style what it lacks. */
  function addLayers(): void {
    for (const [layer, above] of [
      [frontiers.bands, ABOVE_BANDS],
      [frontiers.lines, ABOVE_FRONTIERS],
      [columns],
      [symbols],
      ...[...overlays].map(placed),
    ] as const)
      if (!map.getLayer(layer.id)) map.addLayer(layer, above);
    timeRange.attach();
  }

  const lifecycle = followLifecycle(map, options.ratio, {
    begin() {
      try {
        addLayers();
      } catch (error) {
        handlers.onError(error instanceof Error ? error : new Error(String(error)));
      }
      painter.forget(palette);
      base.attach();
      paint();
    },
    paint,
    fetched: fetches.done,
    lettered: symbols.ready,
    onReady() {
      ready = true;
      handlers.onReady();
      addLining();
    },
    onLost: handlers.onLost,
  });
  const stopProbing = probeWorker(map, lifecycle.based, handlers.onLost);
  map.on('idle', () => {
    if (ready) columns.complete();
    tellDrawn(container, () => ({ columns: columns.heads().map(({ id }) => id), symbols: symbols.placed() }));
  });
  // at the end of a journey roads and names stand as they do where the page opens there, whatever the way
  map.on('moveend', (event) => {
    if (!('travel' in event)) return;
    columns.forget();
    symbols.forget();
  });
  map.on('movestart', () => handlers.onDeparture?.());
  map.on('moveend', () => handlers.onViewport(camera.viewport()));

  listenToPointer(map, { symbols, columns, overlays, scene: () => scene, seen: lifecycle.based }, handlers);

  return {
    ...camera,
    ...emphasis,
    setMode: timeRange.setMode,
    setCompared: timeRange.setCompared,
    settled: lifecycle.settled,
    show(next, atOnce) {
      scene = next;
      paint();
      if (atOnce && loaded()) map.redraw();
    },
    setPalette(next) {
      if (next === palette) return;
      palette = next;
      lining?.paint(palette);
      takeLining(map);
      base.setPalette(palette);
      painter.forget(palette);
      for (const part of [frontiers, columns, symbols, timeRange, ...overlays]) part.setPalette(palette);
      paint();
    },
    setLanguage: (language, names) => symbols.setLanguage(language, names),
    setWidths: columns.setWidths,
    setFactor(factor) {
      columns.setFactor(factor);
      symbols.setFactor(factor);
    },
    setPanels: (boxes) => symbols.setObstacles(boxes),
    setLayers(layers) {
      movementsShown = layers.includes('movements');
      frontiers.setVisible(layers.includes('territory'), layers.includes('frontiers'));
      columns.setVisible(movementsShown);
      symbols.setVisible(symbolSubjects(layers));
      base.setLayers(layers);
      paint();
    },
    picture() {
      map.redraw();
      return map.getCanvas();
    },
    invite(overlay, context = false) {
      overlays.add(overlay);
      if (context) contexts.add(overlay);
      overlay.onNames(nameOverlays);
      nameOverlays();
      if (loaded()) map.addLayer(...placed(overlay));
      paint();
      return () => {
        overlays.delete(overlay);
        if (contexts.delete(overlay)) land.forget();
        nameOverlays();
        if (loaded() && map.getLayer(overlay.id)) map.removeLayer(overlay.id);
      };
    },
    remove() {
      stopProbing();
      lifecycle.end();
      map.remove();
    },
  };
}
