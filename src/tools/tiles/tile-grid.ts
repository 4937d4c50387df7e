/** The middles of features in the Mercator square. */
interface Middles {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The features of each tile of a zoom that holds the middles of any, by row × tiles of a row + column. */
export function tilesAtZoom({ count, x, y }: Middles, zoom: number): Map<number, number[]> {
  const across = 2 ** zoom;
  const tiles = new Map<number, number[]>();
  const within = (at: number) => Math.min(Math.max(Math.floor(at * across), 0), across - 1);
  for (let i = 0; i < count; i++) {
    const key = within(y[i] as number) * across + within(x[i] as number);
    const members = tiles.get(key);
    if (members) members.push(i);
    else tiles.set(key, [i]);
  }
  return tiles;
}
