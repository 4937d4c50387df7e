import { isObject } from '../../atlas/json-object.ts';
import type { Reason } from '../reason.ts';
import type { Ring } from '../../lifespans/shapes/ring.ts';
import { AREA, LINE, POINT, type ShapeKind } from '../../lifespans/shapes/shape-store.ts';

/** A shape as read. */
export interface ReadShape {
  readonly kind: ShapeKind;
  readonly rings: Ring[];
  /** The member of a collection that it comes from, with a `when` of its own; the geometry itself elsewhere. */
  readonly source: object;
}

/** Told of each thing wrong. */
export type Complain = (
  outcome: 'repaired' | 'refused',
  reason: Reason,
  field: string,
  value: unknown,
) => void;

/** Positions of a ring or line beyond which it is thinned. */
export const LONGEST_RING = 50_000;
const DEEPEST_COLLECTION = 8;
const METRES = 400;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A number, or a text that is one. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : NaN;
}

/** Reads one position onto a run; whether it could stand. */
function readPosition(value: unknown, field: string, run: number[], complain: Complain): boolean {
  if (!isList(value) || value.length < 2 || isList(value[0])) {
    complain('refused', 'bad-coordinates', field, value);
    return false;
  }
  const [x, y] = [numberOf(value[0]), numberOf(value[1])];
  if (!(Number.isFinite(x) && Number.isFinite(y))) {
    complain('refused', 'not-a-number', field, value);
    return false;
  }
  if (Math.abs(x) > METRES || Math.abs(y) > METRES) {
    complain('refused', 'projected', field, value);
    return false;
  }
  run.push(x, y);
  return true;
}

/** Reads a run of positions; `null` where one of them cannot stand. */
function readRun(value: unknown, field: string, complain: Complain): number[] | null {
  if (!isList(value)) {
    complain('refused', 'bad-coordinates', field, value);
    return null;
  }
  const run: number[] = [];
  const step = Math.ceil(value.length / LONGEST_RING);
  if (step > 1) complain('repaired', 'ring-thinned', field, value.length);
  for (let i = 0; i < value.length; i++) {
    if (i % step !== 0 && i !== value.length - 1) continue;
    if (!readPosition(value[i], `${field}[${i}]`, run, complain)) return null;
  }
  return run;
}

function readRing(value: unknown, field: string, complain: Complain): number[] | null {
  const ring = readRun(value, field, complain);
  if (!ring) return null;
  const last = ring.length - 2;
  if (ring.length >= 2 && (ring[0] !== ring[last] || ring[1] !== ring[last + 1])) {
    complain('repaired', 'ring-not-closed', field, [ring[last], ring[last + 1]]);
    ring.push(ring[0] ?? 0, ring[1] ?? 0);
  }
  if (ring.length < 8) {
    complain('refused', 'ring-too-short', field, ring.length / 2);
    return null;
  }
  return ring;
}

function readArea(value: unknown, field: string, complain: Complain): number[][] | null {
  if (!isList(value) || value.length === 0) {
    complain('refused', 'bad-coordinates', field, value);
    return null;
  }
  const rings: number[][] = [];
  for (let i = 0; i < value.length; i++) {
    const ring = readRing(value[i], `${field}[${i}]`, complain);
    if (!ring) return null;
    rings.push(ring);
  }
  return rings;
}

const isOnePlace = (run: readonly number[]) => run.every((value, i) => value === run[i % 2]);

function readLine(value: unknown, field: string, complain: Complain): number[][] | null {
  const run = readRun(value, field, complain);
  if (!run) return null;
  if (run.length < 4) {
    complain('refused', 'line-too-short', field, run.length / 2);
    return null;
  }
  return [run];
}

function readPoint(value: unknown, field: string, complain: Complain): number[][] | null {
  const run: number[] = [];
  return readPosition(value, field, run, complain) ? [run] : null;
}

const SINGLE = {
  Point: [POINT, readPoint],
  LineString: [LINE, readLine],
  Polygon: [AREA, readArea],
} as const;

/** A shape of the rings read; a line that goes nowhere is a point. */
function shapeOf(
  kind: ShapeKind,
  rings: number[][],
  source: object,
  field: string,
  complain: Complain,
): ReadShape {
  const [run = []] = rings;
  if (kind !== LINE || !isOnePlace(run)) return { kind, rings, source };
  complain('repaired', 'line-of-one-place', `${field}.coordinates`, run.slice(0, 2));
  return { kind: POINT, rings: [run.slice(0, 2)], source };
}

