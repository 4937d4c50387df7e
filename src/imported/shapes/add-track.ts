import type { Ring } from '../../lifespans/shapes/ring.ts';
import { LINE, POINT, type ShapeLook, type ShapeStore } from '../../lifespans/shapes/shape-store.ts';

/** A line whose vertices have times. */
interface Track {
  /** Its vertices in degrees. */
  readonly run: Ring;
  /** When each vertex was reached, as a Julian Day Number. */
  readonly starts: readonly number[];
  /** Until when its last vertex is marked. */
  readonly arrived: number;
  /** Until when what it has gone is drawn. */
  readonly end: number;
}

/** Adds the track of a record: it grows piece by piece, and a point marks how far it has come. */
export function addTrack(
  store: ShapeStore,
  { run, starts, arrived, end }: Track,
  record: number,
  look: ShapeLook,
): void {
  starts.forEach((start, i) => {
    const last = i + 1 === starts.length;
    const next = last ? arrived : (starts[i + 1] ?? arrived);
    if (next > start) store.add(POINT, record, { start, end: next }, [run.slice(2 * i, 2 * i + 2)], look);
    if (!last && next < end)
      store.add(LINE, record, { start: next, end }, [run.slice(2 * i, 2 * i + 4)], look);
  });
}
