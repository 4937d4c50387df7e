/** An affine map of the plane: (x, y) goes to (a·x + c·y + e, b·x + d·y + f). */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The affine map that leads as `project` does, which has to be one; read from three points, `far` from the origin. */
export function affineOf(project: (x: number, y: number) => Point, far: number): Affine {
  const [o, u, v] = [project(0, 0), project(far, 0), project(0, far)];
  return [(u.x - o.x) / far, (u.y - o.y) / far, (v.x - o.x) / far, (v.y - o.y) / far, o.x, o.y];
}

/** Where a map leads a point. */
export function applied([a, b, c, d, e, f]: Affine, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** What leads from where `from` leads a point to where `to` leads it; `from` has to have an inverse. */
export function fromTo(from: Affine, to: Affine): Affine {
  const [a, b, c, d, e, f] = from;
  const area = a * d - b * c;
  const [ia, ib, ic, id] = [d / area, -b / area, -c / area, a / area];
  const back: Affine = [ia, ib, ic, id, -(ia * e + ic * f), -(ib * e + id * f)];
  const at = (x: number, y: number) => applied(to, applied(back, { x, y }));
  return affineOf(at, 1);
}

const GRID = 24;

/** The share of a screen whose points a map leads to points of the same screen, 0 to 1. */
export function coveredShare(map: Affine, width: number, height: number): number {
  let inside = 0;
  for (let row = 0; row < GRID; row++)
    for (let column = 0; column < GRID; column++) {
      const { x, y } = applied(map, {
        x: ((column + 0.5) / GRID) * width,
        y: ((row + 0.5) / GRID) * height,
      });
      if (x >= 0 && y >= 0 && x <= width && y <= height) inside += 1;
    }
  return inside / GRID ** 2;
}

/** How many times larger than before lengths are, on the average of all directions. */
export function magnification([a, b, c, d]: Affine): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
