import { Map as MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Scene } from '../atlas/scene/scene.ts';
import type { Selection } from '../view/view.ts';
import type { LayerId } from '../view/layer-ids.ts';
import type { Palette } from '../style/palette/palette.ts';
import type { Language } from '../time/date-text.ts';
import type { JulianDay } from '../time/julian-day.ts';
import type { MapHandlers, MapOptions } from './map-options.ts';
import { symbolSubjects, targetOf } from './symbols/shown-symbols.ts';
import type { Box } from '../style/placing/box-grid.ts';
import type { NamesShown } from '../view/names-shown.ts';
import { pressingPowers } from '../style/territory/pressure.ts';
import { ABOVE_BANDS, ABOVE_FRONTIERS, makeStyle } from '../style/style.ts';
import { about } from '../atlas/atlas-config.ts';
import { MAP_ZOOMS } from '../view/map-zooms.ts';
import { createCamera, type Camera } from './camera.ts';
import { createColumnLayer } from './columns/column-layer.ts';
import { createFrontierLayer } from './frontiers/frontier-layer.ts';
import type { OverlayLayer } from './overlays/overlay-layer.ts';
import { leaveOutSky } from './leave-out-sky.ts';
import { listenToPointer } from './listen-to-pointer.ts';
import { providePatterns } from './symbols/provide-patterns.ts';
import { createSymbolLayer } from './symbols/symbol-layer.ts';
import type { TimeRangeView } from './time-range-view.ts';
import { createTerritoryPainter } from './territory/territory-painter.ts';
import type { TimeMode } from '../time/time-mode.ts';

/** The owner of the one MapLibre map: told whole scenes, it works out what changed. */
export interface MapView extends Camera {
  /**
   * Shows a scene. `atOnce` draws it within this call, for callers that are themselves in an animation frame, so that
   * page and map show the same instant in the same frame; else it is drawn in the next.
   */
  show(scene: Scene, atOnce: boolean): void;
  setPalette(palette: Palette): void;
  setLayers(layers: readonly LayerId[]): void;
  setLanguage(language: Language, names: NamesShown): void;
  /** Shows what is selected, and what is pointed at, at full strength. */
  setSelection(selection: Selection | null, hovered: Selection | null): void;
  /** Sets the size of type and symbols, 1 for a desk. */
  setFactor(factor: number): void;
  /** Tells which boxes of the page (px) panels cover, so that names keep clear of them. */
  setPanels(boxes: readonly Box[]): void;
  /** Whether the roads that columns have yet to take are hinted. */
  setForesight(foresight: boolean): void;
  /** How much of the time is drawn about a scene's instant. */
  setMode(mode: TimeMode): void;
  /** Outlines what is held otherwise on another day; `null` for none. */
  setCompared(day: JulianDay | null): void;
  /**
   * Resolves when everything under the camera of this moment is there and has been drawn, names included; `coarse` draws
   * what comes before that in few px, for maps that nobody sees.
   */
  settled(coarse?: boolean): Promise<void>;
  /** Draws within this call and gives the canvas, whose picture holds until the caller yields. */
  picture(): HTMLCanvasElement;
  /** Takes in a layer beneath the symbols; returns what takes it out again. */
  invite(overlay: OverlayLayer): () => void;
  remove(): void;
}

setWorkerUrl(workerUrl);
// the worker starts while the record is still being fetched
prewarm();

/** Device px per CSS px while tiles come, each of which makes MapLibre draw: those frames, unseen, cost next to nothing. */
const COARSE = 0.125;

