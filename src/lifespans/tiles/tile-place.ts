/** A tile of the web’s square: its zoom, column and row. */
export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A box of the Mercator square, which goes on to either side of 0 and 1. */
export interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** A name of a tile, the same for the same tile. */
export const keyOf = ({ z, x, y }: TilePlace) => `${z}/${x}/${y}`;

/** The tile one zoom farther out that holds it. */
export const parentOf = ({ z, x, y }: TilePlace): TilePlace => ({ z: z - 1, x: x >> 1, y: y >> 1 });

/** The four tiles one zoom nearer that it holds. */
export const childrenOf = ({ z, x, y }: TilePlace): TilePlace[] =>
  [0, 1, 2, 3].map((i) => ({ z: z + 1, x: 2 * x + (i & 1), y: 2 * y + (i >> 1) }));

/** The box of a tile in the Mercator square. */
export function boxOfTile({ z, x, y }: TilePlace): Box {
  const side = 2 ** -z;
  return { west: x * side, north: y * side, east: (x + 1) * side, south: (y + 1) * side };
}

/** A tile in the world in which it stands: 0, or so many worlds farther east. */
export interface PlacedTile extends TilePlace {
  readonly world: number;
}

/** Worlds beside the middle one that are drawn at most. */
const WORLDS = 3;

/** The tiles of a zoom that a box touches, those nearest to its middle first. `copies`: whether the world goes on to either side. */
export function tilesIn({ west, north, east, south }: Box, z: number, copies: boolean): PlacedTile[] {
  const count = 2 ** z;
  const row = (y: number) => Math.min(Math.max(Math.floor(y * count), 0), count - 1);
  const tiles: { readonly tile: PlacedTile; readonly away: number }[] = [];
  const [left, right] = [Math.floor(west * count), Math.ceil(east * count) - 1];
  for (let column = left; column <= Math.max(left, right); column++) {
    const world = Math.floor(column / count);
    if (copies ? Math.abs(world) > WORLDS : world !== 0) continue;
    for (let y = row(north); y <= row(south); y++) {
      const away = Math.hypot(
        (column + 0.5) / count - (west + east) / 2,
        (y + 0.5) / count - (north + south) / 2,
      );
      tiles.push({ tile: { z, x: column - world * count, y, world }, away });
    }
  }
  return tiles.sort((a, b) => a.away - b.away).map(({ tile }) => tile);
}
