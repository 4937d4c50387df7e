import type { LonLat } from '../../src/geometry/great-circle.ts';
import { KM_PER_DEGREE } from './map-grid.ts';

/** Squared distance in km² of a point from the segment a–b. */
function offSegment(point: LonLat, a: LonLat, b: LonLat): number {
  const shrink = Math.cos((point[1] * Math.PI) / 180);
  const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
  const [px, py] = [(point[0] - a[0]) * shrink, point[1] - a[1]];
  const share = Math.min(1, Math.max(0, (px * dx + py * dy) / Math.max(dx * dx + dy * dy, 1e-18)));
  const [ex, ey] = [px - share * dx, py - share * dy];
  return (ex * ex + ey * ey) * KM_PER_DEGREE * KM_PER_DEGREE;
}

/**
 * Leaves out the points that lie within `toleranceKm` of the line through those kept (Douglas and Peucker 1973).
 * The ends are kept; of a ring also the point farthest from its start.
 */
export function simplifyLine(line: readonly LonLat[], toleranceKm: number): LonLat[] {
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let [farthest, worst] = [-1, toleranceKm * toleranceKm];
    for (let i = from + 1; i < to; i++) {
      const off = offSegment(line[i]!, line[from]!, line[to]!);
      if (off > worst) [farthest, worst] = [i, off];
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    spans.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => keep[i] === 1);
}
