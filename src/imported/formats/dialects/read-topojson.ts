import { isObject, type JsonObject } from '../../../atlas/json-object.ts';

/** Positions that the arcs of a topology may unfold to. */
const MOST_POSITIONS = 20_000_000;

/** Whether a value is a topology (TopoJSON). */
export const isTopology = (value: JsonObject): boolean =>
  value.type === 'Topology' && isObject(value.objects) && Array.isArray(value.arcs);

/** How many positions the arcs of an object unfold to. */
function positionsOf(arcs: unknown, lengths: readonly number[]): number {
  if (typeof arcs === 'number') return lengths[arcs < 0 ? ~arcs : arcs] ?? 0;
  if (!Array.isArray(arcs)) return 0;
  let sum = 0;
  for (const inner of arcs) sum += positionsOf(inner, lengths);
  return sum;
}

function* membersOf(object: unknown): Generator<JsonObject> {
  if (!isObject(object)) return;
  if (
    object.type === 'GeometryCollection' &&
    Array.isArray(object.geometries) &&
    !isObject(object.properties)
  ) {
    for (const inner of object.geometries) yield* membersOf(inner);
  } else yield object;
}

/** The features of a topology, of all its objects; what is broken has a geometry that is none. */
export async function* topologyFeatures(topology: JsonObject): AsyncGenerator<unknown> {
  const { feature } = await import('topojson-client');
  const arcs = topology.arcs as readonly unknown[];
  const lengths = arcs.map((arc) => (Array.isArray(arc) ? arc.length : 0));
  let left = MOST_POSITIONS;
  for (const object of Object.values(topology.objects as JsonObject))
    for (const member of membersOf(object)) {
      left -= positionsOf(member.arcs, lengths);
      let geometry: unknown = null;
      try {
        if (left >= 0) ({ geometry } = feature(topology as never, member as never) as { geometry: unknown });
      } catch {
        geometry = { type: member.type, coordinates: null };
      }
      if (left < 0) geometry = { type: member.type, coordinates: 'arcs' };
      yield { type: 'Feature', id: member.id, properties: member.properties ?? {}, geometry };
    }
}
