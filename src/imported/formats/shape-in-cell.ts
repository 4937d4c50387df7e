import { isObject } from '../../atlas/json-object.ts';
import { readPair, type PairOrder } from './read-pair.ts';
import { readWkb } from './read-wkb.ts';
import { readWkt } from './read-wkt.ts';

const HEX = /^\s*(?:\\x|0x)?(0[01](?:[0-9a-f]{2}){8,})\s*$/i;

function geometryOf(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  if (value.type === 'Feature') return value.geometry ?? null;
  if (value.type === 'FeatureCollection' && Array.isArray(value.features))
    return { type: 'GeometryCollection', geometries: value.features.map(geometryOf) };
  return Object.hasOwn(value, 'coordinates') || Object.hasOwn(value, 'geometries') ? value : undefined;
}

const isPosition = (value: unknown) =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.length <= 4 &&
  value.every((one) => typeof one === 'number');

/** The line, or the surface, that a list of positions is; `undefined` where it is none. */
function shapeOfList(cell: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(cell);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value) || value.length === 0) return undefined;
  if (value.every(isPosition)) return { type: 'LineString', coordinates: value };
  const ofLists = (list: readonly unknown[], depth: number): boolean =>
    list.every((one) => Array.isArray(one) && (depth === 0 ? isPosition(one) : ofLists(one, depth - 1)));
  if (ofLists(value, 1)) return { type: 'Polygon', coordinates: value };
  return ofLists(value, 2) ? { type: 'MultiPolygon', coordinates: value } : undefined;
}

function inJson(cell: string): unknown {
  for (const text of [cell, cell.replaceAll("'", '"'), cell.replaceAll('\\"', '"')]) {
    try {
      return geometryOf(JSON.parse(text));
    } catch {
      // as Python and doubled quotes write it, next
    }
  }
  return undefined;
}

/**
 * The geometry that one cell holds: well-known text, GeoJSON (a geometry, a feature or a collection), well-known binary in
 * figures of sixteen, or a longitude and a latitude in the order given, which counts before that of the cell where it is `proved`. What it is not is left for the reader of
 * geometries to name.
 */
export function shapeInCell(cell: string, order: PairOrder, proved = false): unknown {
  if (/^\s*\{/.test(cell)) {
    const geometry = inJson(cell);
    if (geometry !== undefined) return geometry;
  }
  const listed = /^\s*\[\s*\[/.test(cell) ? shapeOfList(cell) : undefined;
  if (listed !== undefined) return listed;
  const [, hex] = HEX.exec(cell) ?? [];
  if (hex !== undefined) {
    try {
      return readWkb(Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));
    } catch {
      return { type: cell.slice(0, 40), coordinates: [] };
    }
  }
  const pair = readPair(cell);
  if (!pair) return readWkt(cell);
  const [first, second] = pair.values;
  const coordinates =
    ((proved ? null : pair.order) ?? order) === 'lon-lat' ? [first, second] : [second, first];
  return { type: 'Point', coordinates };
}