/** Creates the map in `container`; throws where the browser has no WebGL2. */
export function createMapView(container: HTMLElement, options: MapOptions, handlers: MapHandlers): MapView {
  const { atlas, sources, lining } = options;
  let { palette } = options;
  const powers = [...new Set(atlas.prefectures.flatMap(pressingPowers))].sort();
  lining?.paint(palette);
  const map = new MapLibreMap({
    container,
    style: makeStyle(palette, sources, powers),
    ...(options.viewport
      ? {
          center: [options.viewport.lon, options.viewport.lat],
          zoom: options.viewport.zoom,
          bearing: options.viewport.bearing,
          pitch: options.viewport.pitch,
        }
      : {
          bounds: [...options.box] as [number, number, number, number],
          fitBoundsOptions: { padding: { ...options.padding } },
        }),
    minZoom: MAP_ZOOMS.least,
    maxZoom: MAP_ZOOMS.most,
    maxBounds: [...about().box],
    renderWorldCopies: false,
    attributionControl: false,
    cooperativeGestures: options.cooperative ?? false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    pixelRatio: COARSE,
    locale: { 'Map.Title': options.title },
  });
  leaveOutSky(map);
  map.getCanvas().style.visibility = 'hidden';
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.touchPitch.disable();
  providePatterns(map, palette, powers);
  const camera = createCamera(map, () => {
    if (based && loaded) map.redraw();
  });
  map.on('error', ({ error }) => handlers.onError(new Error(error.message)));

  const painter = createTerritoryPainter(atlas, palette, (source, id, state) =>
    map.setFeatureState({ source, id }, state),
  );
  const frontiers = createFrontierLayer(atlas.frontiers, options.arcs, palette);
  const columns = createColumnLayer(atlas.movements, {
    palette,
    factor: options.factor,
    epoch: atlas.span.start,
  });
  const symbols = createSymbolLayer({
    atlas,
    statics: options.statics,
    palette,
    language: options.language,
    names: options.names,
    factor: options.factor,
    simplify: options.simplify,
    heads: () => columns.heads(),
  });
  const overlays = new Set<OverlayLayer>();
  let scene: Scene | null = null;
  let shown: readonly LayerId[] | null = null;
  let selected: Selection | null = null;
  let loaded = false;
  /** Whether the base has once been drawn whole; until then the map stays hidden and coarse. */
  let based = false;
  /** What draws more than an instant: fetched when it is first asked for. */
  let timeRange: TimeRangeView | null = null;
  let fetching: Promise<void> = Promise.resolve();
  /** The column whose road is dated; whether days to come may be told. */
  let dated: string | null = null;
  let foresight = true;

  function paint(): void {
    if (!loaded || !scene) return;
    timeRange?.show(scene);
    painter.show(scene);
    frontiers.show(scene);
    columns.setSieges(scene.sieges.map(({ siege }) => siege.at));
    columns.setInstant(scene.instant);
    for (const overlay of overlays) overlay.setInstant(scene.instant);
    if (based) symbols.setScene(shown?.includes('movements') === false ? { ...scene, movements: [] } : scene);
    map.triggerRepaint();
  }

  function applyLayers(): void {
    if (shown === null) return;
    for (const layer of makeStyle(palette, sources, powers).layers) {
      const subject = (layer.metadata as { layer?: LayerId } | undefined)?.layer;
      if (!subject) continue;
      map.setLayoutProperty(layer.id, 'visibility', shown.includes(subject) ? 'visible' : 'none');
    }
  }

  let painted = palette;
  function applyPalette(): void {
    providePatterns(map, palette, powers);
    if (painted === palette) return;
    painted = palette;
    for (const layer of makeStyle(palette, sources, powers).layers) {
      for (const [key, value] of Object.entries(layer.paint ?? {})) {
        map.setPaintProperty(layer.id, key as never, value as never);
      }
    }
  }

  function withTimeRange(use: (view: TimeRangeView) => void): void {
    if (timeRange) {
      use(timeRange);
      return paint();
    }
    const before = fetching;
    fetching = (async () => {
      await before;
      try {
        const { createTimeRangeView } = await import('./time-range-view.ts');
        timeRange ??= createTimeRangeView({ atlas, arcs: options.arcs, map, columns, symbols, palette });
        if (loaded) timeRange.attach();
        use(timeRange);
        paint();
      } catch (error) {
        handlers.onError(error instanceof Error ? error : new Error(String(error)));
      }
    })();
  }

  /** Dates the road of the selected column, or none; how is fetched when it is first asked for. */
  function dateRoad(): void {
    const id = selected?.kind === 'movement' ? selected.id : null;
    if (id === null && dated === null) return;
    dated = id;
    if (id === null) return symbols.setRoadDates(null);
    const before = fetching;
    fetching = (async () => {
      await before;
      try {
        const { createRoadDates } = await import('../style/labels/road-dates.ts');
        if (dated === id) symbols.setRoadDates(createRoadDates(atlas, id, foresight));
      } catch (error) {
        handlers.onError(error instanceof Error ? error : new Error(String(error)));
      }
    })();
  }

  /** Runs when the style is first there, and again when a lost context has come back with an empty one. */
  function begin(): void {
    try {
      for (const [layer, above] of [
        [frontiers.bands, ABOVE_BANDS],
        [frontiers.lines, ABOVE_FRONTIERS],
        [columns],
        [symbols],
        ...[...overlays].map((overlay) => [overlay, symbols.id] as const),
      ] as const)
        if (!map.getLayer(layer.id)) map.addLayer(layer, above);
      timeRange?.attach();
    } catch (error) {
      handlers.onError(error instanceof Error ? error : new Error(String(error)));
    }
    loaded = true;
    painter.forget(palette);
    applyPalette();
    applyLayers();
    paint();
  }

  map.on('style.load', begin);
  // at the end of a journey names stand as they do where the page opens there, whatever the way
  map.on('moveend', (event) => {
    if ('travel' in event) symbols.forget();
  });
  map.on('webglcontextlost', () => {
    loaded = false;
  });
  map.once('load', () => {
    based = true;
    map.setPixelRatio(options.ratio as number);
    map.getCanvas().style.visibility = '';
    paint();
    void finish();
  });
  async function finish(): Promise<void> {
    await fetching;
    map.once('idle', () => void symbols.ready().then(handlers.onReady));
    map.triggerRepaint();
  }
  map.on('movestart', () => handlers.onDeparture?.());
  map.on('moveend', () => handlers.onViewport(camera.viewport()));

  listenToPointer(map, { symbols, columns, overlays, scene: () => scene, seen: () => based }, handlers);

  return {
    ...camera,
    show(next, atOnce) {
      scene = next;
      paint();
      if (atOnce && loaded) map.redraw();
    },
    setPalette(next) {
      if (next === palette) return;
      palette = next;
      lining?.paint(palette);
      if (loaded) applyPalette();
      painter.forget(palette);
      frontiers.setPalette(palette);
      columns.setPalette(palette);
      symbols.setPalette(palette);
      timeRange?.setPalette(palette);
      for (const overlay of overlays) overlay.setPalette(palette);
      paint();
    },
    setLanguage: (language, names) => symbols.setLanguage(language, names),
    setSelection(selection, hovered) {
      const column = [hovered, selection].find((one) => one?.kind === 'movement');
      columns.setEmphasis(column?.id ?? null);
      if (selection !== selected) {
        symbols.setEmphasis(targetOf(selection));
        selected = selection;
        dateRoad();
      }
      symbols.setHovered(targetOf(hovered));
    },
    setFactor(factor) {
      columns.setFactor(factor);
      symbols.setFactor(factor);
    },
    setForesight(next) {
      foresight = next;
      columns.setForesight(next);
      if (dated !== null) dateRoad();
    },
    setPanels: (boxes) => symbols.setObstacles(boxes),
    setLayers(layers) {
      shown = layers;
      frontiers.setVisible(layers.includes('territory'), layers.includes('frontiers'));
      columns.setVisible(layers.includes('movements'));
      symbols.setVisible(symbolSubjects(layers));
      if (loaded) applyLayers();
      paint();
    },
    setMode(mode) {
      if (timeRange || mode.kind !== 'instant') withTimeRange((view) => view.setMode(mode));
    },
    setCompared(day) {
      if (timeRange || day !== null) withTimeRange((view) => view.setCompared(day));
    },
    async settled(coarse = false) {
      const idle = () =>
        new Promise<void>((resolve) => {
          map.once('idle', () => resolve());
          map.triggerRepaint();
        });
      await fetching;
      if (coarse) {
        map.setPixelRatio(COARSE);
        await idle();
        map.setPixelRatio(options.ratio as number);
      }
      await idle();
      await symbols.ready();
    },
    picture() {
      map.redraw();
      return map.getCanvas();
    },
    invite(overlay) {
      overlays.add(overlay);
      if (loaded) map.addLayer(overlay, symbols.id);
      paint();
      return () => {
        overlays.delete(overlay);
        if (map.getLayer(overlay.id)) map.removeLayer(overlay.id);
      };
    },
    remove: () => map.remove(),
  };
}
