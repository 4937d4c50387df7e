import type { LonLat } from '../../src/geometry/great-circle.ts';
import { pullsOn, type Magnet } from './magnets.ts';
import type { Crack } from './trace-arcs.ts';

/** A piece shorter than so many corners is not cut off. */
const SHORTEST = 10;

/**
 * Cuts a border where it joins or leaves one of the magnets, so that each piece lies on it as a whole or not at all.
 * `pointAt` gives the place of a corner.
 */
export function cutAtMagnets(
  crack: Crack,
  pointAt: (corner: number) => LonLat,
  magnets: readonly Magnet[],
): Crack[] {
  const { corners } = crack;
  const cuts = pullsOn(corners.map(pointAt), magnets)
    .flatMap(({ first, last }) => [first, last])
    .sort((a, b) => a - b);
  const pieces: Crack[] = [];
  let from = 0;
  for (const cut of cuts) {
    if (cut - from < SHORTEST || corners.length - 1 - cut < SHORTEST) continue;
    pieces.push({ ...crack, corners: corners.slice(from, cut + 1) });
    from = cut;
  }
  return [...pieces, { ...crack, corners: corners.slice(from) }];
}
