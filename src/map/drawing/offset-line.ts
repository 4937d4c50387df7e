import type { Position } from 'geojson';
import { unitsOf } from './geo-paths.ts';

/** Adds to a path what runs beside a line, `offset` units to the right of it. */
export function addBeside(path: Path2D, line: readonly Position[], offset: number): void {
  const points = line.map(unitsOf);
  points.forEach(([x, y], i) => {
    const [ax, ay] = points[i - 1] ?? [x, y];
    const [bx, by] = points[i + 1] ?? [x, y];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const [px, py] = [x - ((by - ay) / length) * offset, y + ((bx - ax) / length) * offset];
    if (i === 0) path.moveTo(px, py);
    else path.lineTo(px, py);
  });
}
