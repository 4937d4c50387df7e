import { toMercator } from '../../geometry/mercator.ts';

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

/** Columns and rows of a zoom: from the first to before the last. */
export interface TileRange {
  readonly z: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The tiles of a zoom that hold anything of bounds in degrees (west, south, east, north); of bounds that cross 180°, all columns. */
export function rangeOf(
  [west, south, east, north]: readonly [number, number, number, number],
  z: number,
): TileRange {
  const count = 2 ** z;
  const within = (at: number) => Math.min(Math.max(at, 0), count);
  const [{ x: left, y: top }, { x: right, y: bottom }] = [
    toMercator([west, north]),
    toMercator([east, south]),
  ];
  const crosses = !(west <= east);
  return {
    z,
    left: crosses ? 0 : within(Math.floor(left * count)),
    top: within(Math.floor(top * count)),
    // a single point is in a tile too
    right: crosses ? count : within(Math.max(Math.ceil(right * count), Math.floor(left * count) + 1)),
    bottom: within(Math.max(Math.ceil(bottom * count), Math.floor(top * count) + 1)),
  };
}

/** Whether a tile of the zoom of a range lies in it. */
export const isInRange = ({ x, y }: TilePlace, { left, top, right, bottom }: TileRange): boolean =>
  x >= left && x < right && y >= top && y < bottom;

/** A box made so much wider on those sides on which the range ends, beyond which nothing is drawn that would meet it. */
export function widenedAtEnds(box: Box, world: number, range: TileRange, by: number): Box {
  const side = 2 ** -range.z;
  return {
    west: box.west - (box.west === range.left * side + world ? by : 0),
    north: box.north - (box.north === range.top * side ? by : 0),
    east: box.east + (box.east === range.right * side + world ? by : 0),
    south: box.south + (box.south === range.bottom * side ? by : 0),
  };
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
