import type { DatedFields, FeatureCount } from '../features/dated-fields.ts';
import type { LifespanMesh } from '../shapes/lifespan-mesh.ts';
import type { TilePlace } from '../tiles/tile-place.ts';

/** How the records of a mesh stand in time and space. */
export interface RecordSpans {
  /** Half-open lives in days counted from midnights; an open end lies at ±8,000,000. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** West, north, east, south of each in the Mercator square. */
  readonly boxes: Float32Array;
}

/** Meshes of a tile, or of a whole collection, as a worker hands them over. */
export interface MeshAnswer {
  readonly mesh: LifespanMesh;
  readonly spans: RecordSpans;
  /** Of each record, what tells its feature from others over the borders of tiles; of a collection none. */
  readonly keys: Float64Array | null;
  readonly layers: readonly string[];
  /** Keys of features whose dates cannot be read; of a collection none. */
  readonly unread: Float64Array | null;
  readonly count: FeatureCount;
}

/** What a feature says of itself. */
export interface DescribedFeature {
  readonly id: string | number | null;
  /** The layer of its tile; `null` where it comes from no tile. */
  readonly layer: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a worker is asked. `name` is the tile, or the collection. */
export type MeshQuestion =
  | {
      readonly kind: 'tile';
      readonly job: number;
      readonly name: string;
      readonly place: TilePlace;
      readonly bytes: Uint8Array;
      readonly encoding: 'mvt' | 'mlt';
      readonly fields: DatedFields;
    }
  | {
      readonly kind: 'collection';
      readonly job: number;
      readonly name: string;
      /** GeoJSON as an object, or as text. */
      readonly document: unknown;
      readonly fields: DatedFields;
      readonly wholeZoom: number;
    }
  | {
      readonly kind: 'names';
      readonly job: number;
      readonly name: string;
      readonly records: readonly number[];
      /** The properties that may hold a name, the first that does counting. */
      readonly by: readonly string[];
    }
  | { readonly kind: 'describe'; readonly job: number; readonly name: string; readonly record: number }
  | { readonly kind: 'drop'; readonly name: string };

/** What a worker answers: one answer a job. `why`: a reason of `TileError`, or words of a fault. */
export type MeshReply =
  | { readonly job: number; readonly answer: MeshAnswer | DescribedFeature | readonly string[] | null }
  | { readonly job: number; readonly why: string; readonly detail: string };
