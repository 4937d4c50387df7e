import { LngLat, Map as MapLibreMap, prewarm, setWorkerUrl, type CustomLayerInterface } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Scene } from '../atlas/scene.ts';
import type { Selection, Viewport } from '../permalink/view.ts';
import type { LayerId } from '../style/layer-ids.ts';
import type { Palette } from '../style/palette.ts';
import type { Language } from '../time/date-text.ts';
import type { JulianDay } from '../time/julian-day.ts';
import type { MapHandlers, MapOptions, Padding } from './map-options.ts';
import { signSubjects, targetOf } from './shown-signs.ts';
import type { Box } from '../style/placing/box-grid.ts';
import type { NamesShown } from '../style/labels/label-settings.ts';
import { pressingPowers } from '../style/pressure.ts';
import { ABOVE_BANDS, ABOVE_FRONTIERS, makeStyle } from '../style/style.ts';
import { doubtPattern, hatchPattern, marshPattern } from './patterns.ts';
import { about } from '../atlas/about.ts';
import { MAP_ZOOMS } from './map-sources.ts';
import { createColumnLayer } from './column-layer.ts';
import { createFrontierLayer } from './frontier-layer.ts';
import { createSignLayer } from './sign-layer.ts';
import type { StretchView } from './stretch-view.ts';
import { createTerritoryPainter } from './territory-painter.ts';
import type { TimeMode } from '../time/time-mode.ts';

/** The owner of the one MapLibre map: told whole scenes, it works out what changed. */
export interface MapView {
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
  /** Sets the size of type and signs, 1 for a desk. */
  setFactor(factor: number): void;
  /** Tells which boxes of the page (px) panels cover, so that names keep clear of them. */
  setPanels(boxes: readonly Box[]): void;
  /** Whether the roads that columns have yet to take are hinted. */
  setForesight(foresight: boolean): void;
  /** How much of the time is drawn about a scene's instant. */
  setMode(mode: TimeMode): void;
  /** Outlines what is held otherwise on another day; `null` for none. */
  setCompared(day: JulianDay | null): void;
  /** Calls `listener` with each move of the camera that {@link lookFrom} did not make; returns what stops it. */
  watchCamera(listener: (viewport: Viewport) => void): () => void;
  /** Takes over the camera of another map, and draws within this call. */
  lookFrom(viewport: Viewport): void;
  travelTo(viewport: Viewport, animate: boolean): void;
  /** Puts a point (degrees) in the middle at once. */
  centreOn(point: { readonly lon: number; readonly lat: number }): void;
  frame(box: readonly [number, number, number, number], padding: Padding, animate: boolean): void;
  /** Where the map looks now. */
  viewport(): Viewport;
  /**
   * Resolves when everything under the camera of this moment is there and has been drawn, names included; `coarse` draws
   * what comes before that in few px, for maps that nobody sees.
   */
  settled(coarse?: boolean): Promise<void>;
  /** Draws within this call and gives the canvas, whose picture holds until the caller yields. */
  picture(): HTMLCanvasElement;
  /** Takes in a layer beneath the signs; returns what takes it out again. */
  invite(guest: GuestLayer): () => void;
  remove(): void;
}

/** A layer that is not of the record: it is told the instant, and may take a click or the pointer’s rest. */
export interface GuestLayer extends CustomLayerInterface {
  setInstant(instant: number): void;
  setPalette(palette: Palette): void;
  /** Whether it takes a click on a point, or the pointer there (CSS px). */
  point(x: number, y: number, clicked: boolean): boolean;
}

setWorkerUrl(workerUrl);
// the worker starts while the record is still being fetched
prewarm();

