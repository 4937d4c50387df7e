/** A position in the units of a tile. */
export interface TilePoint {
  readonly x: number;
  readonly y: number;
}

/** A feature of a layer of a tile, however it was encoded. */
export interface TileFeature {
  readonly id: number | undefined;
  /** 1: points, 2: lines, 3: areas; 0 and else: none that is drawn. */
  readonly type: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Its points, lines or rings; the rings of an area, outer ones first, each followed by its holes. */
  loadGeometry(): readonly (readonly TilePoint[])[];
}

/** A layer of a tile. */
export interface TileLayer {
  readonly name: string;
  /** Units of a side of the tile. */
  readonly extent: number;
  readonly features: Iterable<TileFeature>;
}
