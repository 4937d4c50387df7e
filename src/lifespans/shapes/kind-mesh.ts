import { indexLifespans, type LifespanIndex } from '../lifespan-levels.ts';
import type { Shapes } from './shape-store.ts';

/** Bytes of a corner of an area, of the dot it is from afar, of a piece of a line (two texels), of a point. */
export const AREA_BYTES = 24;
export const DOT_BYTES = 28;
export const PIECE_BYTES = 32;
export const POINT_BYTES = 28;

/**
 * Shapes of one kind, in the order of their levels of lifespan, ready for the graphics card. Floats first: area: x y start
 * end; dot: x y start end, side; piece: x y of both ends, start end; point: x y start end; then RGBA, id (record + 1, four
 * bytes, lowest first, of a piece three), and for a piece: width in quarters of px, for a point: radius in quarters of px,
 * first zoom in tenths.
 */
export interface KindMesh {
  readonly index: LifespanIndex;
  readonly vertices: ArrayBuffer;
  /** Corners of triangles; of areas alone. */
  readonly corners: Uint32Array | null;
  /** Of each place in the order, its first corner, piece or point; and one more at the end. */
  readonly at: Uint32Array;
}

/** The indices of the shapes that `take` chooses. */
export function membersOf(shapes: Shapes, take: (i: number) => boolean): Uint32Array {
  const found = new Uint32Array(shapes.count);
  let count = 0;
  for (let i = 0; i < shapes.count; i++) if (take(i)) found[count++] = i;
  return found.slice(0, count);
}

/** The index of some shapes’ lifespans, and the shape at each place of its order. */
export function orderByLife(
  shapes: Shapes,
  members: Uint32Array,
): { readonly index: LifespanIndex; readonly shape: Uint32Array } {
  const starts = new Float64Array(members.length);
  const ends = new Float64Array(members.length);
  for (let k = 0; k < members.length; k++) {
    const i = members[k] as number;
    starts[k] = shapes.start[i] ?? 0;
    ends[k] = shapes.end[i] ?? 0;
  }
  const index = indexLifespans(starts, ends);
  return { index, shape: index.order.map((place) => members[place] ?? 0) };
}

/** For shapes of which each is one thing to draw: 0, 1, 2 … */
export const oneEach = (count: number) => Uint32Array.from({ length: count + 1 }, (_, place) => place);

/** A colour 0xRRGGBBAA as a word whose bytes in memory are red, green, blue, alpha (words have their lowest byte first). */
export const colourWord = (colour: number) =>
  ((colour >>> 24) | ((colour >>> 8) & 0xff00) | ((colour << 8) & 0xff0000) | (colour << 24)) >>> 0;
