import { areaMeshes, type AreaMesh } from './area-meshes.ts';
import {
  colourWord,
  membersOf,
  oneEach,
  orderByLife,
  PIECE_BYTES,
  POINT_BYTES,
  type KindMesh,
} from './kind-mesh.ts';
import { pointZooms } from './point-zooms.ts';
import { OPEN_DAYS } from '../open-days.ts';
import { POINT, type Shapes } from './shape-store.ts';

/** All shapes of an opened file. */
export interface LifespanMesh {
  /** The day from which lifespans in the meshes count. */
  readonly epoch: number;
  /** The point in Mercator coordinates (0 to 1) from which positions count. */
  readonly origin: { readonly x: number; readonly y: number };
  /** Areas by size, the largest first. */
  readonly areas: readonly AreaMesh[];
  readonly lines: KindMesh | null;
  readonly points: KindMesh | null;
}

const QUARTERS = 4;
const byte = (value: number) => Math.min(255, Math.max(0, Math.round(value)));

/** Positions of all shapes in Mercator coordinates relative to the middle of their box. */
function project({ mercator }: Shapes): { origin: { x: number; y: number }; xy: Float32Array } {
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
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

function lineMesh(shapes: Shapes, xy: Float32Array, epoch: number): KindMesh | null {
  const members = membersOf(shapes, (i) => shapes.kind[i] !== POINT && (shapes.width[i] ?? 0) > 0);
  if (members.length === 0) return null;
  const { index, shape } = orderByLife(shapes, members);
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
    const colour = colourWord(shapes.stroke[i] ?? 0);
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

function pointMesh(shapes: Shapes, xy: Float32Array, epoch: number, wholeZoom: number): KindMesh | null {
  const members = membersOf(shapes, (i) => shapes.kind[i] === POINT);
  if (members.length === 0) return null;
  const { index, shape } = orderByLife(shapes, members);
  const zooms = pointZooms(shapes, wholeZoom);
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
    words[word + 4] = colourWord(shapes.fill[i] ?? 0);
    words[word + 5] = (shapes.record[i] ?? 0) + 1;
    words[word + 6] = byte((shapes.radius[i] ?? 0) * QUARTERS) | (byte((zooms[i] ?? 0) * 10) << 8);
  });
  return { index, vertices, corners: null, at: oneEach(shape.length) };
}

/**
 * Builds the meshes of all shapes: areas, then lines and the outlines of areas, then points, of which every one is drawn
 * from `wholeZoom` on.
 */
export function lifespanMesh(shapes: Shapes, wholeZoom: number): LifespanMesh {
  const { origin, xy } = project(shapes);
  const epoch = epochOf(shapes);
  return {
    epoch,
    origin,
    areas: areaMeshes(shapes, xy, epoch),
    lines: lineMesh(shapes, xy, epoch),
    points: pointMesh(shapes, xy, epoch, wholeZoom),
  };
}

/** The buffers of a mesh, each once, to be handed over from a worker without a copy. */
export function meshBuffers({ areas, lines, points }: LifespanMesh): ArrayBuffer[] {
  const kinds = [...areas.flatMap(({ triangles, dots }) => [triangles, dots]), lines, points];
  const buffers = kinds.flatMap((kind) => {
    if (!kind) return [];
    const { order, starts, levelAt, longest } = kind.index;
    const arrays = [kind.corners, kind.at, order, starts, levelAt, longest];
    return [kind.vertices, ...arrays.flatMap((array) => (array ? [array.buffer as ArrayBuffer] : []))];
  });
  return [...new Set(buffers)];
}
