import type { ArcFeature } from '../../atlas/features.ts';
import { toMercator } from '../../geometry/mercator.ts';
import { joinLines } from '../frontiers/join-lines.ts';

function lengthsAlong(coordinates: ArcFeature['geometry']['coordinates']): number[] {
  const points = coordinates.map(([lon = 0, lat = 0]) => toMercator([lon, lat]));
  let length = 0;
  return points.map(({ x, y }, i) => {
    const last = points[i - 1];
    if (last) length += Math.hypot(x - last.x, y - last.y);
    return length;
  });
}

/**
 * From where each arc's dashes are counted: for each of its points, the distance in Mercator coordinates from the start
 * of the line it lies on. Arcs along one legal line are counted as one, whoever parts there on a day, so that dashes
 * run on through the joints and stand still when a neighbouring frontier changes; other arcs are counted by themselves.
 */
export function dashDistances(arcs: readonly ArcFeature[]): ReadonlyMap<string, readonly number[]> {
  const result = new Map(arcs.map(({ id, geometry }) => [id, lengthsAlong(geometry.coordinates)]));
  for (const on of new Set(arcs.flatMap(({ properties }) => properties.on ?? []))) {
    const members = arcs.filter(({ properties }) => properties.on === on);
    const courses = members.map(({ geometry }) => geometry.coordinates);
    for (const { parts } of joinLines(courses, false)) {
      let start = 0;
      for (const { index, reversed } of parts) {
        const id = members[index]?.id ?? '';
        const lengths = result.get(id) ?? [];
        const [base, whole] = [start, lengths.at(-1) ?? 0];
        result.set(
          id,
          lengths.map((length) => base + (reversed ? whole - length : length)),
        );
        start += whole;
      }
    }
  }
  return result;
}
