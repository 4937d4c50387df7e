import { wktToGeoJSON, type WktUserOptions } from 'betterknown';

/** An empty geometry is none, and coordinates are taken as they stand. */
const PLAIN: WktUserOptions = { emptyAsNull: true, proj: (_from, _to, position) => position };

/** Whether a geometry ends where its text does: the library passes over what stands behind. */
function endsAtItsEnd(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')' && --depth === 0) return i === text.length - 1;
  }
  return /EMPTY$/i.test(text);
}

/**
 * Well-known text (OGC Simple Features, with an SRID before it or none; its system of coordinates is passed over) as a
 * geometry of GeoJSON, not yet looked at; `null` where it is empty. What it is not is left for the reader of geometries to
 * name: then the beginning of the text stands for its type.
 */
export function readWkt(text: string): unknown {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  try {
    if (endsAtItsEnd(plain)) return wktToGeoJSON(plain, PLAIN);
  } catch {
    // told as a geometry that is not known
  }
  return { type: text.slice(0, 40), coordinates: [] };
}
