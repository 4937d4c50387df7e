import { describe, expect, it } from 'vitest';
import { coverOf } from '../../../src/lifespans/tiles/cover.ts';
import {
  boxOfTile,
  childrenOf,
  isInRange,
  keyOf,
  parentOf,
  rangeOf,
  tilesIn,
  widenedAtEnds,
  type TilePlace,
} from '../../../src/lifespans/tiles/tile-place.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const next = seededNumbers(23);
const at = (from: number, to: number) => from + Math.floor(next() * (to - from));

describe('the cover of a picture by tiles', () => {
  it('covers no place twice, and every place for which anything is there', () => {
    for (let turn = 0; turn < 300; turn++) {
      const z = at(1, 6);
      const [west, north] = [next() * 0.7, next() * 0.7];
      const seen = { west, north, east: west + next() * 0.3, south: north + next() * 0.3 };
      const wanted = tilesIn(seen, z, false);
      const ready = new Set<string>();
      const share = next();
      for (let zoom = 0; zoom <= z + 2; zoom++)
        for (let x = 0; x < 2 ** zoom; x++)
          for (let y = 0; y < 2 ** zoom; y++) if (next() < share * 0.5) ready.add(keyOf({ z: zoom, x, y }));
      const isReady = (tile: TilePlace) => ready.has(keyOf(tile));
      const pieces = coverOf(wanted, isReady);
      for (const { tile } of pieces) expect(isReady(tile)).toBe(true);
      for (let probe = 0; probe < 40; probe++) {
        const x = seen.west + next() * (seen.east - seen.west);
        const y = seen.north + next() * (seen.south - seen.north);
        const over = pieces.filter(
          ({ clip }) => clip.west <= x && x < clip.east && clip.north <= y && y < clip.south,
        );
        expect(over.length).toBeLessThanOrEqual(1);
        const own = { z, x: Math.floor(x * 2 ** z), y: Math.floor(y * 2 ** z) };
        let forebear: TilePlace = own;
        while (forebear.z > 0 && !isReady(forebear)) forebear = parentOf(forebear);
        if (isReady(forebear)) expect(over.map(({ tile }) => keyOf(tile))).toEqual([keyOf(forebear)]);
      }
    }
  });

  it('stands four children in for one that is not there', () => {
    const tile = { z: 2, x: 1, y: 1, world: 0 };
    const there = new Set(childrenOf(tile).map(keyOf));
    const pieces = coverOf([tile], (place) => there.has(keyOf(place)));
    expect(pieces.map((piece) => keyOf(piece.tile)).sort()).toEqual([...there].sort());
  });

  it('goes on to the worlds beside, where they are drawn', () => {
    const seen = { west: -0.2, north: 0.4, east: 1.2, south: 0.6 };
    expect(
      tilesIn(seen, 0, true)
        .map(({ world }) => world)
        .sort((a, b) => a - b),
    ).toEqual([-1, 0, 1]);
    expect(tilesIn(seen, 0, false).map(({ world }) => world)).toEqual([0]);
  });
});

describe('the tiles within the bounds of a source', () => {
  const europe = [0, 40, 19, 60] as const;

  it('are those that hold anything, none that only touches', () => {
    const range = rangeOf(europe, 3);
    // 0° is where the fourth column ends, and 40.98° N where the fourth row begins
    expect(isInRange({ z: 3, x: 3, y: 2 }, range)).toBe(false);
    expect(isInRange({ z: 3, x: 4, y: 2 }, range)).toBe(true);
    expect(isInRange({ z: 3, x: 4, y: 3 }, range)).toBe(true);
    expect(isInRange({ z: 3, x: 5, y: 2 }, range)).toBe(false);
    expect(isInRange({ z: 3, x: 4, y: 1 }, range)).toBe(false);
  });

  it('are one for a single place, all for the world, and all columns where bounds cross 180°', () => {
    const held = (bounds: readonly [number, number, number, number]) => {
      const range = rangeOf(bounds, 2);
      return Array.from({ length: 16 }, (_, i) => ({ z: 2, x: i % 4, y: i >> 2 })).filter((tile) => isInRange(tile, range)).length; // prettier-ignore
    };
    expect(held([10, 10, 10, 10])).toBe(1);
    expect(held([0, 0, 0, 0])).toBe(1);
    expect(held([-180, -90, 180, 90])).toBe(16);
    expect(held([170, -90, -170, 90])).toBe(16);
  });

  it('are cut no closer than strokes reach, where no other tile meets them', () => {
    const range = rangeOf(europe, 3);
    const clip = boxOfTile({ z: 3, x: 4, y: 2 });
    const wide = widenedAtEnds(clip, 0, range, 0.01);
    expect(wide.west).toBe(clip.west - 0.01);
    expect(wide.east).toBe(clip.east + 0.01);
    expect(wide.north).toBe(clip.north - 0.01);
    // the tile below goes on from there
    expect(wide.south).toBe(clip.south);
  });
});
