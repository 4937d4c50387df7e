import { isObject } from '../../atlas/json-object.ts';
import type { ReportBook } from '../report.ts';
import { crsKind, type CrsKind } from './crs.ts';

/** Turns a position of another system into longitude and latitude. */
export type ToDegrees = (position: readonly [number, number]) => readonly number[];

/** What begins a system whose coordinates are degrees already. */
const IS_DEGREES = /^\s*GEO(?:GCS|GCRS|GRAPHICCRS|DCRS|DETICCRS)\b|^\s*\+proj=(?:longlat|latlong)/i;
/** Surveys whose degrees are those of WGS 84 to within a metre or two. */
const SAME_DATUM =
  /WGS[\s_]*(?:19)?84|CGCS[\s_]*2000|China[\s_]2000|ETRS[\s_]*(?:19)?89|NAD[\s_]*(?:19)?83|JGD[\s_]*20\d\d|GDA|SIRGAS/i;

/** Definitions of the systems that a code alone may name. */
function definitionOf(code: number): string | null {
  if (code === 3857 || code === 900_913 || code === 102_100 || code === 3785) return 'EPSG:3857';
  if (code > 32_600 && code <= 32_660) return `+proj=utm +zone=${code - 32_600} +datum=WGS84 +units=m`;
  if (code > 32_700 && code <= 32_760) return `+proj=utm +zone=${code - 32_700} +south +datum=WGS84 +units=m`;
  // China’s Gauss-Krüger zones of six degrees and of three, with the zone before the easting and without
  const zones = (first: number, zone: number, width: 3 | 6, numbered: boolean) => {
    const n = zone + code - first;
    const meridian = width === 6 ? 6 * n - 3 : 3 * n;
    return `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${numbered ? n * 1_000_000 + 500_000 : 500_000} +y_0=0 +ellps=GRS80 +units=m`;
  };
  if (code >= 4491 && code <= 4501) return zones(4491, 13, 6, true);
  if (code >= 4502 && code <= 4512) return zones(4502, 13, 6, false);
  if (code >= 4513 && code <= 4533) return zones(4513, 25, 3, true);
  if (code >= 4534 && code <= 4554) return zones(4534, 25, 3, false);
  return null;
}

/** The code that the name of a system ends with, as in `urn:ogc:def:crs:EPSG::3857`; `null` where it has none. */
function codeOfSystem(name: string): number | null {
  const code =
    /(?:EPSG|ESRI)[:/]+(?:[\d.]*[:/]+)?(\d+)\s*$/i.exec(name)?.[1] ?? /^\s*(\d{4,6})\s*$/.exec(name)?.[1];
  return code === undefined ? null : Number(code);
}

/**
 * What a system of coordinates is (by well-known text, a definition of PROJ, a name or a code): what turns its positions
 * into degrees, else its kind. The library for it is fetched only where it is needed.
 */
async function readSystem(system: string | number): Promise<ToDegrees | CrsKind> {
  const code = typeof system === 'number' ? system : codeOfSystem(system);
  if (typeof system === 'string' && IS_DEGREES.test(system))
    return SAME_DATUM.test(system) ? 'degrees' : 'other-datum';
  const kind = code === null && /[[+]/.test(String(system)) ? 'projected' : crsKind(code ?? system);
  const definition = code === null ? String(system) : definitionOf(code);
  if (kind !== 'projected' || definition === null) return kind;
  try {
    const { default: proj4 } = await import('proj4');
    const projection = proj4(definition);
    return (position) => projection.inverse([position[0], position[1]]);
  } catch {
    return kind;
  }
}

/** What turns positions of a system into degrees; `null` where they are, or where that is not known, which is told. */
export async function turnOf(
  system: string | number,
  field: string,
  book: ReportBook | null,
): Promise<ToDegrees | null> {
  const read = await readSystem(system);
  if (typeof read === 'function') return read;
  if (read !== 'degrees') book?.noteFile('noted', read, field, system);
  return null;
}

function turn(coordinates: unknown, by: ToDegrees): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  const [x, y] = coordinates as readonly unknown[];
  if (typeof x === 'number' && typeof y === 'number') {
    try {
      return by([x, y]);
    } catch {
      return [NaN, NaN];
    }
  }
  return coordinates.map((inner) => turn(inner, by));
}

/** A geometry of GeoJSON with its positions in degrees; as it is where `by` is `null`. */
export function geometryInDegrees(geometry: unknown, by: ToDegrees | null): unknown {
  if (!by || !isObject(geometry)) return geometry;
  if (Array.isArray(geometry.geometries))
    return { ...geometry, geometries: geometry.geometries.map((inner) => geometryInDegrees(inner, by)) };
  return { ...geometry, coordinates: turn(geometry.coordinates, by) };
}
