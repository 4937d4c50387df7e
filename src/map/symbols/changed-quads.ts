import type { PixelBox } from '../../geometry/box.ts';
import { quadBox } from './quad-box.ts';
import { QUAD_FLOATS } from './symbol-quads.ts';

/** For each quad of one buffer its place in another, each place once; −1 where the other has no more of its like. */
function placesIn(quads: Float32Array, other: Float32Array): Int32Array {
  const bits = (floats: Float32Array) => new Int32Array(floats.buffer, floats.byteOffset, floats.length);
  const [mine, theirs] = [bits(quads), bits(other)];
  const hashOf = (words: Int32Array, place: number) => {
    let hash = 0;
    for (let i = place * QUAD_FLOATS; i < (place + 1) * QUAD_FLOATS; i++)
      hash = (Math.imul(hash, 31) + (words[i] ?? 0)) | 0;
    return hash;
  };
  const isSame = (a: number, b: number) => {
    for (let i = 0; i < QUAD_FLOATS; i++)
      if (mine[a * QUAD_FLOATS + i] !== theirs[b * QUAD_FLOATS + i]) return false;
    return true;
  };
  const byHash = new Map<number, number[]>();
  for (let place = other.length / QUAD_FLOATS - 1; place >= 0; place--) {
    const hash = hashOf(theirs, place);
    const like = byHash.get(hash);
    if (like) like.push(place);
    else byHash.set(hash, [place]);
  }
  return Int32Array.from({ length: quads.length / QUAD_FLOATS }, (_, place) => {
    const like = byHash.get(hashOf(mine, place));
    const last = like?.at(-1);
    if (last === undefined || !isSame(place, last)) return -1;
    like?.pop();
    return last;
  });
}

/** Which places of a list belong to one of its longest rising parts; those of −1 to none. */
function rising(places: Int32Array): boolean[] {
  /** By length of a rising part the place in the list at which the best of that length ends. */
  const ends: number[] = [];
  const before = new Int32Array(places.length).fill(-1);
  places.forEach((value, i) => {
    if (value < 0) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = i;
  });
  const kept = Array<boolean>(places.length).fill(false);
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) kept[i] = true;
  return kept;
}

/**
 * The boxes (CSS px) outside which two buffers of quads look alike: those of all quads that only one of them has, or that
 * stand in another order among the rest.
 */
export function changedQuads(before: Float32Array, after: Float32Array): PixelBox[] {
  const places = placesIn(after, before);
  const kept = rising(places);
  const keptBefore = new Set<number>();
  places.forEach((place, i) => {
    if (kept[i]) keptBefore.add(place);
  });
  const boxes: PixelBox[] = [];
  for (let i = 0; i < before.length / QUAD_FLOATS; i++)
    if (!keptBefore.has(i)) boxes.push(quadBox(before, i));
  kept.forEach((stands, i) => {
    if (!stands) boxes.push(quadBox(after, i));
  });
  return boxes;
}
