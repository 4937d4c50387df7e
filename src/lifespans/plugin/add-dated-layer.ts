import type { DatedFields } from '../features/dated-fields.ts';
import type { TimeMode } from '../../time/time-mode.ts';
import { lifeWindow } from '../life-window.ts';
import { OPEN_DAYS } from '../open-days.ts';
import { createMeshLayer } from '../drawn/mesh-layer.ts';
import { createTileLayer } from '../drawn/tile-layer.ts';
import type { MapLayer, MarkColours } from '../drawn/map-layer.ts';
import { fetchAnswer } from '../tiles/fetch-bytes.ts';
import { livesInView, type LivesInView } from '../tiles/lives-in-view.ts';
import { isTileAddress, openTiles } from '../tiles/open-tiles.ts';
import { TileError } from '../tiles/tile-error.ts';
import { createFeatureTally } from '../worker/feature-tally.ts';
import type { MeshAnswer } from '../worker/mesh-messages.ts';
import { createMeshPool } from '../worker/mesh-pool.ts';
import type {
  DatedEvents,
  DatedFeature,
  DatedLayer,
  DatedLayerOptions,
  DatedProperties,
  DatedReason,
  DatedSpan,
  DatedWindow,
} from './dated-layer.ts';
import type { HostEvent, HostMap } from './host-map.ts';
import { geojsonText } from './geojson-text.ts';
import { inlineWorker, mltPart } from './inline-worker.ts';
import { loadWarning } from './load-warning.ts';
import { boundOf, dateOf, dayOf } from './moments.ts';
import { colourOption, plainLook } from './plain-look.ts';
import { REASON_SENTENCES } from './reason-sentences.ts';
import { viewOf } from './view-of.ts';

const MEMORY_MB = 256;
const MB = 1024 * 1024;
/** From this zoom on every point of a collection is drawn. */
const WHOLE_ZOOM = 14;
const [MARK, RIM] = ['#111111', '#ffffff'];
const RING = 3;
let made = 0;

/** What a source gives to be drawn. */
interface Shown {
  readonly layer: MapLayer;
  setWindow(window: ReturnType<typeof lifeWindow>): void;
  setVisible(visible: boolean): void;
  mark(chosen: number | null, hovered: number | null): void;
  at(
    x: number,
    y: number,
  ): readonly { readonly key: number; readonly name: string; readonly record: number }[];
  lives(): LivesInView;
  end(): void;
}

