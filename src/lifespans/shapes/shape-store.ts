import earcut from 'earcut';
import { MERCATOR_END, toMercator } from '../../geometry/mercator.ts';
import { OPEN_DAYS } from '../open-days.ts';
import { growing } from './growing.ts';
import type { Ring } from './ring.ts';

/** Kinds of shape: what is drawn as a dot, as a stroke, as an area. */
export const POINT = 0;
export const LINE = 1;
export const AREA = 2;
export type ShapeKind = typeof POINT | typeof LINE | typeof AREA;

/** How a shape is drawn: colours as 0xRRGGBBAA, widths and radii in px; a width of 0 draws no outline. */
export interface ShapeLook {
  readonly fill: number;
  readonly stroke: number;
  readonly width: number;
  readonly radius: number;
}

/** Shapes with their lifespans, as columns of numbers. */
export interface Shapes {
  readonly count: number;
  readonly kind: Uint8Array;
  /** The record that each shape belongs to. */
  readonly record: Uint32Array;
  /** Lifespans in days counted from midnights (see `DateReading`), never open: open ends lie at ±{@link OPEN_DAYS}. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Of each shape, its first ring in `ringAt`, and one more at the end. */
  readonly partAt: Uint32Array;
  /** Of each ring, its first position in `mercator`, and one more at the end. */
  readonly ringAt: Uint32Array;
  /** Mercator coordinates (0 to 1), x and y by turns. */
  readonly mercator: Float64Array;
  /** Of each shape, its first corner in `corners`, and one more at the end. */
  readonly cornerAt: Uint32Array;
  /** The triangles of areas: positions, counted from the first of the shape. */
  readonly corners: Uint32Array;
  readonly fill: Uint32Array;
  readonly stroke: Uint32Array;
  readonly width: Float32Array;
  readonly radius: Float32Array;
}

/** Shapes while a file is read. */
export interface ShapeStore {
  readonly count: number;
  /** Adds a shape; `rings` are runs of longitudes and latitudes, or of Mercator coordinates. */
  add(
    kind: ShapeKind,
    record: number,
    life: { readonly start: number; readonly end: number },
    rings: readonly Ring[],
    look: ShapeLook,
  ): void;
  /** Adds all shapes of another store, whose first record is given the number `record`. */
  join(shapes: Shapes, record: number): void;
  done(): Shapes;
}

/** The buffers of shapes, to be handed over from a worker without a copy. */
export function shapeBuffers(shapes: Shapes): ArrayBuffer[] {
  return Object.values(shapes).flatMap((column: number | Uint8Array) =>
    typeof column === 'number' ? [] : [column.buffer as ArrayBuffer],
  );
}

/** Positions of a ring of four corners, the first once more at its end; and its triangles, where it is convex. */
const FOUR_CLOSED = 5;
const TWO_TRIANGLES = [0, 1, 2, 0, 2, 3];

/** Whether a closed ring of four corners turns the same way at each of them. */
function isConvexFour(ring: Ring): boolean {
  if (ring[0] !== ring[8] || ring[1] !== ring[9]) return false;
  let turn = 0;
  let x = (ring[0] as number) - (ring[6] as number);
  let y = (ring[1] as number) - (ring[7] as number);
  for (let i = 0; i < 8; i += 2) {
    const nextX = (ring[i + 2] as number) - (ring[i] as number);
    const nextY = (ring[i + 3] as number) - (ring[i + 1] as number);
    const cross = x * nextY - y * nextX;
    if (cross === 0 || cross * turn < 0) return false;
    turn = cross;
    x = nextX;
    y = nextY;
  }
  return true;
}

const within = (days: number) => Math.min(Math.max(days, -OPEN_DAYS), OPEN_DAYS);

/** Creates an empty store; its rings come in degrees, or already as Mercator coordinates from 0 to 1. */
export function createShapeStore(rings: 'degrees' | 'mercator' = 'degrees'): ShapeStore {
  const kinds = growing(Uint8Array);
  const records = growing(Uint32Array);
  const starts = growing(Float64Array);
  const ends = growing(Float64Array);
  const partAt = growing(Uint32Array);
  const ringAt = growing(Uint32Array);
  const mercator = growing(Float64Array);
  const cornerAt = growing(Uint32Array);
  const corners = growing(Uint32Array);
  const fills = growing(Uint32Array);
  const strokes = growing(Uint32Array);
  const widths = growing(Float32Array);
  const radii = growing(Float32Array);
  partAt.push(0);
  ringAt.push(0);
  cornerAt.push(0);

  const inMercator = rings === 'mercator';

  function addMercator(ring: Ring): void {
    if (inMercator) {
      mercator.pushAll(ring);
      return;
    }
    const { length } = ring;
    const added = mercator.extend(length);
    for (let i = 0; i < length; i += 2) {
      const latitude = ring[i + 1] as number;
      const { x, y } = toMercator([
        ring[i] as number,
        latitude > MERCATOR_END ? MERCATOR_END : latitude < -MERCATOR_END ? -MERCATOR_END : latitude,
      ]);
      added[i] = x;
      added[i + 1] = y;
    }
  }
  function addTriangles(from: number, rings: readonly Ring[]): void {
    const [outer] = rings;
    if (
      rings.length === 1 &&
      outer?.length === 2 * FOUR_CLOSED &&
      isConvexFour(inMercator ? outer : mercator.view(from, mercator.length))
    ) {
      corners.pushAll(TWO_TRIANGLES);
      return;
    }
    const holes: number[] = [];
    let before = 0;
    for (const ring of rings) {
      if (before > 0) holes.push(before);
      before += ring.length / 2;
    }
    corners.pushAll(earcut(mercator.view(from, mercator.length), holes, 2));
  }

  return {
    get count() {
      return kinds.length;
    },
    add(kind, record, { start, end }, rings, look) {
      kinds.push(kind);
      records.push(record);
      starts.push(within(start));
      ends.push(within(end));
      const from = mercator.length;
      for (const ring of rings) {
        addMercator(ring);
        ringAt.push(mercator.length / 2);
      }
      partAt.push(ringAt.length - 1);
      if (kind === AREA) addTriangles(from, rings);
      cornerAt.push(corners.length);
      fills.push(look.fill);
      strokes.push(look.stroke);
      widths.push(look.width);
      radii.push(look.radius);
    },
    join(more, record) {
      const [ring, position, corner] = [ringAt.length - 1, mercator.length / 2, corners.length];
      const moved = (array: Uint32Array, by: number, first = 0) => {
        const values = array.subarray(first);
        for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) + by;
        return values as Uint32Array<ArrayBuffer>;
      };
      for (const [own, others] of [
        [kinds, more.kind],
        [starts, more.start],
        [ends, more.end],
        [mercator, more.mercator],
        [corners, more.corners],
        [fills, more.fill],
        [strokes, more.stroke],
        [widths, more.width],
        [radii, more.radius],
      ] as const)
        own.append(others as never);
      records.append(moved(more.record, record));
      partAt.append(moved(more.partAt, ring, 1));
      ringAt.append(moved(more.ringAt, position, 1));
      cornerAt.append(moved(more.cornerAt, corner, 1));
    },
    done: () => ({
      count: kinds.length,
      kind: kinds.done(),
      record: records.done(),
      start: starts.done(),
      end: ends.done(),
      partAt: partAt.done(),
      ringAt: ringAt.done(),
      mercator: mercator.done(),
      cornerAt: cornerAt.done(),
      corners: corners.done(),
      fill: fills.done(),
      stroke: strokes.done(),
      width: widths.done(),
      radius: radii.done(),
    }),
  };
}
