import type { Position } from 'geojson';

/** Two segments that meet where they must not, by line and by the index of their first point. */
export interface Crossing {
  readonly lines: readonly [a: number, b: number];
  readonly segments: readonly [i: number, j: number];
  readonly at: Position;
}

/** A segment on the lattice of thousandths of a degree. */
interface Segment {
  readonly line: number;
  readonly index: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Side of a lattice square of the search index, in thousandths of a degree. */
const SQUARE = 100;

/** Twice the area of the triangle a, b, p: exact, since all are whole numbers below a million. */
const turn = (s: Segment, x: number, y: number) => (s.bx - s.ax) * (y - s.ay) - (s.by - s.ay) * (x - s.ax);
const within = (s: Segment, x: number, y: number) =>
  Math.min(s.ax, s.bx) <= x &&
  x <= Math.max(s.ax, s.bx) &&
  Math.min(s.ay, s.by) <= y &&
  y <= Math.max(s.ay, s.by);

/** The ends of either segment that lie on the other. */
function touches(s: Segment, t: Segment): [number, number][] {
  const found: [number, number][] = [];
  const note = (x: number, y: number) => {
    if (!found.some(([fx, fy]) => fx === x && fy === y)) found.push([x, y]);
  };
  for (const [p, q] of [
    [s, t],
    [t, s],
  ] as const) {
    if (turn(p, q.ax, q.ay) === 0 && within(p, q.ax, q.ay)) note(q.ax, q.ay);
    if (turn(p, q.bx, q.by) === 0 && within(p, q.bx, q.by)) note(q.bx, q.by);
  }
  return found;
}

function crossesInside(s: Segment, t: Segment): boolean {
  const [a, b] = [turn(s, t.ax, t.ay), turn(s, t.bx, t.by)];
  const [c, d] = [turn(t, s.ax, s.ay), turn(t, s.bx, s.by)];
  return a * b < 0 && c * d < 0;
}

/** Whether the one point in which two segments touch is a corner of one line or a node of two. */
function mayMeet(s: Segment, t: Segment, point: [number, number], counts: readonly number[]): boolean {
  const isEnd = (r: Segment) => {
    const first = r.index === 0 && r.ax === point[0] && r.ay === point[1];
    const last = r.index === counts[r.line]! - 1 && r.bx === point[0] && r.by === point[1];
    return first || last;
  };
  const [low, high] = s.index < t.index ? [s, t] : [t, s];
  const neighbours = s.line === t.line && high.index === low.index + 1;
  return (neighbours && low.bx === point[0] && low.by === point[1]) || (isEnd(s) && isEnd(t));
}

function segmentsOf(lines: readonly (readonly Position[])[]): Segment[] {
  const whole = (value: number | undefined) => Math.round((value ?? NaN) * 1000);
  return lines.flatMap((points, line) =>
    points.slice(1).map((b, index) => {
      const a = points[index] ?? [];
      return { line, index, ax: whole(a[0]), ay: whole(a[1]), bx: whole(b[0]), by: whole(b[1]) };
    }),
  );
}

/**
 * All places where lines cross, touch or overlap, themselves or one another, otherwise than end on end. Coordinates are
 * taken as whole thousandths of a degree, so the answer is exact.
 */
export function findCrossings(lines: readonly (readonly Position[])[]): Crossing[] {
  const counts = lines.map((points) => points.length - 1);
  const squares = new Map<number, Segment[]>();
  const crossings = new Map<string, Crossing>();
  for (const s of segmentsOf(lines)) {
    for (
      let x = Math.floor(Math.min(s.ax, s.bx) / SQUARE);
      x <= Math.floor(Math.max(s.ax, s.bx) / SQUARE);
      x++
    ) {
      for (
        let y = Math.floor(Math.min(s.ay, s.by) / SQUARE);
        y <= Math.floor(Math.max(s.ay, s.by) / SQUARE);
        y++
      ) {
        const square = squares.get(x * 10000 + y) ?? [];
        for (const t of square) {
          const points = touches(s, t);
          const [only] = points;
          const legal = points.length === 0 || (points.length === 1 && only && mayMeet(s, t, only, counts));
          if (legal && !crossesInside(s, t)) continue;
          const at = only ?? [(s.ax + s.bx) / 2, (s.ay + s.by) / 2];
          crossings.set(`${t.line}:${t.index}:${s.line}:${s.index}`, {
            lines: [t.line, s.line],
            segments: [t.index, s.index],
            at: [at[0] / 1000, at[1] / 1000],
          });
        }
        squares.set(x * 10000 + y, [...square, s]);
      }
    }
  }
  return [...crossings.values()];
}
