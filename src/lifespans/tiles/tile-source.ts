import type { TilePlace } from './tile-place.ts';

/** A layer of tiles, and the properties that its features may have; none named where nothing says so. */
export interface SourceLayer {
  readonly name: string;
  readonly fields: readonly string[];
}

/** What is known of tiles before any is read. */
export interface SourceInfo {
  readonly name: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north, in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly encoding: 'mvt' | 'mlt';
  readonly layers: readonly SourceLayer[];
  /** Whom to credit, and the licence, as HTML or plain text; empty where nothing is said. */
  readonly credit: string;
}

/** Tiles, wherever they lie. */
export interface TileSource {
  readonly info: SourceInfo;
  /** The bytes of a tile, unpacked; `null` where there is none. Throws a TileError, or what the signal was aborted with. */
  tile(place: TilePlace, signal: AbortSignal): Promise<Uint8Array | null>;
}

/** What a TileJSON document, or the metadata of an archive, says of whom to credit and of the licence. */
export function creditOf({ attribution, license }: Readonly<Record<string, unknown>>): string {
  return [attribution, license].filter((one) => typeof one === 'string' && one !== '').join(' · ');
}

/** Layers as TileJSON and the metadata of archives name them (`vector_layers`); what is none is passed over. */
export function layersOf(value: unknown): SourceLayer[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const { id, fields } = (one ?? {}) as { id?: unknown; fields?: unknown };
    if (typeof id !== 'string') return [];
    return [{ name: id, fields: typeof fields === 'object' && fields ? Object.keys(fields) : [] }];
  });
}
