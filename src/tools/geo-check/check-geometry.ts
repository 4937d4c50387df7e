import type { Position } from 'geojson';
import { signedArea } from '../../geometry/rings.ts';
import type { Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, text, walk, type Json } from './json.ts';

/** The degrees within which everything on the map lies. */
export const BOUNDS = { west: 97, south: 18, east: 135, north: 50 } as const;

const within = (lon: number, lat: number) =>
  lon >= BOUNDS.west && lon <= BOUNDS.east && lat >= BOUNDS.south && lat <= BOUNDS.north;

/** Why a position is none of the map; `null` where it is. */
function faultOfPosition(position: readonly Json[], offmap: boolean): string | null {
  const [lon, lat] = position;
  const written = `[${position.map((value) => (typeof value === 'number' ? value : JSON.stringify(value))).join(', ')}]`;
  if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat)) {
    return `${written} is not a longitude and a latitude`;
  }
  if (within(lon, lat)) return null;
  if (within(lat, lon)) return `longitude and latitude look swapped: ${written}`;
  const outside = `${written} lies outside ${BOUNDS.west}–${BOUNDS.east}° E, ${BOUNDS.south}–${BOUNDS.north}° N`;
  return offmap ? null : outside;
}

const isPosition = (value: Json) =>
  Array.isArray(value) &&
  value.length > 0 &&
  (value as readonly Json[]).every((item) => !Array.isArray(item));

/** The first position at fault and how many more there are. */
function* positionsOf(
  geometry: Json | undefined,
  offmap: boolean,
): Generator<{ path: string; reason: string }> {
  const faults = [];
  for (const { path, value } of walk(at(geometry, 'coordinates'), 'geometry.coordinates')) {
    if (!isPosition(value)) continue;
    const reason = faultOfPosition(list(value), offmap);
    if (reason) faults.push({ path, reason });
  }
  const [first, ...rest] = faults;
  if (first)
    yield rest.length ? { ...first, reason: `${first.reason}, and ${rest.length} more like it` } : first;
}

function* ringsOf(geometry: Json | undefined): Generator<{ path: string; reason: string }> {
  const type = text(at(geometry, 'type'));
  const coordinates = at(geometry, 'coordinates');
  if (type !== 'Polygon' && type !== 'MultiPolygon') return;
  const polygons = type === 'Polygon' ? [coordinates ?? null] : list(coordinates);
  for (const [i, polygon] of polygons.entries()) {
    for (const [j, json] of list(polygon).entries()) {
      const ring = list(json).map((position) => list(position)) as unknown as Position[];
      const path = `geometry.coordinates${type === 'Polygon' ? '' : `[${i}]`}[${j}]`;
      const [first, last] = [ring[0], ring.at(-1)];
      if (!first || first[0] !== last?.[0] || first[1] !== last?.[1]) {
        yield { path, reason: 'the ring is not closed: its last position is not its first' };
      } else {
        const area = signedArea(ring);
        if (area === 0) yield { path, reason: 'the ring encloses nothing' };
        else if (area > 0 !== (j === 0)) {
          const way = j === 0 ? 'an outer ring runs counter-clockwise' : 'a hole runs clockwise';
          yield { path, reason: `the ring is wound the wrong way: ${way} (RFC 7946)` };
        }
      }
    }
  }
}

/** Checks that positions are finite and on the map, and that rings are closed and wound as RFC 7946 has it. */
export function* checkGeometry(record: GeoRecord): Generator<Defect> {
  for (const file of record.files.keys()) {
    for (const { label: feature, json } of record.features(file)) {
      const geometry = at(json, 'geometry');
      const offmap = at(json, 'properties', 'offmap') === true;
      for (const { path, reason } of positionsOf(geometry, offmap))
        yield { file, feature, property: path, reason };
      for (const { path, reason } of ringsOf(geometry)) yield { file, feature, property: path, reason };
    }
  }
}
