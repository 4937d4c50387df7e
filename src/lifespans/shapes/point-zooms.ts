import { worldSize } from '../../geometry/mercator.ts';
import { POINT, type Shapes } from './shape-store.ts';

/** The width in px of the cell of which one point is drawn. */
const CELL_PX = 8;
const REMEMBERED = 8;

/**
 * From which zoom on each point is drawn, as a function of nothing but the zoom: below it, a point that lives at least as
 * long stands in the same cell of {@link CELL_PX} px, so that a cell is never empty on a day on which something in it is
 * alive. Other shapes are drawn at every zoom; from `wholeZoom` on, at most 19, every point is.
 */
export function pointZooms(shapes: Shapes, wholeZoom: number): Uint8Array {
  const zooms = new Uint8Array(shapes.count);
  const points: number[] = [];
  for (let i = 0; i < shapes.count; i++) if (shapes.kind[i] === POINT) points.push(i);
  const life = (i: number) => (shapes.end[i] ?? 0) - (shapes.start[i] ?? 0);
  points.sort((a, b) => life(b) - life(a) || a - b);
  let waiting = points.map((i) => {
    const at = (shapes.ringAt[shapes.partAt[i] ?? 0] ?? 0) * 2;
    return { i, x: shapes.mercator[at] ?? 0, y: shapes.mercator[at + 1] ?? 0 };
  });
  for (let zoom = 0; zoom < wholeZoom && waiting.length > 0; zoom++) {
    const cells = worldSize(zoom + 1) / CELL_PX;
    const standing = new Map<number, number[]>();
    const place = ({ i, x, y }: (typeof waiting)[number]): boolean => {
      const key = Math.floor(x * cells) * cells + Math.floor(y * cells);
      const there = standing.get(key);
      const [start, end] = [shapes.start[i] ?? 0, shapes.end[i] ?? 0];
      if (!there) standing.set(key, [i]);
      else {
        for (const other of there)
          if ((shapes.start[other] ?? 0) <= start && (shapes.end[other] ?? 0) >= end) return false;
        if (there.length < REMEMBERED) there.push(i);
      }
      return true;
    };
    const next: typeof waiting = [];
    // those drawn at a coarser zoom stand first
    for (const i of points) {
      if ((zooms[i] ?? 0) >= zoom || zoom === 0) continue;
      const at = (shapes.ringAt[shapes.partAt[i] ?? 0] ?? 0) * 2;
      place({ i, x: shapes.mercator[at] ?? 0, y: shapes.mercator[at + 1] ?? 0 });
    }
    for (const point of waiting) {
      if (place(point)) zooms[point.i] = zoom;
      else {
        zooms[point.i] = wholeZoom;
        next.push(point);
      }
    }
    waiting = next;
  }
  return zooms;
}
