import type { LonLat } from '../../src/geometry/great-circle.ts';
import { planeKm } from './course.ts';
import type { Magnet, Pull } from './magnets.ts';

/** Two courses meet where they are this near each other, in km; nodes go there from no farther than the second figure. */
const MEETING_KM = 0.3;
const NEAR_NODE_KM = 9;

/** A point as a key of maps and sets. */
export const keyOf = (point: LonLat) => `${point[0]},${point[1]}`;

/** A point in whole thousandths of a degree. */
export const rounded = ([lon, lat]: LonLat): LonLat => [
  Math.round(lon * 1000) / 1000,
  Math.round(lat * 1000) / 1000,
];

/** The magnets that pull an arc at one of its ends, by the point where it ends. */
function pullsAtNodes(
  lines: readonly (readonly LonLat[])[],
  pulls: readonly (readonly Pull[])[],
): Map<string, Set<Magnet>> {
  const found = new Map<string, Set<Magnet>>();
  lines.forEach((line, i) => {
    for (const { magnet, first, last } of pulls[i]!) {
      for (const end of [first === 0 ? line[0]! : null, last === line.length - 1 ? line[last]! : null]) {
        if (end) found.set(keyOf(end), (found.get(keyOf(end)) ?? new Set()).add(magnet));
      }
    }
  });
  return found;
}

/**
 * Where each node comes to lie: where two magnets that pull at it meet, if that is near; else on the first of them in
 * the order of the list; else where it was. `lines` are the borders as traced on the grid. The answer is a function of
 * the traced place of a node.
 */
export function placeNodes(
  lines: readonly (readonly LonLat[])[],
  pulls: readonly (readonly Pull[])[],
  magnets: readonly Magnet[],
): (node: LonLat) => LonLat {
  const pulling = pullsAtNodes(lines, pulls);
  return (node: LonLat): LonLat => {
    const [first, second] = magnets.filter((magnet) => pulling.get(keyOf(node))?.has(magnet));
    if (!first) return rounded(node);
    const shared = second
      ? [
          ...first.course.sharedWith(second.course, MEETING_KM),
          ...second.course.sharedWith(first.course, MEETING_KM),
        ]
      : [];
    const [nearest] = shared.sort((a, b) => planeKm(a, node) - planeKm(b, node));
    const meeting = nearest && planeKm(nearest, node) <= NEAR_NODE_KM ? nearest : null;
    return rounded(meeting ?? first.course.nearest(node).point);
  };
}
