import { AREA, createShapeStore, type Shapes } from '../../src/lifespans/shapes/shape-store.ts';
import { seededNumbers } from '../seeded-numbers.ts';

/** The days of the bench, from 0. */
export const DAYS = 1826;
/** How many probe squares spell a day in binary. */
export const BITS = 11;
/** Degrees: the squares lie side by side along the bottom of the view. */
export const PROBE = { west: 0, south: -9, size: 1.4 } as const;

/** One square of the bench, in degrees, alive in `[start, end)`. */
export interface Square {
  readonly west: number;
  readonly south: number;
  readonly size: number;
  readonly start: number;
  readonly end: number;
  readonly probe: boolean;
}

/**
 * Squares alive for 1 to 200 of 1,826 days; besides, for each bit of the day’s number, white and black squares that are
 * alive while it is set or not, so that the picture spells the day.
 */
export function* squares(count: number): Generator<Square> {
  const next = seededNumbers(1126);
  for (let i = 0; i < count; i++) {
    const start = Math.floor(next() * DAYS);
    const end = start + 1 + Math.floor(next() * 200);
    yield { west: next() * 19, south: next() * 15 - 7, size: 0.12, start, end, probe: false };
  }
  for (let bit = 0; bit < BITS; bit++) {
    const step = 2 ** bit;
    for (let start = step; start < DAYS; start += 2 * step)
      yield {
        west: PROBE.west + bit * PROBE.size,
        south: PROBE.south,
        size: PROBE.size,
        start,
        end: start + step,
        probe: true,
      };
  }
}

const LOOK = { fill: 0x2f5fa880, stroke: 0, width: 0, radius: 0 } as const;
const WHITE = { ...LOOK, fill: 0xffffffff } as const;

/** The squares as shapes of the engine. */
export function squareShapes(count: number): Shapes {
  const store = createShapeStore();
  let record = 0;
  for (const { west, south, size, start, end, probe } of squares(count)) {
    const [east, north] = [west + size, south + size];
    const ring = [west, south, east, south, east, north, west, north, west, south];
    store.add(AREA, record, { start, end }, [ring], probe ? WHITE : LOOK);
    record += 1;
  }
  return store.done();
}
