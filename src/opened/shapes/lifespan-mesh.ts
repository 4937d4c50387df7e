import { indexLifespans, type LifespanIndex } from '../../style/lifespan-levels.ts';
import { pointZooms } from './point-zooms.ts';
import { AREA, OPEN_DAYS, POINT, type Shapes } from './shape-store.ts';

/** Bytes of a corner of an area, of a piece of a line (two texels), of a point. */
export const AREA_BYTES = 24;
export const PIECE_BYTES = 32;
export const POINT_BYTES = 28;

/**
 * Shapes of one kind, in the order of their levels of lifespan, ready for the graphics card. Floats first: area: x y start
 * end; piece: x y of both ends, start end; point: x y start end; then RGBA, id (record + 1, four bytes, lowest first, of a
 * piece three), and for a piece: width in quarters of px, for a point: radius in quarters of px, first zoom in tenths.
 */
export interface KindMesh {
  readonly index: LifespanIndex;
  readonly vertices: ArrayBuffer;
  /** Corners of triangles; of areas alone. */
  readonly corners: Uint32Array | null;
  /** Of each place in the order, its first corner, piece or point; and one more at the end. */
  readonly at: Uint32Array;
}

/** All shapes of an opened file. */
export interface LifespanMesh {
  /** The day from which lifespans in the meshes count. */
  readonly epoch: number;
  /** The point in Mercator coordinates (0 to 1) from which positions count. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly areas: KindMesh | null;
  readonly lines: KindMesh | null;
  readonly points: KindMesh | null;
}

const QUARTERS = 4;
const byte = (value: number) => Math.min(255, Math.max(0, Math.round(value)));

function chosen(shapes: Shapes, take: (i: number) => boolean): Uint32Array {
  const found = new Uint32Array(shapes.count);
  let count = 0;
  for (let i = 0; i < shapes.count; i++) if (take(i)) found[count++] = i;
  return found.slice(0, count);
}

function ordered(shapes: Shapes, members: Uint32Array): { index: LifespanIndex; shape: Uint32Array } {
  const index = indexLifespans(
    Float64Array.from(members, (i) => shapes.start[i] ?? 0),
    Float64Array.from(members, (i) => shapes.end[i] ?? 0),
  );
  return { index, shape: index.order.map((place) => members[place] ?? 0) };
}

/** Positions of all shapes in Mercator coordinates relative to the middle of their box. */
function project({ mercator }: Shapes): { origin: { x: number; y: number }; xy: Float32Array } {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < mercator.length; i += 2) {
    const x = mercator[i] as number;
    const y = mercator[i + 1] as number;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  const origin = mercator.length > 0 ? { x: (west + east) / 2, y: (north + south) / 2 } : { x: 0.5, y: 0.5 };
  const xy = new Float32Array(mercator.length);
  for (let i = 0; i < mercator.length; i += 2) {
    xy[i] = (mercator[i] as number) - origin.x;
    xy[i + 1] = (mercator[i + 1] as number) - origin.y;
  }
  return { origin, xy };
}

/** The first whole day that any shape begins on; 0 where none has a beginning. */
function epochOf({ start, end }: Shapes): number {
  let first = Infinity;
  for (let i = 0; i < start.length; i++) {
    const day = start[i] ?? 0;
    first = Math.min(first, day > -OPEN_DAYS ? day : (end[i] ?? OPEN_DAYS));
  }
  return Number.isFinite(first) && first < OPEN_DAYS ? Math.floor(first) : 0;
}

/** A colour 0xRRGGBBAA as a word whose bytes in memory are red, green, blue, alpha (words have their lowest byte first). */
const word4 = (colour: number) =>
  ((colour >>> 24) | ((colour >>> 8) & 0xff00) | ((colour << 8) & 0xff0000) | (colour << 24)) >>> 0;

function areaMesh(shapes: Shapes, xy: Float32Array, epoch: number): KindMesh | null {
  const members = chosen(shapes, (i) => shapes.kind[i] === AREA);
  if (members.length === 0) return null;
  const { index, shape } = ordered(shapes, members);
  let positions = 0;
  let triangles = 0;
  for (const i of shape) {
    positions +=
      (shapes.ringAt[shapes.partAt[i + 1] ?? 0] ?? 0) - (shapes.ringAt[shapes.partAt[i] ?? 0] ?? 0);
    triangles += (shapes.cornerAt[i + 1] ?? 0) - (shapes.cornerAt[i] ?? 0);
  }
  const vertices = new ArrayBuffer(positions * AREA_BYTES);
  const floats = new Float32Array(vertices);
  const words = new Uint32Array(vertices);
  const corners = new Uint32Array(triangles);
  const at = new Uint32Array(shape.length + 1);
  let [vertex, corner] = [0, 0];
  shape.forEach((i, place) => {
    const from = shapes.ringAt[shapes.partAt[i] ?? 0] ?? 0;
    const to = shapes.ringAt[shapes.partAt[i + 1] ?? 0] ?? 0;
    const [start, end] = [(shapes.start[i] ?? 0) - epoch, (shapes.end[i] ?? 0) - epoch];
    const [colour, id] = [word4(shapes.fill[i] ?? 0), (shapes.record[i] ?? 0) + 1];
    for (let k = shapes.cornerAt[i] ?? 0; k < (shapes.cornerAt[i + 1] ?? 0); k++)
      corners[corner++] = vertex + (shapes.corners[k] as number);
    for (let k = from; k < to; k++, vertex++) {
      const word = vertex * (AREA_BYTES / 4);
      floats[word] = xy[2 * k] as number;
      floats[word + 1] = xy[2 * k + 1] as number;
      floats[word + 2] = start;
      floats[word + 3] = end;
      words[word + 4] = colour;
      words[word + 5] = id;
    }
    at[place + 1] = corner;
  });
  return { index, vertices, corners, at };
}

function lineMesh(shapes: Shapes, xy: Float32Array, epoch: number): KindMesh | null {
  const members = chosen(shapes, (i) => shapes.kind[i] !== POINT && (shapes.width[i] ?? 0) > 0);
  if (members.length === 0) return null;
  const { index, shape } = ordered(shapes, members);
  let pieces = 0;
  for (const i of shape)
    for (let ring = shapes.partAt[i] ?? 0; ring < (shapes.partAt[i + 1] ?? 0); ring++)
      pieces += Math.max(0, (shapes.ringAt[ring + 1] ?? 0) - (shapes.ringAt[ring] ?? 0) - 1);
  const vertices = new ArrayBuffer(pieces * PIECE_BYTES);
  const floats = new Float32Array(vertices);
  const words = new Uint32Array(vertices);
  const at = new Uint32Array(shape.length + 1);
  let piece = 0;
  shape.forEach((i, place) => {
    const last = (((shapes.record[i] ?? 0) + 1) | (byte((shapes.width[i] ?? 0) * QUARTERS) << 24)) >>> 0;
    const colour = word4(shapes.stroke[i] ?? 0);
    const [start, end] = [(shapes.start[i] ?? 0) - epoch, (shapes.end[i] ?? 0) - epoch];
    for (let ring = shapes.partAt[i] ?? 0; ring < (shapes.partAt[i + 1] ?? 0); ring++) {
      for (let k = shapes.ringAt[ring] ?? 0; k < (shapes.ringAt[ring + 1] ?? 0) - 1; k++, piece++) {
        const word = piece * (PIECE_BYTES / 4);
        for (let j = 0; j < 4; j++) floats[word + j] = xy[2 * k + j] as number;
        floats[word + 4] = start;
        floats[word + 5] = end;
        words[word + 6] = colour;
        words[word + 7] = last;
      }
    }
    at[place + 1] = piece;
  });
  return { index, vertices, corners: null, at };
}

function pointMesh(shapes: Shapes, xy: Float32Array, epoch: number): KindMesh | null {
  const members = chosen(shapes, (i) => shapes.kind[i] === POINT);
  if (members.length === 0) return null;
  const { index, shape } = ordered(shapes, members);
  const zooms = pointZooms(shapes);
  const vertices = new ArrayBuffer(shape.length * POINT_BYTES);
  const floats = new Float32Array(vertices);
  const words = new Uint32Array(vertices);
  shape.forEach((i, place) => {
    const k = shapes.ringAt[shapes.partAt[i] ?? 0] ?? 0;
    const word = place * (POINT_BYTES / 4);
    floats[word] = xy[2 * k] ?? 0;
    floats[word + 1] = xy[2 * k + 1] ?? 0;
    floats[word + 2] = (shapes.start[i] ?? 0) - epoch;
    floats[word + 3] = (shapes.end[i] ?? 0) - epoch;
    words[word + 4] = word4(shapes.fill[i] ?? 0);
    words[word + 5] = (shapes.record[i] ?? 0) + 1;
    words[word + 6] = byte((shapes.radius[i] ?? 0) * QUARTERS) | (byte((zooms[i] ?? 0) * 10) << 8);
  });
  const at = Uint32Array.from({ length: shape.length + 1 }, (_, place) => place);
  return { index, vertices, corners: null, at };
}

/** Builds the meshes of all shapes: areas, then lines and the outlines of areas, then points. */
export function lifespanMesh(shapes: Shapes): LifespanMesh {
  const { origin, xy } = project(shapes);
  const epoch = epochOf(shapes);
  return {
    epoch,
    origin,
    areas: areaMesh(shapes, xy, epoch),
    lines: lineMesh(shapes, xy, epoch),
    points: pointMesh(shapes, xy, epoch),
  };
}

/** The buffers of a mesh, to be handed over from a worker without a copy. */
export function meshBuffers(mesh: LifespanMesh): ArrayBuffer[] {
  return [mesh.areas, mesh.lines, mesh.points].flatMap((kind) =>
    kind
      ? [
          kind.vertices,
          ...[
            kind.corners,
            kind.at,
            kind.index.order,
            kind.index.starts,
            kind.index.levelAt,
            kind.index.longest,
          ].flatMap((array) => (array ? [array.buffer as ArrayBuffer] : [])),
        ]
      : [],
  );
}
