/** Makes the archive of so many squares: `make-square-tiles.ts LIFESPANS OUT.pmtiles`. */
import { zxyToTileId } from 'pmtiles';
import { boundsOf, wholeZoomOf } from '../../src/tools/tiles/make-tiles.ts';
import { createArchive } from '../../src/tools/tiles/pmtiles-writer.ts';
import { thin } from '../../src/tools/tiles/thin.ts';
import { squareColumns, type SquareColumns } from './square-columns.ts';
import { EXTENT, LAYER, MARGIN, squareTile } from './square-tile.ts';

/** What `npm run tiles` takes by itself. */
const LIMIT = { features: 20_000, points: 400_000 };

interface Members {
  readonly x: number;
  readonly y: number;
  readonly members: number[];
}

/** The squares that each tile of a zoom shows a part of, of those that are kept, by the id of the tile. */
function membersByTile(
  { count, box }: SquareColumns,
  kept: Uint8Array | null,
  z: number,
): [number, Members][] {
  const across = 2 ** z;
  const margin = MARGIN / EXTENT;
  const tiles = new Map<number, Members>();
  const within = (at: number) => Math.min(Math.max(Math.floor(at), 0), across - 1);
  for (let i = 0; i < count; i++) {
    if (kept && !kept[i]) continue;
    const at = (side: number) => (box[4 * i + side] ?? 0) * across;
    const [left, right] = [within(at(0) - margin), within(at(2) + margin)];
    const [top, bottom] = [within(at(1) - margin), within(at(3) + margin)];
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++) {
        const place = y * across + x;
        const tile = tiles.get(place);
        if (tile) tile.members.push(i);
        else tiles.set(place, { x, y, members: [i] });
      }
  }
  return [...tiles.values()]
    .map((tile): [number, Members] => [zxyToTileId(z, tile.x, tile.y), tile])
    .sort(([a], [b]) => a - b);
}

const [lifespans, out] = process.argv.slice(2);
if (lifespans === undefined || out === undefined)
  throw new Error('two things are needed, how many lifespans and a file to write');
const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
const columns = squareColumns(Number(lifespans));
const maxZoom = wholeZoomOf(columns, LIMIT);
const archive = createArchive(out);
for (let z = 0; z <= maxZoom; z++) {
  const kept = z === maxZoom ? null : thin(columns, z, LIMIT);
  let drawn = 0;
  for (const [id, { x, y, members }] of membersByTile(columns, kept, z)) {
    const bytes = squareTile(columns, members, { z, x, y });
    if (!bytes) continue;
    archive.add(id, bytes);
    drawn += members.length;
  }
  console.error(`tiles of ${lifespans} squares: zoom ${z}, ${drawn} squares, after ${seconds()}`);
}
const { tiles, bytes } = archive.finish(
  { minZoom: 0, maxZoom, bounds: boundsOf(columns) },
  { name: LAYER, format: 'pbf', vector_layers: [{ id: LAYER, minzoom: 0, maxzoom: maxZoom, fields: {} }] },
);
console.error(`${out}: ${tiles} tiles, ${(bytes / 1e6).toFixed(0)} MB, ${seconds()}`);
