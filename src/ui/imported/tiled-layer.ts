import {
  batch,
  createEffect,
  createMemo,
  createRoot,
  createSignal,
  on,
  onCleanup,
  untrack,
  type Accessor,
} from 'solid-js';
import { noFeatures, type DatedFields, type FeatureCount } from '../../lifespans/features/dated-fields.ts';
import type { TileError } from '../../lifespans/tiles/tile-error.ts';
import type { TileSource } from '../../lifespans/tiles/tile-source.ts';
import { createFeatureTally } from '../../lifespans/worker/feature-tally.ts';
import type { DescribedFeature } from '../../lifespans/worker/mesh-messages.ts';
import type { MeshPool } from '../../lifespans/worker/mesh-pool.ts';
import type { MapView } from '../../map/map-view.ts';
import { createTileOverlay, type TileOverlay } from '../../map/overlays/tile-overlay.ts';
import type { Session } from '../../session/session.ts';
import { palettesOf } from '../../style/palette/palette.ts';
import type { Calendar } from '../../time/julian-day.ts';
import { createTileNames } from './tile-names.ts';
import type { OwnLegendRow, SharedLayer } from '../shared/shared-overlays.ts';

/** A feature of tiles that is looked at. */
export interface TiledFeature extends DescribedFeature {
  readonly key: number;
  readonly layerOf: TiledLayer;
}

/** What the reader chooses of tiles. */
interface TileChoice {
  readonly calendar: Calendar;
  /** `null`: the usual ones. */
  readonly begin: string | null;
  readonly end: string | null;
  /** `null`: all. */
  readonly layers: readonly string[] | null;
}

/** Whether tiles lie under the atlas, and what says so. */
export type PlaceChoice = readonly [under: Accessor<boolean>, setUnder: (under: boolean) => void];

/** How tiles stand. */
interface TileState {
  readonly loading: number;
  readonly failed: number;
  readonly inView: number;
  readonly count: FeatureCount;
}

/** Dated tiles that were opened, as a layer of the map. */
export interface TiledLayer extends SharedLayer {
  readonly name: string;
  readonly source: TileSource;
  readonly choice: Accessor<TileChoice>;
  readonly visible: Accessor<boolean>;
  /** Whether it lies under the atlas, as its context: without names, and untouched by the pointer. */
  readonly under: Accessor<boolean>;
  readonly state: Accessor<TileState>;
  /** What went wrong with a tile last. */
  readonly fault: Accessor<TileError | null>;
  /** Layers met in tiles, beside those that the source names. */
  readonly layersMet: Accessor<readonly string[]>;
  choose(change: Partial<TileChoice>): void;
  setVisible(visible: boolean): void;
  setUnder(under: boolean): void;
  /** The first moment after an instant, or the last before it, at which something in view changes; `null`: none. */
  change(instant: number, way: 'next' | 'previous'): number | null;
  standOn(view: MapView | null): void;
  remove(): void;
}

/** What a layer shares with the others of the reader. */
export interface TileStage {
  readonly view: Accessor<MapView | null>;
  readonly fade: Accessor<number>;
  readonly chosen: Accessor<TiledFeature | null>;
  choose(features: readonly TiledFeature[]): void;
}

const COLOUR = '#2f5fa8';
/** Of what lies under the atlas: a brown like that of its paper, which no power has. */
const CONTEXT = { colour: '#7d6a52', outline: '#7d6a52', opacity: 0.22 };
/** What takes no part in the page but to be seen. */
const QUIET = { point: () => false, left: () => undefined, names: () => [], onNames: () => undefined };
/** The first map, by its name. */
const FIRST = 'first';
let made = 0;

/** HTML as the text that it shows. */
const plain = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();

