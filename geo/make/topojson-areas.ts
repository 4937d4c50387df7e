import type { Position } from 'geojson';

interface TopoGeometry {
  readonly type: string;
  readonly arcs?: unknown;
  readonly geometries?: readonly TopoGeometry[];
}

/** What of TopoJSON holds areas: arcs that are shared, quantised where there is a transform. */
export interface Topology {
  readonly type: 'Topology';
  readonly transform?: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: Readonly<Record<string, TopoGeometry>>;
}

/** The areas of a topology as polygons of rings, [lon, lat] in degrees. Format: the TopoJSON specification 1.0, §2.1.4. */
export function topojsonAreas({ arcs, objects, transform }: Topology): Position[][][] {
  const [[kx = 1, ky = 1], [dx = 0, dy = 0]] = [transform?.scale ?? [], transform?.translate ?? []];
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([a = 0, b = 0]): Position => {
      [x, y] = transform ? [x + a, y + b] : [a, b];
      return [x * kx + dx, y * ky + dy];
    });
  });
  const lineOf = (index: number) => (index < 0 ? (lines[~index] ?? []).toReversed() : (lines[index] ?? []));
  const ringOf = (indices: readonly number[]) => {
    const joined = indices.flatMap((index, i) => lineOf(index).slice(i === 0 ? 0 : 1));
    return joined;
  };
  const areasOf = ({ type, arcs: own, geometries = [] }: TopoGeometry): Position[][][] => {
    if (type === 'Polygon') return [(own as number[][]).map(ringOf)];
    if (type === 'MultiPolygon') return (own as number[][][]).map((polygon) => polygon.map(ringOf));
    return geometries.flatMap(areasOf);
  };
  return Object.values(objects).flatMap(areasOf);
}
