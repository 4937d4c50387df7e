import type { Position } from 'geojson';
import { isInBox, type Box } from '../../geometry/box.ts';
import { signedArea } from '../../geometry/rings.ts';
import type { Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, number, text, walk, type Json } from './json.ts';

/** The whole earth, as Mercator can show it. */
const EARTH: Box = [-180, -85, 180, 85];

/** The degrees within which everything on the map lies: the box of `atlas.json` and half as much again on every side. */
function boundsOf(record: GeoRecord): Box {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = list(
    at(record.files.get('atlas.json'), 'box'),
  ).map((edge) => number(edge));
  if (!(west < east && south < north)) return EARTH;
  const [aside, above] = [(east - west) / 2, (north - south) / 2];
  return [
    Math.max(west - aside, EARTH[0]),
    Math.max(south - above, EARTH[1]),
    Math.min(east + aside, EARTH[2]),
    Math.min(north + above, EARTH[3]),
  ];
}

/** Degrees between two edges, as 97–135° E or 4° W–18° E. */
function range(from: number, to: number, [negative, positive]: readonly [string, string]): string {
  const side = (edge: number) => (edge < 0 ? negative : positive);
  const [a, b] = [Math.abs(from), Math.abs(to)];
  return side(from) === side(to) ? `${a}–${b}° ${side(to)}` : `${a}° ${side(from)}–${b}° ${side(to)}`;
}

/** Why a position is none of the map; `null` where it is. */
function faultOfPosition(position: readonly Json[], offmap: boolean, bounds: Box): string | null {
  const [lon, lat] = position;
  const written = `[${position.map((value) => (typeof value === 'number' ? value : JSON.stringify(value))).join(', ')}]`;
  if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat)) {
    return `${written} is not a longitude and a latitude`;
  }
  if (isInBox(bounds, [lon, lat])) return null;
  if (offmap) return isInBox(EARTH, [lon, lat]) ? null : `${written} is nowhere on earth`;
  if (isInBox(bounds, [lat, lon])) return `longitude and latitude look swapped: ${written}`;
  const [west, south, east, north] = bounds;
  const about = `${range(west, east, ['W', 'E'])}, ${range(south, north, ['S', 'N'])}`;
  return `${written} lies outside ${about}, far from the box of atlas.json; a place may be marked “offmap”`;
}

const isPosition = (value: Json) =>
  Array.isArray(value) &&
  value.length > 0 &&
  (value as readonly Json[]).every((item) => !Array.isArray(item));

/** The first position at fault and how many more there are. */
function* positionsOf(
  geometry: Json | undefined,
  offmap: boolean,
  bounds: Box,
): Generator<{ path: string; reason: string }> {
  const faults = [];
  for (const { path, value } of walk(at(geometry, 'coordinates'), 'geometry.coordinates')) {
    if (!isPosition(value)) continue;
    const reason = faultOfPosition(list(value), offmap, bounds);
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

/** The places that lie beyond the map, by id. */
function offmapPlaces(record: GeoRecord): ReadonlySet<string> {
  const away = record
    .features('places.geojson')
    .filter(({ json }) => at(json, 'properties', 'offmap') === true);
  return new Set(away.map(({ id }) => id));
}

/** Checks that positions are finite and on the map, and that rings are closed and wound as RFC 7946 has it. */
export function* checkGeometry(record: GeoRecord): Generator<Defect> {
  const bounds = boundsOf(record);
  const away = offmapPlaces(record);
  for (const file of record.files.keys()) {
    for (const { label: feature, json } of record.features(file)) {
      const geometry = at(json, 'geometry');
      const named = list(at(json, 'properties', 'places')).some((place) => away.has(text(place)));
      const offmap = named || at(json, 'properties', 'offmap') === true;
      for (const { path, reason } of positionsOf(geometry, offmap, bounds))
        yield { file, feature, property: path, reason };
      for (const { path, reason } of ringsOf(geometry)) yield { file, feature, property: path, reason };
    }
  }
}