/** Creates the layer of a source; `onRemove` hears that the reader has taken it away. */
export function createTiledLayer(
  session: Session,
  stage: TileStage,
  pool: MeshPool,
  {
    name,
    source,
    under: [under, setUnder],
  }: { readonly name: string; readonly source: TileSource; readonly under: PlaceChoice },
  onRemove: () => void,
): TiledLayer {
  return createRoot((dispose) => {
    const palette = () => palettesOf(session.atlas().config)[session.theme()];
    const [choice, setChoice] = createSignal<TileChoice>({
      calendar: 'gregorian',
      begin: null,
      end: null,
      layers: null,
    });
    const [visible, setVisible] = createSignal(true);
    const nothing: TileState = { loading: 0, failed: 0, inView: 0, count: noFeatures() };
    const [state, setState] = createSignal(nothing);
    const [fault, setFault] = createSignal<TileError | null>(null);
    const [layersMet, setLayersMet] = createSignal<readonly string[]>([]);
    const days = () => session.atlas().span.end - session.atlas().span.start;
    const [alive, setAlive] = createSignal<Uint32Array>(new Uint32Array(days()));
    const fields = createMemo((): DatedFields => {
      const { calendar, begin, end, layers } = choice();
      return {
        reading: { calendar, numbers: 'auto' },
        ...(begin === null && end === null ? {} : { begin: begin ?? '', end: end ?? '' }),
        ...(layers === null ? {} : { layers }),
        ...(under() ? CONTEXT : {}),
      };
    });

    /** A layer of a map that tells what comes of it. */
    function overlayOf(by: DatedFields, isFirst: boolean): TileOverlay {
      const tally = createFeatureTally();
      const layer = createTileOverlay(
        `tiles-${(made += 1)}`,
        source,
        pool,
        by,
        { palette: untrack(palette), instant: untrack(session.instant) },
        {
          onProgress() {
            if (!isFirst) return;
            const { loading, failed } = layer.progress();
            setState((before) => ({ ...before, loading, failed, count: tally.count() }));
          },
          onView() {
            renamed();
            if (!isFirst) return;
            const lives = layer.lives();
            const { span } = session.atlas();
            batch(() => {
              setState((before) => ({ ...before, inView: lives.count }));
              setAlive(lives.density(span.start, span.end, days()));
            });
          },
          onFault: setFault,
          onRead(answer) {
            if (!isFirst) return;
            tally.add(answer);
            setLayersMet((met) => {
              const further = answer.layers.filter((one) => !met.includes(one));
              return further.length > 0 ? [...met, ...further] : met;
            });
          },
        },
      );
      return layer;
    }
    const drawn = createMemo(() => overlayOf(fields(), true));
    const chosenKey = () => (stage.chosen()?.layerOf === layer ? (stage.chosen()?.key ?? null) : null);
    createEffect(on(drawn, (now) => onCleanup(() => now.end())));

    /** Those who hear that names have changed: a map each. */
    const hearers = new Map<string, () => void>();
    const renamed = () => hearers.forEach((changed) => changed());
    const named = (map: string, on: TileOverlay) => ({
      names: createTileNames(on.id, on.namesInView, pool, renamed),
      onNames: (changed: () => void) => void hearers.set(map, changed),
    });
    let pointing = false;
    function restOn(key: number | null): void {
      drawn().setHovered(key);
      const canvas = document.querySelector<HTMLElement>('.map canvas');
      if (canvas && pointing !== (key !== null)) canvas.style.cursor = key === null ? '' : 'pointer';
      pointing = key !== null;
    }
    async function chooseAt(on: TileOverlay, x: number, y: number): Promise<void> {
      const hits = on.featuresAt(x, y);
      const described = await Promise.all(hits.map((hit) => pool.describe(hit.name, hit.record)));
      stage.choose(
        hits.flatMap(({ key }, i) => {
          const feature = described[i];
          return feature ? [{ ...feature, key, layerOf: layer }] : [];
        }),
      );
    }
    const pointer = (on: TileOverlay, rests: boolean) => ({
      point(x: number, y: number, clicked: boolean) {
        const key = on.featuresAt(x, y)[0]?.key ?? null;
        if (clicked && key !== null) void chooseAt(on, x, y);
        else if (clicked && stage.chosen()?.layerOf === layer) stage.choose([]);
        else if (!clicked && rests) restOn(key);
        return key !== null;
      },
      left: () => (rests ? restOn(null) : undefined),
    });
    let leave = () => {};
    /** A layer as it stands on a map: with names and pointer on the atlas, without them under it. */
    function invited(view: MapView, on: TileOverlay, map: string): () => void {
      const isUnder = untrack(under);
      const taken = isUnder ? QUIET : { ...pointer(on, map === FIRST), ...named(map, on) };
      return view.invite({ ...on, ...taken }, isUnder);
    }
    function standOn(view: MapView | null): void {
      leave();
      leave = view ? invited(view, untrack(drawn), FIRST) : () => {};
    }
    function follow(on: TileOverlay): void {
      createEffect(() => on.setPalette(palette()));
      createEffect(() => on.setMode(session.mode(), stage.fade()));
      createEffect(() => {
        on.setVisible(visible());
        renamed();
      });
      createEffect(() => on.setChosen(chosenKey()));
    }
    createEffect(
      on(drawn, (now) => {
        follow(now);
        now.setInstant(untrack(session.instant));
        standOn(untrack(stage.view));
      }),
    );

    const legendRow = createMemo((): OwnLegendRow => ({
      name,
      mark: 'area',
      colour: under() ? CONTEXT.colour : COLOUR,
      credit: plain(source.info.credit),
      shown: visible(),
      groups: [],
      toggle: () => setVisible(!untrack(visible)),
    }));
    const layer: TiledLayer = {
      name,
      source,
      choice,
      visible,
      state,
      fault,
      layersMet,
      legendRow,
      alive,
      choose(change) {
        setFault(null);
        setChoice({ ...choice(), ...change });
      },
      setVisible,
      under,
      setUnder,
      change(instant, way) {
        const lives = drawn().lives();
        const found = way === 'next' ? lives.next(instant + 0.5) : lives.previous(instant + 0.5);
        return found === null ? null : found - 0.5;
      },
      standOn,
      copyTo(view) {
        return createRoot((end) => {
          createEffect(
            on(fields, (by) => {
              const copy = overlayOf(by, false);
              follow(copy);
              const out = invited(view, copy, copy.id);
              onCleanup(() => {
                out();
                hearers.delete(copy.id);
                copy.end();
              });
            }),
          );
          return end;
        });
      },
      remove() {
        leave();
        dispose();
        if (stage.chosen()?.layerOf === layer) stage.choose([]);
        onRemove();
      },
    };
    return layer;
  });
}
