import { isObject, type JsonObject } from '../../../atlas/json-object.ts';
import { moveMoment } from './move-moment.ts';

/** Whether a list is a document of CZML. */
export const isCzml = (value: readonly unknown[]): boolean =>
  value.some((packet) => isObject(packet) && packet.id === 'document' && Object.hasOwn(packet, 'version'));

const EQUATOR = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const ECCENTRICITY = FLATTENING * (2 - FLATTENING);
const DEGREES = 180 / Math.PI;

/** Longitude and latitude of a point in metres from the centre of the Earth (WGS 84; Bowring’s formula). */
function fromCentre(x: number, y: number, z: number): readonly [number, number] {
  const polar = EQUATOR * (1 - FLATTENING);
  const p = Math.hypot(x, y);
  const angle = Math.atan2(z * EQUATOR, p * polar);
  const second = ECCENTRICITY / (1 - ECCENTRICITY);
  const lat = Math.atan2(
    z + second * polar * Math.sin(angle) ** 3,
    p - ECCENTRICITY * EQUATOR * Math.cos(angle) ** 3,
  );
  return [Math.atan2(y, x) * DEGREES, lat * DEGREES];
}

/** How numbers by threes are positions, by the name of their list. */
const KINDS = {
  cartographicDegrees: (a: number, b: number) => [a, b] as const,
  cartographicRadians: (a: number, b: number) => [a * DEGREES, b * DEGREES] as const,
  cartesian: fromCentre,
} as const;

interface Placed {
  readonly positions: readonly (readonly [number, number])[];
  /** The moment of each, where it moves. */
  readonly times: readonly string[] | null;
}

/** The positions of a packet’s property; `null` where it has none that can be read. `runs`: a list is of several positions. */
function placed(value: unknown, runs: boolean): Placed | null {
  if (Array.isArray(value)) {
    const all = value.map((one) => placed(one, runs)).filter((one) => one !== null);
    const times = all.flatMap((one) => one.times ?? []);
    const positions = all.flatMap((one) => one.positions);
    return positions.length > 0
      ? { positions, times: times.length === positions.length ? times : null }
      : null;
  }
  if (!isObject(value)) return null;
  for (const [name, place] of Object.entries(KINDS)) {
    const numbers = value[name];
    if (!Array.isArray(numbers)) continue;
    const moves = !runs && numbers.length > 3;
    const step = moves ? 4 : 3;
    const positions: (readonly [number, number])[] = [];
    const times: string[] = [];
    for (let i = 0; i + step <= numbers.length; i += step) {
      const [a, b, c] = numbers.slice(i + (moves ? 1 : 0), i + step) as readonly number[];
      positions.push(place(Number(a), Number(b), Number(c)));
      if (moves) times.push(moveMoment(value.epoch, numbers[i]));
    }
    return { positions, times: moves ? times : null };
  }
  return null;
}

/** Spans of a packet’s availability, each with its beginning and end. */
function spansOf(
  availability: unknown,
): readonly { readonly start: { in: string }; readonly end: { in: string } }[] {
  const all = Array.isArray(availability) ? availability : [availability];
  return all.flatMap((span) => {
    const [start, end] = typeof span === 'string' ? span.split('/') : [];
    return start && end ? [{ start: { in: start }, end: { in: end } }] : [];
  });
}

/** The intervals that a property says it holds for, where it has one value for each. */
const intervalsOf = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(intervalsOf) : isObject(value) ? value.interval : undefined;

const textOf = (value: unknown): unknown => (isObject(value) ? (value.string ?? value.text) : value);

function geometriesOf(packet: JsonObject): {
  geometries: readonly unknown[];
  times: readonly string[] | null;
} {
  const geometries: unknown[] = [];
  const position = placed(packet.position, false);
  const [first] = position?.positions ?? [];
  if (position?.times && position.positions.length > 1)
    geometries.push({ type: 'LineString', coordinates: position.positions });
  else if (first) geometries.push({ type: 'Point', coordinates: first });
  for (const key of ['polyline', 'corridor', 'wall'] as const) {
    const line = isObject(packet[key]) ? placed(packet[key].positions, true) : null;
    if (line) geometries.push({ type: 'LineString', coordinates: line.positions });
  }
  if (isObject(packet.polygon)) {
    const outer = placed(packet.polygon.positions, true);
    const { holes } = packet.polygon;
    const lists = isObject(holes) ? Object.entries(holes).filter(([name]) => Object.hasOwn(KINDS, name)) : [];
    const inner = lists.flatMap(([name, runs]) =>
      Array.isArray(runs) ? runs.map((run) => placed({ [name]: run }, true)?.positions ?? []) : [],
    );
    const closed = (run: readonly unknown[]) => (run.length > 0 ? [...run, run[0]] : run);
    if (outer) geometries.push({ type: 'Polygon', coordinates: [outer.positions, ...inner].map(closed) });
  }
  if (isObject(packet.rectangle) && isObject(packet.rectangle.coordinates)) {
    const { wsenDegrees, wsen } = packet.rectangle.coordinates;
    const sides = Array.isArray(wsenDegrees) ? wsenDegrees.map(Number) : Array.isArray(wsen) ? wsen.map((one) => Number(one) * DEGREES) : []; // prettier-ignore
    const [w, s, e, n] = sides;
    if (sides.length === 4) geometries.push({ type: 'Polygon', coordinates: [[[w, s], [e, s], [e, n], [w, n], [w, s]]] }); // prettier-ignore
  }
  return { geometries, times: geometries.length === 1 ? (position?.times ?? null) : null };
}

/** The features of a document of CZML: points, lines and areas in the spans that they are there, and what moves on its dated way. */
export function* czmlFeatures(packets: readonly unknown[]): Generator<unknown> {
  for (const packet of packets) {
    if (!isObject(packet) || packet.id === 'document') continue;
    const { geometries, times } = geometriesOf(packet);
    const own = isObject(packet.properties) ? packet.properties : {};
    const timespans = spansOf(packet.availability ?? intervalsOf(packet.position));
    yield {
      type: 'Feature',
      properties: {
        ...Object.fromEntries(Object.entries(own).map(([key, value]) => [key, textOf(value)])),
        name: packet.name ?? packet.id,
        ...(packet.description === undefined ? {} : { description: textOf(packet.description) }),
        ...(times && { coordTimes: times }),
      },
      geometry: geometries.length > 1 ? { type: 'GeometryCollection', geometries } : (geometries[0] ?? null),
      ...(timespans.length > 0 && { when: { timespans } }),
    };
  }
}
