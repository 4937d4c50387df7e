/** Dimensions and kind of a geometry in binary, after its first five bytes. */
interface Kind {
  readonly type: number;
  readonly dimensions: number;
}

const NAMES = ['', 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon', 'GeometryCollection'] as const; // prettier-ignore
const DEEPEST = 8;
const HAS_Z = 0x80000000;
const HAS_M = 0x40000000;
const HAS_SRID = 0x20000000;

/**
 * Well-known binary (OGC Simple Features, ISO 13249-3 with heights and measures, and the extended kind of PostGIS) as a
 * geometry of GeoJSON, its heights and measures left out; `null` for an empty one. Throws RangeError where the bytes end
 * too early or are no geometry.
 */
export function readWkb(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let little = true;
  const word = () => {
    const value = view.getUint32(at, little);
    at += 4;
    return value;
  };
  function kind(): Kind {
    little = view.getUint8(at) === 1;
    at += 1;
    const code = word();
    if ((code & HAS_SRID) !== 0) at += 4;
    const plain = code & 0x1fffffff;
    const thousands = Math.floor(plain / 1000);
    const more =
      Number((code & HAS_Z) !== 0 || thousands === 1 || thousands === 3) +
      Number((code & HAS_M) !== 0 || thousands === 2 || thousands === 3);
    return { type: plain % 1000, dimensions: 2 + more };
  }
  const position = ({ dimensions }: Kind): number[] => {
    const pair = [view.getFloat64(at, little), view.getFloat64(at + 8, little)];
    at += 8 * dimensions;
    return pair;
  };
  function many<Read>(least: number, read: () => Read): Read[] {
    const count = word();
    if (count * least > view.byteLength - at) throw new RangeError('the bytes of a geometry end too early');
    return Array.from({ length: count }, read);
  }
  const run = (of: Kind) => many(8 * of.dimensions, () => position(of));
  function geometry(depth: number): { type: string; coordinates?: unknown; geometries?: unknown[] } | null {
    if (depth > DEEPEST) throw new RangeError('geometries are nested too deeply');
    const of = kind();
    const name = NAMES[of.type];
    if (!name) throw new RangeError(`no kind of geometry: ${of.type}`);
    const parts = () => many(5, () => geometry(depth + 1)).filter((part) => part !== null);
    if (of.type === 1) {
      const coordinates = position(of);
      return coordinates.some(Number.isNaN) ? null : { type: name, coordinates };
    }
    if (of.type === 2) return { type: name, coordinates: run(of) };
    if (of.type === 3) return { type: name, coordinates: many(4, () => run(of)) };
    if (of.type === 7) return { type: name, geometries: parts() };
    return { type: name, coordinates: parts().map(({ coordinates }) => coordinates) };
  }
  const read = geometry(0);
  const inner = read?.coordinates ?? read?.geometries;
  return Array.isArray(inner) && inner.length === 0 ? null : read;
}
