import type { TilePoint } from './tile-feature.ts';

/** Twice the content of a ring, with a sign for its turn (the shoelace formula). */
export function signedAreaOf(ring: readonly TilePoint[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i] as TilePoint;
    const b = ring[j] as TilePoint;
    sum += (b.x - a.x) * (a.y + b.y);
  }
  return sum;
}