function readMembers(
  geometry: Readonly<Record<string, unknown>>,
  field: string,
  complain: Complain,
  depth: number,
): ReadShape[] {
  const type = typeof geometry.type === 'string' ? geometry.type : '';
  if (type === 'GeometryCollection') {
    if (!isList(geometry.geometries) || depth > DEEPEST_COLLECTION) {
      complain(
        'refused',
        depth > DEEPEST_COLLECTION ? 'too-deep' : 'bad-coordinates',
        `${field}.geometries`,
        type,
      );
      return [];
    }
    if (geometry.geometries.length === 0) complain('refused', 'no-geometry', `${field}.geometries`, type);
    return geometry.geometries.flatMap((member, i) => {
      const at = `${field}.geometries[${i}]`;
      if (isObject(member)) return readMembers(member, at, complain, depth + 1);
      complain('refused', 'unknown-geometry', at, member);
      return [];
    });
  }
  if (
    isList(geometry.coordinates) &&
    geometry.coordinates.length === 0 &&
    /^(?:Multi)?(?:Point|LineString|Polygon)$/.test(type)
  ) {
    complain('refused', 'no-geometry', `${field}.coordinates`, geometry.coordinates);
    return [];
  }
  const single = Object.hasOwn(SINGLE, type) ? SINGLE[type as keyof typeof SINGLE] : undefined;
  if (single) {
    const rings = single[1](geometry.coordinates, `${field}.coordinates`, complain);
    return rings ? [shapeOf(single[0], rings, geometry, field, complain)] : [];
  }
  const part = type.startsWith('Multi') ? type.slice(5) : '';
  const multi = Object.hasOwn(SINGLE, part) ? SINGLE[part as keyof typeof SINGLE] : undefined;
  if (!multi) {
    complain('refused', 'unknown-geometry', `${field}.type`, geometry.type ?? null);
    return [];
  }
  if (!isList(geometry.coordinates)) {
    complain('refused', 'bad-coordinates', `${field}.coordinates`, geometry.coordinates ?? null);
    return [];
  }
  if (geometry.coordinates.length === 0) complain('refused', 'no-geometry', `${field}.coordinates`, type);
  return geometry.coordinates.flatMap((member, i) => {
    const rings = multi[1](member, `${field}.coordinates[${i}]`, complain);
    return rings ? [shapeOf(multi[0], rings, geometry, field, complain)] : [];
  });
}

/**
 * Takes a run across the antimeridian apart: where two neighbours lie more than 180° apart, what follows is shifted by
 * 360°, so that it is drawn as one. Whether that was needed.
 */
function unwrap(rings: readonly Ring[]): boolean {
  let crossed = false;
  for (const ring of rings) {
    let shift = 0;
    for (let i = 2; i < ring.length; i += 2) {
      const step = (ring[i] ?? 0) + shift - (ring[i - 2] ?? 0);
      if (Math.abs(step) > 180 && Math.abs(step) < 540) {
        shift -= Math.sign(step) * 360;
        crossed = true;
      }
      ring[i] = (ring[i] ?? 0) + shift;
    }
  }
  return crossed;
}

/** How many turns of 360° all longitudes lie too far east; 0 where some lie on the map. */
function turnsOf(shapes: readonly ReadShape[]): number {
  let [west, east] = [Infinity, -Infinity];
  for (const { rings } of shapes)
    for (const ring of rings)
      for (let i = 0; i < ring.length; i += 2) {
        west = Math.min(west, ring[i] ?? 0);
        east = Math.max(east, ring[i] ?? 0);
      }
  if (!(west <= east) || (west <= 180 && east >= -180)) return 0;
  return Math.sign(west) * Math.max(1, Math.round(Math.abs(west + east) / 720));
}

/** Whether a position has its latitude first: the second number cannot be a latitude, the first can. */
function isSwapped(shapes: readonly ReadShape[]): boolean {
  return shapes.some(({ rings }) =>
    rings.some((ring) => ring.some((value, i) => i % 2 === 1 && Math.abs(value) > 90)),
  );
}

/** Puts the second number of every position first. */
function swapAxes(shapes: readonly ReadShape[]): void {
  for (const { rings } of shapes)
    for (const ring of rings)
      for (let i = 0; i < ring.length; i += 2) [ring[i], ring[i + 1]] = [ring[i + 1] ?? 0, ring[i] ?? 0];
}

/**
 * Reads a geometry of GeoJSON into shapes; what is wrong is told, mended where its meaning is plain, else left out.
 * Latitudes written first are told from numbers that no latitude can have.
 */
export function readGeometry(value: unknown, complain: Complain): ReadShape[] {
  if (!isObject(value)) {
    complain(
      'refused',
      value === null || value === undefined ? 'no-geometry' : 'unknown-geometry',
      'geometry',
      value ?? null,
    );
    return [];
  }
  let told = false;
  const shapes = readMembers(
    value,
    'geometry',
    (...problem) => {
      told = true;
      complain(...problem);
    },
    0,
  );
  if (shapes.length === 0 && !told)
    complain('refused', 'no-geometry', 'geometry.coordinates', value.coordinates ?? value.geometries);
  if (isSwapped(shapes)) {
    const first = shapes[0]?.rings[0]?.slice(0, 2);
    swapAxes(shapes);
    if (isSwapped(shapes)) {
      complain('refused', 'off-the-globe', 'geometry.coordinates', first);
      return [];
    }
    complain('repaired', 'swapped-axes', 'geometry.coordinates', first);
  }
  const turns = turnsOf(shapes);
  if (turns !== 0) {
    complain('repaired', 'longitude-turned', 'geometry.coordinates', shapes[0]?.rings[0]?.slice(0, 2));
    for (const { rings } of shapes)
      for (const ring of rings)
        for (let i = 0; i < ring.length; i += 2) ring[i] = (ring[i] ?? 0) - turns * 360;
  }
  if (shapes.filter(({ rings }) => unwrap(rings)).length > 0)
    complain('repaired', 'antimeridian', 'geometry.coordinates', '±180°');
  return shapes;
}
