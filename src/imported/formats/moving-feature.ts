import { isObject, own, type JsonObject } from '../../atlas/json-object.ts';

/** What of OGC Moving Features JSON has a course: its positions, and the moment of each. */
function courseIn(value: JsonObject): JsonObject | null {
  const inner = own(value, 'temporalGeometry');
  const prisms = isObject(inner) && Array.isArray(inner.prisms) ? inner.prisms.filter(isObject) : [];
  // of several courses, one after the other, all that are points
  if (prisms.length > 0 && prisms.every(({ type }) => type === 'MovingPoint'))
    return {
      type: 'MovingPoint',
      coordinates: prisms.flatMap((prism) =>
        Array.isArray(prism.coordinates) ? (prism.coordinates as unknown[]) : [],
      ),
      datetimes: prisms.flatMap((prism) =>
        Array.isArray(prism.datetimes) ? (prism.datetimes as unknown[]) : [],
      ),
    };
  if (isObject(inner)) return inner;
  return /^Moving(?:Point|LineString|Polygon)$/.test(String(value.type)) ? value : null;
}

/**
 * A feature of OGC Moving Features JSON, or a moving point by itself, as a feature whose line has the moment of each vertex
 * (`coordTimes`); another value as it is.
 */
export function asFeatureOnItsWay(value: JsonObject): JsonObject {
  if (own(value, 'geometry')) return value;
  const course = courseIn(value);
  const { coordinates, datetimes } = course ?? {};
  if (!course || !Array.isArray(coordinates) || coordinates.length === 0) return value;
  const positions: readonly unknown[] = Array.isArray(coordinates[0]) ? coordinates : [coordinates];
  const times: readonly unknown[] = Array.isArray(datetimes) ? datetimes : [datetimes];
  const properties = isObject(value.properties) ? value.properties : {};
  const [only] = positions;
  return {
    ...value,
    type: 'Feature',
    geometry:
      positions.length === 1
        ? { type: 'Point', coordinates: only }
        : { type: 'LineString', coordinates: positions },
    properties:
      positions.length === 1 ? { ...properties, time: times[0] } : { ...properties, coordTimes: times },
  };
}
