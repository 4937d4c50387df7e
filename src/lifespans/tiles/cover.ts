import { boxOfTile, childrenOf, parentOf, type Box, type PlacedTile, type TilePlace } from './tile-place.ts';

/** A tile that is drawn, and the box within which it is. */
export interface CoverPiece {
  readonly tile: PlacedTile;
  readonly clip: Box;
}

/** How many zooms nearer a tile is looked for to stand in for one that is not there. */
const DEEPEST = 3;

/**
 * What is drawn where some tiles are wanted and others are ready: each wanted tile that is ready; for one that is not, its nearest
 * forebear that is, cut to its box; else those of its descendants that are. No place is covered twice.
 */
export function coverOf(wanted: readonly PlacedTile[], isReady: (tile: TilePlace) => boolean): CoverPiece[] {
  const pieces: CoverPiece[] = [];
  const clipOf = (tile: PlacedTile): Box => {
    const { west, north, east, south } = boxOfTile(tile);
    return { west: west + tile.world, north, east: east + tile.world, south };
  };
  const place = (tile: TilePlace, world: number): PlacedTile => ({ z: tile.z, x: tile.x, y: tile.y, world });

  function descendants(tile: PlacedTile, depth: number): void {
    if (depth === 0) return;
    for (const child of childrenOf(tile)) {
      const placed = place(child, tile.world);
      if (isReady(child)) pieces.push({ tile: placed, clip: clipOf(placed) });
      else descendants(placed, depth - 1);
    }
  }

  for (const tile of wanted) {
    if (isReady(tile)) {
      pieces.push({ tile, clip: clipOf(tile) });
      continue;
    }
    let forebear: TilePlace = tile;
    while (forebear.z > 0 && !isReady(forebear)) forebear = parentOf(forebear);
    if (isReady(forebear)) pieces.push({ tile: place(forebear, tile.world), clip: clipOf(tile) });
    else descendants(tile, DEEPEST);
  }
  return pieces;
}
