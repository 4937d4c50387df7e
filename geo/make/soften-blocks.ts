/** Where the 8 × 8 blocks of the JPEG tiles begin, in cells of the full picture (99E, 49N; tiles of 22.5°). */
const BLOCK = 8;
const TILE_ORIGINS = { x: [-270, 405], y: [-555, 120] };

/** How much of the jump each of the four cells beside an edge takes over, nearest first. */
const SHARES = [0.42, 0.27, 0.14, 0.05];

/** Positions of the block edges along one axis: an edge lies between cell e - 1 and cell e. */
function edgesOf(origins: readonly number[], length: number): number[] {
  return origins.flatMap((origin, i) => {
    const end = Math.min(length, origins[i + 1] ?? length);
    const edges: number[] = [];
    for (let e = origin; e < end; e += BLOCK) if (e >= 3 && e < length - 3) edges.push(e);
    return edges;
  });
}

/**
 * Takes the visible block edges out of heights that came from JPEG tiles, in place. Across each edge the jump beyond
 * the mean slope on its two sides is measured, averaged over `reach` cells up and down the edge (a natural cliff does
 * not run straight along a block), and shared out among the four cells on either side. `values` are √metres row by row.
 */
export function softenBlocks(values: Float64Array, columns: number, rows: number, reach = 2): void {
  softenAlong(values, edgesOf(TILE_ORIGINS.x, columns), rows, 1, columns, reach);
  softenAlong(values, edgesOf(TILE_ORIGINS.y, rows), columns, columns, 1, reach);
}

function softenAlong(
  values: Float64Array,
  edges: readonly number[],
  length: number,
  across: number,
  along: number,
  reach: number,
): void {
  const jumps = new Float64Array(length);
  for (const edge of edges) {
    for (let i = 0; i < length; i++) {
      const at = edge * across + i * along;
      const [a = 0, b = 0, c = 0, d = 0] = [-2, -1, 0, 1].map((k) => values[at + k * across]);
      jumps[i] = b === 0 || c === 0 ? 0 : c - b - (b - a + d - c) / 2;
    }
    for (let i = 0; i < length; i++) {
      let [sum, count] = [0, 0];
      for (let k = Math.max(0, i - reach); k <= Math.min(length - 1, i + reach); k++) {
        sum += jumps[k] ?? 0;
        count++;
      }
      const at = edge * across + i * along;
      SHARES.forEach((share, k) => {
        const [before, after] = [at - (k + 1) * across, at + k * across];
        const move = (sum / count) * share;
        if ((values[before] ?? 0) > 0) values[before] = Math.max(0, (values[before] ?? 0) + move);
        if ((values[after] ?? 0) > 0) values[after] = Math.max(0, (values[after] ?? 0) - move);
      });
    }
  }
}
