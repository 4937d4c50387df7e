import type { Position } from 'geojson';

/** Whether a point [lon, lat] lies inside rings, counted even-odd. */
export function inRings(rings: readonly Position[][], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

/** Distance in km of a point from the nearest of some lines, on a plane tangent at the point. */
export function kmFromLines(lines: readonly Position[][], [x = 0, y = 0]: Position): number {
  const [kmX, kmY] = [111.2 * Math.cos((y * Math.PI) / 180), 111.2];
  let least = Infinity;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = [((line[i - 1]?.[0] ?? 0) - x) * kmX, ((line[i - 1]?.[1] ?? 0) - y) * kmY];
      const [bx, by] = [((line[i]?.[0] ?? 0) - x) * kmX, ((line[i]?.[1] ?? 0) - y) * kmY];
      const [dx, dy] = [bx - ax, by - ay];
      const share = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / Math.max(dx * dx + dy * dy, 1e-12)));
      least = Math.min(least, Math.hypot(ax + share * dx, ay + share * dy));
    }
  }
  return least;
}

/** Pairs of segments of closed rings that touch or cross without being neighbours, as text. */
export function crossings(rings: readonly Position[][]): string[] {
  const segments = rings.flatMap((ring, r) =>
    ring.slice(1).map((b, i) => ({ a: ring[i] as Position, b, r, i, last: ring.length - 2 })),
  );
  const left = ({ a, b }: { a: Position; b: Position }) => Math.min(a[0] ?? 0, b[0] ?? 0);
  const right = ({ a, b }: { a: Position; b: Position }) => Math.max(a[0] ?? 0, b[0] ?? 0);
  segments.sort((p, q) => left(p) - left(q));
  const turn = (p: Position, q: Position, r: Position) =>
    Math.sign(
      Math.round(
        1e9 *
          (((q[0] ?? 0) - (p[0] ?? 0)) * ((r[1] ?? 0) - (p[1] ?? 0)) -
            ((q[1] ?? 0) - (p[1] ?? 0)) * ((r[0] ?? 0) - (p[0] ?? 0))),
      ),
    );
  const found: string[] = [];
  let open: typeof segments = [];
  for (const s of segments) {
    open = open.filter((t) => right(t) >= left(s));
    for (const t of open) {
      const step = Math.abs(s.i - t.i);
      if (s.r === t.r && (step === 1 || step === s.last)) continue;
      const [low, high] = [
        (q: typeof s) => Math.min(q.a[1] ?? 0, q.b[1] ?? 0),
        (q: typeof s) => Math.max(q.a[1] ?? 0, q.b[1] ?? 0),
      ];
      if (low(s) > high(t) || low(t) > high(s)) continue;
      const apart =
        turn(s.a, s.b, t.a) * turn(s.a, s.b, t.b) > 0 || turn(t.a, t.b, s.a) * turn(t.a, t.b, s.b) > 0;
      if (!apart) found.push(`${s.a}–${s.b} and ${t.a}–${t.b}`);
    }
    open.push(s);
  }
  return found;
}
