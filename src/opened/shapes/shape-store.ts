import { growing } from './growing.ts';

/** Kinds of shape: what is drawn as a dot, as a stroke, as an area. */
export const POINT = 0;
export const LINE = 1;
export const AREA = 2;
export type ShapeKind = typeof POINT | typeof LINE | typeof AREA;

/** Days as far from the epoch of Julian days as a lifespan may reach; an open end lies there. */
export const OPEN_DAYS = 8_000_000;

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
  /** Of each ring, its first position in `coords`, and one more at the end. */
  readonly ringAt: Uint32Array;
  /** Longitudes and latitudes in degrees, by turns. */
  readonly coords: Float64Array;
  readonly fill: Uint32Array;
  readonly stroke: Uint32Array;
  readonly width: Float32Array;
  readonly radius: Float32Array;
}

/** Shapes while a file is read. */
export interface ShapeStore {
  readonly count: number;
  /** Adds a shape; `rings` are runs of longitudes and latitudes. */
  add(
    kind: ShapeKind,
    record: number,
    life: { readonly start: number; readonly end: number },
    rings: readonly (readonly number[])[],
    look: ShapeLook,
  ): void;
  done(): Shapes;
}

const within = (days: number) => Math.min(Math.max(days, -OPEN_DAYS), OPEN_DAYS);

/** Creates an empty store. */
export function createShapeStore(): ShapeStore {
  const kinds = growing(Uint8Array);
  const records = growing(Uint32Array);
  const starts = growing(Float64Array);
  const ends = growing(Float64Array);
  const partAt = growing(Uint32Array);
  const ringAt = growing(Uint32Array);
  const coords = growing(Float64Array);
  const fills = growing(Uint32Array);
  const strokes = growing(Uint32Array);
  const widths = growing(Float32Array);
  const radii = growing(Float32Array);
  partAt.push(0);
  ringAt.push(0);
  return {
    get count() {
      return kinds.length;
    },
    add(kind, record, { start, end }, rings, look) {
      kinds.push(kind);
      records.push(record);
      starts.push(within(start));
      ends.push(within(end));
      for (const ring of rings) {
        for (const value of ring) coords.push(value);
        ringAt.push(coords.length / 2);
      }
      partAt.push(ringAt.length - 1);
      fills.push(look.fill);
      strokes.push(look.stroke);
      widths.push(look.width);
      radii.push(look.radius);
    },
    done: () => ({
      count: kinds.length,
      kind: kinds.done(),
      record: records.done(),
      start: starts.done(),
      end: ends.done(),
      partAt: partAt.done(),
      ringAt: ringAt.done(),
      coords: coords.done(),
      fill: fills.done(),
      stroke: strokes.done(),
      width: widths.done(),
      radius: radii.done(),
    }),
  };
}
