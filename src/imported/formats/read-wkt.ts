const TYPES: Readonly<Record<string, string>> = {
  POINT: 'Point', LINESTRING: 'LineString', POLYGON: 'Polygon', MULTIPOINT: 'MultiPoint',
  MULTILINESTRING: 'MultiLineString', MULTIPOLYGON: 'MultiPolygon',
}; // prettier-ignore

/**
 * Well-known text (OGC Simple Features: points, lines, polygons and their multiples; an SRID before it is passed over) as
 * a geometry of GeoJSON, not yet looked at. What it is not is left for the reader of geometries to name.
 */
export function readWkt(text: string): unknown {
  const [, name = '', body = ''] =
    /^\s*(?:SRID=\d+;)?\s*([A-Za-z]+)\s*(?:Z|M|ZM)?\s*(\([^]*\))\s*$/i.exec(text) ?? [];
  const type = TYPES[name.toUpperCase()];
  if (!type) return { type: text.slice(0, 40), coordinates: [] };
  // brackets become lists, and numbers with spaces between them become positions
  const json = body
    .replace(
      /-?[\d.]+(?:e[-+]?\d+)?(?:\s+-?[\d.]+(?:e[-+]?\d+)?)+/gi,
      (run) => `[${run.trim().split(/\s+/).join(',')}]`,
    )
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  try {
    const lists = JSON.parse(json) as unknown[];
    if (type === 'Point') return { type, coordinates: lists[0] };
    if (type === 'MultiPoint')
      return {
        type,
        coordinates: lists.map((one) =>
          Array.isArray(one) && Array.isArray(one[0]) ? (one[0] as unknown) : one,
        ),
      };
    return { type, coordinates: lists };
  } catch {
    return { type, coordinates: null };
  }
}