function viewportOf(map: MapLibreMap): Viewport {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

function addImages(map: MapLibreMap, palette: Palette, powers: readonly string[]): void {
  map.setMissingStyleImageResolver((id) => {
    const power = powers.find((candidate) => id === `hatch-${palette.name}-${candidate}`);
    const pattern = power
      ? hatchPattern(palette, power)
      : id.startsWith('marsh-')
        ? marshPattern(palette)
        : id.startsWith('doubt-')
          ? doubtPattern(palette, id.endsWith('approximate'))
          : null;
    if (pattern) map.addImage(id, pattern.image, { pixelRatio: pattern.pixelRatio });
  });
}

/** Device px per CSS px while tiles come, each of which makes MapLibre draw: those frames, unseen, cost next to nothing. */
const COARSE = 0.125;
const TRAVEL_MS = 600;
/** How near a click must come to a line. */
const REACH_PX = 4;

/** Creates the map in `container`; throws where the browser has no WebGL2. */
export function createMapView(container: HTMLElement, options: MapOptions, handlers: MapHandlers): MapView {
  const { atlas, sources, lining } = options;
  let { palette } = options;
  const powers = [...new Set(atlas.prefectures.flatMap(pressingPowers))].sort();
  lining.paint(palette);
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
  map.getCanvas().style.visibility = 'hidden';
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.touchPitch.disable();
  addImages(map, palette, powers);
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
  const signs = createSignLayer({
    atlas,
    statics: options.statics,
    palette,
    language: options.language,
    names: options.names,
    factor: options.factor,
    simplify: options.simplify,
    heads: () => columns.heads(),
  });
  const guests = new Set<GuestLayer>();
  let scene: Scene | null = null;
  let shown: readonly LayerId[] | null = null;
  let selected: Selection | null = null;
  let loaded = false;
  /** Whether the base has once been drawn whole; until then the map stays hidden and coarse. */
  let based = false;
  /** What draws more than an instant: fetched when it is first asked for. */
  let stretch: StretchView | null = null;
  let fetching: Promise<void> = Promise.resolve();
  /** The column whose road is dated; whether days to come may be told. */
  let dated: string | null = null;
  let foresight = true;
  /** Whether the camera moves because another map’s does. */
  let led = false;

  function paint(): void {
    if (!loaded || !scene) return;
    stretch?.show(scene);
    painter.show(scene);
    frontiers.show(scene);
    columns.setSieges(scene.sieges.map(({ siege }) => siege.at));
    columns.setInstant(scene.instant);
    for (const guest of guests) guest.setInstant(scene.instant);
    if (based) signs.setScene(shown?.includes('movements') === false ? { ...scene, movements: [] } : scene);
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
    addImages(map, palette, powers);
    if (painted === palette) return;
    painted = palette;
    for (const layer of makeStyle(palette, sources, powers).layers) {
      for (const [key, value] of Object.entries(layer.paint ?? {})) {
        map.setPaintProperty(layer.id, key as never, value as never);
      }
    }
  }

  function withStretch(use: (view: StretchView) => void): void {
    if (stretch) {
      use(stretch);
      return paint();
    }
    const before = fetching;
    fetching = (async () => {
      await before;
      try {
        const { createStretchView } = await import('./stretch-view.ts');
        stretch ??= createStretchView({ atlas, arcs: options.arcs, map, columns, signs, palette });
        if (loaded) stretch.attach();
        use(stretch);
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
    if (id === null) return signs.setRoadDates(null);
    const before = fetching;
    fetching = (async () => {
      await before;
      try {
        const { createRoadDates } = await import('../style/labels/road-dates.ts');
        if (dated === id) signs.setRoadDates(createRoadDates(atlas, id, foresight));
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
        [signs],
        ...[...guests].map((guest) => [guest, signs.id] as const),
      ] as const)
        if (!map.getLayer(layer.id)) map.addLayer(layer, above);
      stretch?.attach();
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
    if ('travel' in event) signs.forget();
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
    map.once('idle', () => void signs.ready().then(handlers.onReady));
    map.triggerRepaint();
  }
  map.on('movestart', () => handlers.onDeparture?.());
  map.on('moveend', () => handlers.onViewport(viewportOf(map)));

  /** What of our own layers lies at a point: the test is cheap enough for every frame. */
  function pickDrawn(point: { readonly x: number; readonly y: number }): Selection | null {
    const sign = signs.hit(point.x, point.y);
    if (sign) return sign;
    const column = columns.nearest(point.x, point.y, 6);
    return column ? { kind: 'movement', id: column } : null;
  }
  function pick(point: { readonly x: number; readonly y: number }): Selection | null {
    const drawn = pickDrawn(point);
    if (drawn) return drawn;
    const near: [[number, number], [number, number]] = [
      [point.x - REACH_PX, point.y - REACH_PX],
      [point.x + REACH_PX, point.y + REACH_PX],
    ];
    const idOf = (layers: string[]): string | undefined => {
      const present = layers.filter((layer) => map.getLayer(layer));
      const found: unknown = map.queryRenderedFeatures(near, { layers: present })[0]?.properties.id;
      return typeof found === 'string' ? found : undefined;
    };
    const arc = idOf(['edges']);
    const line = scene?.frontiers.find((frontier) => frontier.arc === arc)?.line ?? idOf(['frontier-claim']);
    if (line && scene?.lines.some(({ feature }) => feature.id === line)) return { kind: 'line', id: line };
    const water = idOf(['rivers', 'canals', 'dry-course']);
    if (water) return { kind: 'water', id: water };
    const [cell] = map.queryRenderedFeatures([point.x, point.y], { layers: ['tint'] });
    const id: unknown = cell?.properties.id;
    return typeof id === 'string' ? { kind: 'prefecture', id } : null;
  }
  map.on('dragstart', () => handlers.onTaken());
  /** Whether a guest takes a point. */
  const taken = ({ x, y }: { readonly x: number; readonly y: number }, clicked: boolean) =>
    [...guests].some((guest) => guest.point(x, y, clicked));
  map.on('click', ({ point }) => {
    const own = pickDrawn(point);
    handlers.onSelect(own ?? (taken(point, true) ? null : pick(point)));
  });
  let hovering = 0;
  map.on('mousemove', ({ point, originalEvent }) => {
    cancelAnimationFrame(hovering);
    if (based && originalEvent.buttons === 0)
      hovering = requestAnimationFrame(() => {
        handlers.onHover(pickDrawn(point));
        taken(point, false);
      });
  });
  map.on('mouseout', () => {
    cancelAnimationFrame(hovering);
    handlers.onHover(null);
  });

  return {
    show(next, atOnce) {
      scene = next;
      paint();
      if (atOnce && loaded) map.redraw();
    },
    setPalette(next) {
      if (next === palette) return;
      palette = next;
      lining.paint(palette);
      if (loaded) applyPalette();
      painter.forget(palette);
      frontiers.setPalette(palette);
      columns.setPalette(palette);
      signs.setPalette(palette);
      stretch?.setPalette(palette);
      for (const guest of guests) guest.setPalette(palette);
      paint();
    },
    setLanguage: (language, names) => signs.setLanguage(language, names),
    setSelection(selection, hovered) {
      const column = [hovered, selection].find((one) => one?.kind === 'movement');
      columns.setEmphasis(column?.id ?? null);
      if (selection !== selected) {
        signs.setEmphasis(targetOf(selection));
        selected = selection;
        dateRoad();
      }
      signs.setHovered(targetOf(hovered));
    },
    setFactor(factor) {
      columns.setFactor(factor);
      signs.setFactor(factor);
    },
    setForesight(next) {
      foresight = next;
      columns.setForesight(next);
      if (dated !== null) dateRoad();
    },
    setPanels: (boxes) => signs.setObstacles(boxes),
    setLayers(layers) {
      shown = layers;
      frontiers.setVisible(layers.includes('territory'), layers.includes('frontiers'));
      columns.setVisible(layers.includes('movements'));
      signs.setVisible(signSubjects(layers));
      if (loaded) applyLayers();
      paint();
    },
    setMode(mode) {
      if (stretch || mode.kind !== 'instant') withStretch((view) => view.setMode(mode));
    },
    setCompared(day) {
      if (stretch || day !== null) withStretch((view) => view.setCompared(day));
    },
    watchCamera(listener) {
      const tell = () => {
        if (!led) listener(viewportOf(map));
      };
      map.on('move', tell);
      return () => void map.off('move', tell);
    },
    lookFrom({ lon, lat, zoom, bearing, pitch }) {
      led = true;
      map.jumpTo({ center: [lon, lat], zoom, bearing, pitch });
      led = false;
      if (based && loaded) map.redraw();
    },
    travelTo({ lon, lat, zoom, bearing, pitch }, animate) {
      map.easeTo(
        { center: [lon, lat], zoom, bearing, pitch, duration: animate ? TRAVEL_MS : 0 },
        { travel: true },
      );
    },
    centreOn: ({ lon, lat }) => void map.jumpTo({ center: [lon, lat] }),
    frame(box, padding, animate) {
      const { center, zoom } = map.cameraForBounds([...box], { padding: { ...padding } }) ?? {};
      if (!center || zoom === undefined) return;
      const { lng, lat } = LngLat.convert(center);
      // to the figures that a permalink keeps, so that whoever comes back to it sees the same
      map.easeTo(
        {
          center: [Number(lng.toFixed(3)), Number(lat.toFixed(3))],
          zoom: Number(zoom.toFixed(2)),
          duration: animate ? TRAVEL_MS : 0,
        },
        { travel: true },
      );
    },
    viewport: () => viewportOf(map),
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
      await signs.ready();
    },
    picture() {
      map.redraw();
      return map.getCanvas();
    },
    invite(guest) {
      guests.add(guest);
      if (loaded) map.addLayer(guest, signs.id);
      paint();
      return () => {
        guests.delete(guest);
        if (map.getLayer(guest.id)) map.removeLayer(guest.id);
      };
    },
    remove: () => map.remove(),
  };
}
