import type { TouchedTiles } from '../land/touched-tiles.ts';
import { quadBox } from './quad-box.ts';
import { QUAD_FLOATS } from './symbol-quads.ts';

/** The quads of a buffer that reach into touched tiles, in their order. */
export function touchedQuads(quads: Float32Array, tiles: TouchedTiles): Float32Array {
  const result = new Float32Array(quads.length);
  let length = 0;
  for (let place = 0; place < quads.length / QUAD_FLOATS; place++) {
    if (!tiles.meets(quadBox(quads, place))) continue;
    result.set(quads.subarray(place * QUAD_FLOATS, (place + 1) * QUAD_FLOATS), length);
    length += QUAD_FLOATS;
  }
  return result.subarray(0, length);
}
