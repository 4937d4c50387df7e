import type { Position } from 'geojson';

const x = (point: Position | undefined) => point?.[0] ?? NaN;
const y = (point: Position | undefined) => point?.[1] ?? NaN;

/** Area of a closed ring in square degrees on the flat map, positive when it runs counter-clockwise. Shoelace formula. */
export function signedArea(ring: readonly Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    twice += (x(a) - x(ring[0])) * (y(b) - y(ring[0])) - (x(b) - x(ring[0])) * (y(a) - y(ring[0]));
  }
  return twice / 2;
}

/** Whether a point lies inside a closed ring: an odd number of its edges cross the ray to the east. */
export function isInside(ring: readonly Position[], point: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (y(a) > y(point) === y(b) > y(point)) continue;
    const crossing = x(a) + ((y(point) - y(a)) / (y(b) - y(a))) * (x(b) - x(a));
    if (crossing > x(point)) inside = !inside;
  }
  return inside;
}

/** Whether ring `outer` holds ring `inner`; they may touch at corners, but not cross. */
export function contains(outer: readonly Position[], inner: readonly Position[]): boolean {
  const corners = new Set(outer.map((point) => `${point[0]},${point[1]}`));
  const free = inner.find((point) => !corners.has(`${point[0]},${point[1]}`));
  const middle = [(x(inner[0]) + x(inner[1])) / 2, (y(inner[0]) + y(inner[1])) / 2];
  return isInside(outer, free ?? middle);
}

/**
 * Takes a loop that may pass a corner more than once apart into simple closed rings.
 * `corners` is the loop without its closing point.
 */
export function splitAtRepeats(corners: readonly Position[]): Position[][] {
  const rings: Position[][] = [];
  const path: Position[] = [];
  const at = new Map<string, number>();
  for (const corner of [...corners, corners[0] ?? []]) {
    const key = `${corner[0]},${corner[1]}`;
    const seen = at.get(key);
    if (seen !== undefined) {
      const loop = path.splice(seen);
      for (const point of loop) at.delete(`${point[0]},${point[1]}`);
      rings.push([...loop, corner]);
    }
    at.set(key, path.length);
    path.push(corner);
  }
  return rings;
}
