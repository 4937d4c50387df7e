import { dissolveArcs, type MultiPolygonCoordinates } from './dissolve-arcs.ts';
import type { ArcFeature } from '../features.ts';

/**
 * The cell of every unit, from the arcs between them: outer rings counter-clockwise, holes clockwise, rings closed,
 * coordinates shared exactly with the neighbours. Units stand in the order in which the arcs first name them.
 * Throws when the arcs do not close around a unit.
 */
export function cellsFromArcs(arcs: readonly ArcFeature[]): Map<string, MultiPolygonCoordinates> {
  return dissolveArcs(arcs, (unit) => unit);
}

/** The whole study region: the area inside the arcs that have `null` on one side. */
export function regionFromArcs(arcs: readonly ArcFeature[]): MultiPolygonCoordinates {
  return dissolveArcs(arcs, (unit) => (unit === null ? null : true)).get(true) ?? [];
}
