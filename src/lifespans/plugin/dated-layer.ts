import type { Calendar } from '../../time/julian-day.ts';
import type { TimeMode } from '../../time/time-mode.ts';
import type { NumberUnit } from '../dates/read-moment.ts';
import type { FeatureCount, FieldChoice } from '../features/dated-fields.ts';
import type { LookChoice } from '../features/feature-look.ts';
import type { LoadPmtiles } from '../tiles/open-tiles.ts';
import type { TileReason } from '../tiles/tile-error.ts';
import type { SourceInfo } from '../tiles/tile-source.ts';
import type { DescribedFeature } from '../worker/mesh-messages.ts';
import type { MeshWorker } from '../worker/mesh-pool.ts';

/**
 * A moment: a date as `1126-01-31`, `1126-01` or `1126` (ISO 8601, any year, with a time if need be), a `Date`, or a number of days as
 * {@link DatedLayer.getInstant} gives it. A day without an hour is looked at from its noon.
 */
export type Moment = string | number | Date;

/**
 * What of the time about the instant is drawn: what is there at the instant, so many `days` to either side of it, or all that has been there
 * up to it.
 */
export type DatedWindow = TimeMode | number;

/** What is drawn, by which of its properties, and how. */
export interface DatedLayerOptions extends LookChoice {
  /** The id of the layer in the style; one of its own where it is left out. */
  readonly id?: string;
  /**
   * GeoJSON, as an object or an address; or tiles: a PMTiles archive (an address or a `File`), a TileJSON address, or one with `{z}`, `{x}` and
   * `{y}`.
   */
  readonly source: string | object;
  /** What the source is, where its address does not tell. */
  readonly type?: 'geojson' | 'tiles';
  /**
   * The properties with which a feature begins and ends; of several (`end: ['end', 'date']`) the first that is filled. Left out: `start_date` and
   * `end_date`, and others in use. An end that nobody wrote is open: the feature is there for ever.
   */
  readonly begin?: FieldChoice;
  readonly end?: FieldChoice;
  /** Of which calendar dates are: `gregorian` (also before 1582, as ISO 8601 has it) or `julian`. */
  readonly calendar?: Calendar;
  /** What numbers in those properties count; `auto` by their size. */
  readonly numbers?: NumberUnit;
  /** Of tiles, the layers to be drawn; left out: all. */
  readonly layers?: readonly string[];
  /** The property that tells features apart over the borders of tiles; left out: the feature’s id. */
  readonly featureId?: string;
  readonly instant?: Moment;
  readonly window?: DatedWindow;
  /** Days over which what has ended fades out. */
  readonly fade?: number;
  /** Megabytes that tiles may hold in memory, here and on the graphics card together. */
  readonly memory?: number;
  /** The layer of the style below which this one lies. */
  readonly beforeId?: string;
  /**
   * The colour of the ring about a chosen point, of the outline of a chosen area, and of a chosen line; points and areas keep their own. Left out:
   * black.
   */
  readonly markColour?: string;
  /** The colour of the thin rims of points; left out: white. */
  readonly rimColour?: string;
  /** Makes the worker that reads features, where the page’s policy refuses one from a blob: `() => new Worker(new URL('maplibre-lifespans/worker', import.meta.url), { type: 'module' })`. */
  readonly worker?: () => MeshWorker;
  /** Loads the package `pmtiles`, where it is not found by its name. */
  readonly pmtiles?: LoadPmtiles;
}

/** A feature of a dated layer, with the properties `P`. */
export interface DatedFeature<P = DatedProperties> extends Omit<DescribedFeature, 'properties'> {
  readonly properties: P;
  /** What {@link DatedLayer.setChosen} takes. */
  readonly key: number;
}

/** Why a source, or a part of it, is not drawn. */
export type DatedReason = Exclude<TileReason, 'empty-layer' | 'no-dates' | 'tiles-fail'> | 'not-geojson';

/** What features say of themselves, where nobody says more of it. */
export type DatedProperties = { readonly [name: string]: any };

/** What a dated layer tells, by name. */
export interface DatedEvents<P = DatedProperties> {
  /** The source was opened; of tiles, what is known before any is read. */
  open: { readonly info: SourceInfo | null };
  /**
   * All that the picture needs is there; with what became of the features read until now. Where nobody listens, what is amiss goes to the console,
   * once.
   */
  load: { readonly count: FeatureCount; readonly span: DatedSpan | null };
  progress: {
    readonly loaded: number;
    readonly loading: number;
    readonly failed: number;
    readonly bytes: number;
  };
  /** Something is wrong: why, with what it was met, and the same as a sentence. */
  error: { readonly reason: DatedReason; readonly detail: string; readonly message: string };
  /** The pointer rests on features, or on none any more. */
  hover: {
    readonly features: readonly DatedFeature<P>[];
    readonly point: { readonly x: number; readonly y: number };
  };
  click: {
    readonly features: readonly DatedFeature<P>[];
    readonly point: { readonly x: number; readonly y: number };
    readonly lngLat: { readonly lng: number; readonly lat: number };
  };
  /** The instant was set. It is not told at first: {@link DatedLayer.getInstant}. */
  instant: { readonly day: number; readonly date: string };
}

/** The first and the last moment that anything read until now begins or ends with, in days. */
export interface DatedSpan {
  readonly first: number;
  readonly last: number;
}

/** A dated layer on a map, of features with the properties `P`. */
export interface DatedLayer<P = DatedProperties> {
  readonly id: string;
  /** Resolves when the source was opened; rejects where it cannot be. */
  readonly ready: Promise<void>;
  setInstant(moment: Moment): void;
  /** The instant in days counted from midnights: the civil day with Julian Day Number n is n up to n + 1. */
  getInstant(): number;
  setWindow(window: DatedWindow, fade?: number): void;
  setVisible(visible: boolean): void;
  /** Marks one feature, by its key, in every tile that holds a part of it; `null`: none. */
  setChosen(key: number | null): void;
  /** The features drawn at a point of the map (CSS px), the nearest first. */
  featuresAt(point: { readonly x: number; readonly y: number }): Promise<DatedFeature<P>[]>;
  span(): DatedSpan | null;
  /** How many features in view are alive in each of so many equal parts of a time; to `1815` holds that year to its end. */
  density(from: Moment, to: Moment, parts: number): Uint32Array;
  /** The next moment, in days, at which something in view begins or ends, and the last one; `null` where nothing does. */
  nextChange(): number | null;
  previousChange(): number | null;
  on<Name extends keyof DatedEvents>(name: Name, listener: (event: DatedEvents<P>[Name]) => void): () => void;
  remove(): void;
}
