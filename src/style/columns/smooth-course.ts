import type { Position } from 'geojson';

/** Cuts the corners of a line `times` over by Chaikin's rule; the ends stay, a closed ring stays closed. */
export function smoothCourse(line: readonly Position[], times = 2): Position[] {
  let points = line.map((point) => [...point]);
  for (let n = 0; n < times && points.length > 2; n++) {
    const cut: Position[] = [];
    for (let i = 0; i + 1 < points.length; i++) {
      const [ax = 0, ay = 0] = points[i] ?? [];
      const [bx = 0, by = 0] = points[i + 1] ?? [];
      cut.push(
        [0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by],
        [0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by],
      );
    }
    points = [points[0] as Position, ...cut, points.at(-1) as Position];
  }
  return points;
}