function rgb(option: string, colour: string): MarkColours['mark'] {
  const value = colourOption(option, colour);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** What a window is; throws a RangeError where it is none. */
function modeOf(window: DatedWindow): TimeMode {
  const mode = typeof window === 'number' ? ({ kind: 'window', days: window } as const) : window;
  const known = mode?.kind === 'window' ? mode.days >= 0 : ['instant', 'cumulative'].includes(mode?.kind);
  if (known) return mode;
  throw new RangeError(
    `window: ${JSON.stringify(window)} is none; write a number of days, { kind: 'window', days }, { kind: 'instant' } or { kind: 'cumulative' }`,
  );
}
const isReason = (name: string): name is DatedReason => Object.hasOwn(REASON_SENTENCES, name);

/**
 * Adds features with lives to a map of MapLibre: of GeoJSON, or of tiles of any size. Whatever instant is asked for is what the next frame shows; no
 * filter is set, and nothing is uploaded while time moves. `P` are the properties of its features. Throws a RangeError where an option is no date, no
 * colour or no window; what is wrong with the source is told by `error`.
 */
export function addDatedLayer<P = DatedProperties>(map: HostMap, options: DatedLayerOptions): DatedLayer<P> {
  const id = options.id ?? `dated-${(made += 1)}`;
  const calendar = options.calendar ?? 'gregorian';
  const { begin, end, layers, featureId } = options;
  const fields: DatedFields = {
    begin,
    end,
    layers,
    id: featureId,
    reading: { calendar, numbers: options.numbers ?? 'auto' },
    ...plainLook(options),
  };
  const listeners = new Map<keyof DatedEvents, Set<(event: never) => void>>();
  let before = '';
  const pool = createMeshPool(
    options.worker ?? (() => inlineWorker(before)),
    navigator.hardwareConcurrency || 2,
  );
  const control = new AbortController();
  const colours: MarkColours = {
    mark: rgb('markColour', options.markColour ?? MARK),
    rim: rgb('rimColour', options.rimColour ?? RIM),
    ring: RING,
  };
  const tally = createFeatureTally();
  let instant = dayOf(options.instant ?? new Date(), calendar);
  let mode = modeOf(options.window ?? { kind: 'instant' });
  let fade = options.fade ?? 0;
  let visible = true;
  let chosen: number | null = null;
  let hovered: number | null = null;
  let span: DatedSpan | null = null;
  let shown: Shown | null = null;
  let removed = false;
  let warned = false;

  const now = () => lifeWindow(instant - 0.5, mode, fade);

  function tell<Name extends keyof DatedEvents>(name: Name, event: DatedEvents<P>[Name]): void {
    const heard = listeners.get(name);
    if (name === 'error' && !heard?.size) console.error((event as DatedEvents['error']).message, event);
    for (const listener of heard ?? []) (listener as (event: DatedEvents<P>[Name]) => void)(event);
  }
  function tellFault(error: unknown): void {
    if (removed) return;
    const reason = error instanceof TileError && isReason(error.reason) ? error.reason : 'not-geojson';
    const said =
      error instanceof TileError ? error.detail : error instanceof Error ? error.message : String(error);
    const detail = said.startsWith(`${id}: `) ? said.slice(id.length + 2) : said;
    tell('error', { reason, detail, message: `${REASON_SENTENCES[reason]} (${detail})` });
  }
  function tellLoad(whole: boolean): void {
    const count = tally.count();
    const warning = warned || listeners.get('load')?.size ? null : loadWarning(count, fields, whole);
    if (warning) console.warn(`${id}: ${warning}`);
    warned ||= warning !== null;
    tell('load', { count, span });
  }

  function widen({ spans }: MeshAnswer): void {
    let [first, last] = [span?.first ?? Infinity, span?.last ?? -Infinity];
    for (const days of [spans.starts, spans.ends])
      for (const day of days)
        if (Math.abs(day) < OPEN_DAYS) [first, last] = [Math.min(first, day), Math.max(last, day)];
    span = first <= last ? { first, last } : null;
  }
  async function openCollection(source: string | object): Promise<Shown> {
    const document =
      typeof source === 'string'
        ? geojsonText(await (await fetchAnswer(new URL(source, location.href).href, control.signal)).text())
        : source;
    const answer = await pool.read({ kind: 'collection', name: id, document, fields, wholeZoom: WHOLE_ZOOM });
    tally.add(answer);
    widen(answer);
    const layer = createMeshLayer(id, answer.mesh, { colours, window: now() });
    return {
      layer,
      setWindow: layer.setWindow,
      setVisible: layer.setVisible,
      mark(one, other) {
        layer.setChosen(one ?? -1);
        layer.setHovered(other ?? -1);
      },
      at: (x, y) => layer.recordsAt(x, y).map((record) => ({ key: record, name: id, record })),
      lives: () => livesInView([{ spans: answer.spans, keys: null, box: viewOf(map) }]),
      end: () => undefined,
    };
  }

  async function openTiled(source: string | File): Promise<Shown> {
    const address = typeof source === 'string' ? absolute(source) : source;
    pool.wake();
    const tiles = await openTiles(address, options.pmtiles ?? (() => import('pmtiles')), control.signal);
    const names = tiles.info.layers.map(({ name }) => name);
    const lacking = (layers ?? []).filter((name) => names.length > 0 && !names.includes(name));
    if (lacking.length > 0) throw new TileError('no-such-layer', lacking.join(', '));
    if (tiles.info.encoding === 'mlt' && !options.worker) {
      before = await mltPart();
      // the one that was woken decodes none of them
      pool.end();
    }
    tell('open', { info: tiles.info });
    let told = false;
    const layer = createTileLayer(
      id,
      tiles,
      pool,
      fields,
      (options.memory ?? MEMORY_MB) * MB,
      { colours, window: now() },
      {
        onRead(answer) {
          tally.add(answer);
          widen(answer);
          told = false;
        },
        onProgress() {
          const { whole, ...progress } = layer.progress();
          tell('progress', progress);
          if (whole && !told) {
            told = true;
            tellLoad(false);
          }
        },
        onFault: tellFault,
      },
    );
    return {
      layer,
      setWindow: layer.setWindow,
      setVisible: layer.setVisible,
      mark(one, other) {
        layer.setChosen(one);
        layer.setHovered(other);
      },
      at: layer.featuresAt,
      lives: layer.lives,
      end: layer.end,
    };
  }

  function stand(): void {
    if (!shown || removed || map.getLayer(id)) return;
    const { beforeId } = options;
    map.addLayer(shown.layer, beforeId !== undefined && map.getLayer(beforeId) ? beforeId : undefined);
  }

  async function open(): Promise<void> {
    const { source, type } = options;
    const isFile = typeof File !== 'undefined' && source instanceof File;
    const isTiled = type ? type === 'tiles' : isFile || (typeof source === 'string' && isTileAddress(source));
    try {
      shown = isTiled ? await openTiled(source as string | File) : await openCollection(source);
    } catch (error) {
      tellFault(error);
      throw error;
    }
    if (removed) return shown.end();
    shown.setWindow(now());
    shown.setVisible(visible);
    shown.mark(chosen, hovered);
    try {
      stand();
    } catch {
      // the style is not there yet: it says so itself when it is
    }
    if (!isTiled) {
      tell('open', { info: null });
      tellLoad(true);
    }
  }

  async function featuresAt({
    x,
    y,
  }: {
    readonly x: number;
    readonly y: number;
  }): Promise<DatedFeature<P>[]> {
    const hits = shown?.at(x, y) ?? [];
    const described = await Promise.all(hits.map(({ name, record }) => pool.describe(name, record)));
    return hits.flatMap(({ key }, i) => {
      const feature = described[i];
      return feature ? [{ ...feature, properties: feature.properties as P, key }] : [];
    });
  }

  let asked = 0;
  const onMove = ({ point }: HostEvent) => {
    if (!point || !listeners.get('hover')?.size || !shown) return;
    const key = shown.at(point.x, point.y)[0]?.key ?? null;
    if (key === hovered) return;
    hovered = key;
    shown.mark(chosen, hovered);
    const turn = (asked += 1);
    void featuresAt(point).then((features) => turn === asked && tell('hover', { features, point }));
  };
  const onOut = () => {
    if (hovered === null) return;
    hovered = null;
    asked += 1;
    shown?.mark(chosen, hovered);
    tell('hover', { features: [], point: { x: NaN, y: NaN } });
  };
  const onClick = ({ point, lngLat }: HostEvent) => {
    if (!point || !lngLat || !listeners.get('click')?.size) return;
    void featuresAt(point).then((features) => tell('click', { features, point, lngLat }));
  };
  const events = [
    ['mousemove', onMove],
    ['mouseout', onOut],
    ['click', onClick],
    ['style.load', stand],
  ] as const;
  for (const [name, listener] of events) map.on(name, listener);

  const ready = open();
  // whoever asks for it hears of it; else the event tells
  ready.catch(() => undefined);

  return {
    id,
    ready,
    setInstant(moment) {
      instant = dayOf(moment, calendar);
      shown?.setWindow(now());
      tell('instant', { day: instant, date: dateOf(instant, calendar) });
    },
    getInstant: () => instant,
    setWindow(next, nextFade = fade) {
      mode = modeOf(next);
      fade = nextFade;
      shown?.setWindow(now());
    },
    setVisible(next) {
      visible = next;
      shown?.setVisible(next);
    },
    setChosen(key) {
      chosen = key;
      shown?.mark(chosen, hovered);
    },
    featuresAt,
    span: () => span,
    density: (from, to, parts) =>
      shown?.lives().density(boundOf(from, 'begin', calendar), boundOf(to, 'end', calendar), parts) ??
      new Uint32Array(parts),
    nextChange: () => shown?.lives().next(instant) ?? null,
    previousChange: () => shown?.lives().previous(instant) ?? null,
    on(name, listener) {
      const heard = listeners.get(name) ?? new Set();
      listeners.set(name, heard.add(listener as (event: never) => void));
      return () => void heard.delete(listener as (event: never) => void);
    },
    remove() {
      removed = true;
      control.abort();
      for (const [name, listener] of events) map.off(name, listener);
      if (map.getLayer(id)) map.removeLayer(id);
      shown?.end();
      pool.end();
      listeners.clear();
    },
  };
}

/** An address as the page sees it; braces stay as they are. */
function absolute(address: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  return new URL(address, location.href).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}
