import { isObject } from '../../atlas/json-object.ts';
import { plainMarks, readDegrees, type Degrees } from './read-degrees.ts';

/** Which of two numbers in one cell is the longitude. */
export type PairOrder = 'lon-lat' | 'lat-lon';
/** Two angles of one cell. */
export interface Pair {
  readonly values: readonly [number, number];
  /** What their letters, names or brackets say of their order; `null`: nothing. */
  readonly order: PairOrder | null;
}

const SEPARATORS = [';', '|', '/', '\t', ', ', '，', '、', ',', ' '] as const;
const ISO_6709 = /^([-+]\d{2}(?:\.\d+)?)([-+]\d{3}(?:\.\d+)?)(?:[-+]\d+(?:\.\d+)?)?(?:CRS[\w/]*)?\/?$/;
const BY_SIDES = [
  /^([NS][^NSEW]*)([EW][^NSEW]*)$/i,
  /^([EW][^NSEW]*)([NS][^NSEW]*)$/i,
  // behind the degrees, before the minutes
  /^(\d+(?:\.\d+)?°?\s*[NS]\s*[\d.'" ]*?)[\s,;]+(\d+(?:\.\d+)?°?\s*[EW][\d.'" ]*)$/i,
  /^([^NSEW]*[NS])([^NSEW]*[EW])$/i,
  /^([^NSEW]*[EW])([^NSEW]*[NS])$/i,
] as const;
/** What forms of OpenDataKit write: latitude, longitude, height and accuracy. */
const GEOPOINT = /^(-?\d{1,2}\.\d+) (-?\d{1,3}\.\d+) -?\d+(?:\.\d+)? \d+(?:\.\d+)?$/;
const NAMES = {
  lon: ['lon', 'lng', 'long', 'longitude', 'x', '_longitude'],
  lat: ['lat', 'latitude', 'y', '_latitude'],
} as const;

function pairOf(a: Degrees | null, b: Degrees | null, order: PairOrder | null): Pair | null {
  if (!a || !b || (a.axis !== null && a.axis === b.axis)) return null;
  if (Math.abs(a.value) > 400 || Math.abs(b.value) > 400) return null;
  const said =
    a.axis === 'lon' || b.axis === 'lat'
      ? 'lon-lat'
      : a.axis === 'lat' || b.axis === 'lon'
        ? 'lat-lon'
        : null;
  return { values: [a.value, b.value], order: said ?? order };
}

/** The pair that a value of JSON is: a list of two or three numbers, longitude first, or an object of two by their names. */
function pairInJson(value: unknown): Pair | null {
  const text = (one: unknown) => (typeof one === 'number' || typeof one === 'string' ? String(one) : '');
  if (Array.isArray(value))
    return value.length === 2 || value.length === 3
      ? pairOf(readDegrees(text(value[0])), readDegrees(text(value[1])), 'lon-lat')
      : null;
  if (!isObject(value)) return null;
  const member = (names: readonly string[]) => {
    const key = Object.keys(value).find((one) => names.includes(one.toLowerCase()));
    return key === undefined ? null : readDegrees(text(value[key]));
  };
  const [lon, lat] = [member(NAMES.lon), member(NAMES.lat)];
  return lon && lat && { values: [lon.value, lat.value], order: 'lon-lat' };
}

/**
 * Reads a longitude and a latitude that stand in one cell, by any separator, as “34.8, 114.3”, “34°47′N 114°18′E”,
 * “geo:34.8,114.3”, ISO 6709 or JSON. `null` where the cell is nothing of the kind.
 */
export function readPair(cell: string): Pair | null {
  const text = cell.trim();
  if (text === '' || text.length > 200) return null;
  if (/^[[{]/.test(text)) {
    try {
      const pair = pairInJson(JSON.parse(text));
      if (pair) return pair;
    } catch {
      // brackets of people, taken off below
    }
  }
  const iso = ISO_6709.exec(text);
  if (iso) return pairOf(readDegrees(iso[1] ?? ''), readDegrees(iso[2] ?? ''), 'lat-lon');
  const called = /^(?:L\.|google\.maps\.)?(?:new )?(lat|lng)(?:Lng|Lat)\s*(\(.+\))$/i.exec(text);
  if (called) {
    const pair = readPair(called[2] ?? '');
    return pair && { ...pair, order: /^lat/i.test(called[1] ?? '') ? 'lat-lon' : 'lon-lat' };
  }
  // in brackets behind the name of the place
  const [, within] = /^[^\d()]*\p{L}[^\d()]*\(([^()]*\d\.\d[^()]*)\)$/u.exec(text) ?? [];
  if (within !== undefined && !/^\s*(?:SRID|MULTI|POINT|LINESTRING|POLYGON|GEOMETRY)/i.test(text))
    return readPair(within);
  const isGeo = /^geo:/i.test(text);
  const plain = plainMarks(text)
    .replace(/^geo:/i, '')
    .replace(isGeo ? /[?#;].*$/ : /[?#].*$/, '')
    .replace(/^.* \/ (?=.*[NS].*[EW]$)/, '')
    .replaceAll(/^[([{<]\s*|\s*[)\]}>]$/g, '');
  // letters of the sides say where one angle ends, before them or behind
  const [, one, other] = BY_SIDES.map((sides) => sides.exec(plain)).find((found) => found !== null) ?? [];
  if (one !== undefined && other !== undefined) {
    const trimmed = (part: string) => readDegrees(part.replaceAll(/^[\s,;/]+|[\s,;/]+$/g, ''));
    const pair = pairOf(trimmed(one), trimmed(other), null);
    if (pair) return pair;
  }
  const point = GEOPOINT.exec(plain);
  if (point) return pairOf(readDegrees(point[1] ?? ''), readDegrees(point[2] ?? ''), 'lat-lon');
  for (const separator of SEPARATORS)
    for (let at = plain.indexOf(separator); at >= 0; at = plain.indexOf(separator, at + 1)) {
      const [first, rest] = [plain.slice(0, at), plain.slice(at + separator.length)];
      const second = readDegrees(rest) ?? readDegrees(rest.replace(/[\s,;]+[-+\d.]+\s*m?$/, ''));
      const pair = pairOf(readDegrees(first), second, isGeo ? 'lat-lon' : null);
      if (pair) return pair;
    }
  return null;
}

/** Whether a number that no latitude can have proves that the longitudes of a column stand second, and none that they stand first. */
export const isLatFirst = (pairs: readonly Pair[]): boolean =>
  pairs.some(({ values: [, second] }) => Math.abs(second) > 90) &&
  pairs.every(({ values: [first] }) => Math.abs(first) <= 90);

/** In which order the pairs of a column stand: as their heading says, as a number that no latitude can have proves; else `null`. */
export function orderOfPairs(heading: string, pairs: readonly Pair[]): PairOrder | null {
  if (pairs.some(({ values: [first] }) => Math.abs(first) > 90)) return 'lon-lat';
  if (pairs.some(({ values: [, second] }) => Math.abs(second) > 90)) return 'lat-lon';
  if (/^(?:x[\W_]*y|xy.*|lnglat.*)$/i.test(heading)) return 'lon-lat';
  const [lat, lon] = [heading.search(/lat|[緯纬]/i), heading.search(/lon|lng|[經经経]/i)];
  if (lat < 0 || lon < 0) return null;
  return lat < lon ? 'lat-lon' : 'lon-lat';
}
