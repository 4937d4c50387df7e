import type { Position } from 'geojson';
import type { ArcFeature } from '../features.ts';
import { contains, signedArea, splitAtRepeats } from '../../geometry/rings.ts';

/** Coordinates of a MultiPolygon: polygons of closed rings, outer ring first. */
export type MultiPolygonCoordinates = Position[][][];

/** One side of an arc, walked so that its face lies on the left. */
interface Edge<K> {
  readonly arc: string;
  readonly face: K | null;
  readonly path: readonly Position[];
  readonly from: string;
  readonly to: string;
  readonly heading: number;
  twin?: Edge<K>;
  used: boolean;
}

const nodeOf = (point: Position) => `${point[0]},${point[1]}`;

function edgeAlong<K>(arc: string, face: K | null, path: readonly Position[]): Edge<K> {
  const [first, second] = path;
  const last = path.at(-1);
  if (!first || !second || !last)
    throw new Error(`Arc ${arc} has ${path.length} points; an arc needs two or more.`);
  const heading = Math.atan2((second[1] ?? 0) - (first[1] ?? 0), (second[0] ?? 0) - (first[0] ?? 0));
  return { arc, face, path, from: nodeOf(first), to: nodeOf(last), heading, used: false };
}

function edgesOf<K>(arcs: readonly ArcFeature[], faceOf: (unit: string | null) => K | null): Edge<K>[] {
  return arcs.flatMap((arc) => {
    const left = faceOf(arc.properties.left);
    const right = faceOf(arc.properties.right);
    if (left === right) return [];
    const line = arc.geometry.coordinates;
    const forward = edgeAlong(arc.id, left, line);
    const backward = edgeAlong(arc.id, right, [...line].reverse());
    forward.twin = backward;
    backward.twin = forward;
    return [forward, backward];
  });
}

/** The edge that goes on around the same face: the first one clockwise from the way back. */
function following<K>(edge: Edge<K>, leaving: ReadonlyMap<string, readonly Edge<K>[]>): Edge<K> {
  const around = leaving.get(edge.to) ?? [];
  const back = around.findIndex((other) => other === edge.twin);
  const next = around[(back - 1 + around.length) % around.length];
  if (back < 0 || !next || next.face !== edge.face) {
    throw new Error(
      `At ${edge.to} arc ${edge.arc} has ${String(edge.face)} on one side, but the next arc ` +
        `${next?.arc ?? '(none)'} has ${String(next?.face)}: the arcs do not close around it.`,
    );
  }
  return next;
}

function polygonsOf(rings: readonly Position[][]): MultiPolygonCoordinates {
  const outers = rings.filter((ring) => signedArea(ring) > 0).map((ring) => [ring]);
  const bySize = outers
    .map((polygon) => ({ polygon, outer: polygon[0] ?? [], size: signedArea(polygon[0] ?? []) }))
    .sort((a, b) => a.size - b.size);
  for (const hole of rings) {
    if (signedArea(hole) > 0) continue;
    const home = bySize.find(({ outer }) => contains(outer, hole));
    if (!home) throw new Error(`A hole at ${nodeOf(hole[0] ?? [])} lies in no outer ring of its area.`);
    home.polygon.push(hole);
  }
  return outers;
}

/**
 * The areas that remain when arcs with the same face on both sides are taken away.
 *
 * `faceOf` says to which area (a holder, a circuit, the unit itself) a unit belongs; it is asked with `null` for the
 * outside of the study region, and units of which it answers `null` belong to no area. Arcs meet where their end
 * coordinates are equal; a closed arc may stand alone. Outer rings run counter-clockwise, holes clockwise, every ring
 * is closed, and the coordinates are those of the arcs, so neighbours share them exactly. Areas that touch at one
 * point come out as separate polygons. Areas stand in the order in which the arcs first name them.
 *
 * Throws when the sides stated by the arcs at a node contradict one another.
 */
export function dissolveArcs<K>(
  arcs: readonly ArcFeature[],
  faceOf: (unit: string | null) => K | null,
): Map<K, MultiPolygonCoordinates> {
  const edges = edgesOf(arcs, faceOf);
  const leaving = new Map<string, Edge<K>[]>();
  for (const edge of edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  for (const around of leaving.values()) around.sort((a, b) => a.heading - b.heading);

  const rings = new Map<K, Position[][]>();
  for (const start of edges) {
    if (start.face === null || start.used) continue;
    const corners: Position[] = [];
    for (let edge = start; !edge.used; edge = following(edge, leaving)) {
      edge.used = true;
      corners.push(...edge.path.slice(0, -1));
    }
    rings.set(start.face, [...(rings.get(start.face) ?? []), ...splitAtRepeats(corners)]);
  }
  return new Map([...rings].map(([face, own]) => [face, polygonsOf(own)]));
}
