import type { LonLat } from '../../src/geometry/great-circle.ts';
import { planeKm, type Course } from './course.ts';

/** A course on which borders come to lie exactly. */
export interface Magnet {
  /** What the arc will say it lies on. */
  readonly on: string;
  readonly course: Course;
  /** How far a border drawn on it may lie from it, in km. */
  readonly toleranceKm: number;
}

/** A stretch of a border that runs along a magnet. */
export interface Pull {
  readonly magnet: Magnet;
  /** First and last point of the border that is pulled. */
  readonly first: number;
  readonly last: number;
}

/** A point this near (km) runs along the magnet; gaps up to `GAP` points are bridged while it stays within `FAR_KM`. */
const NEAR_KM = 4;
const FAR_KM = 8;
const GAP = 12;
/** Shortest stretch that counts as running along, in km, unless it is the whole border. */
const SHORTEST_KM = 11;
/** Least share of a stretch's length by which it must go forward along the magnet: else it only touches or crosses. */
const FORWARD = 0.7;
/** A stretch that ends within so many points of the border's end goes on to the end. */
const TO_THE_END = 5;

interface Run {
  first: number;
  last: number;
}

function boxesMeet(line: readonly LonLat[], course: readonly LonLat[]): boolean {
  const margin = 0.12;
  return ([0, 1] as const).every((axis) => {
    const [a, b] = [line, course].map((points) => {
      const values = points.map((point) => point[axis]);
      return [Math.min(...values) - margin, Math.max(...values) + margin] as const;
    }) as [readonly [number, number], readonly [number, number]];
    return a[0] <= b[1] && b[0] <= a[1];
  });
}

function nearRuns(distances: readonly number[]): Run[] {
  const runs: Run[] = [];
  distances.forEach((km, i) => {
    if (km > NEAR_KM) return;
    const open = runs.at(-1);
    const bridged =
      open && i - open.last <= GAP && distances.slice(open.last, i).every((far) => far <= FAR_KM);
    if (open && bridged) open.last = i;
    else runs.push({ first: i, last: i });
  });
  return runs;
}

/**
 * The stretches of a border that run along one of the magnets, in order. Where several would do, the earlier in the list
 * of magnets has it. `line` is the border as traced on the grid.
 */
export function pullsOn(line: readonly LonLat[], magnets: readonly Magnet[]): Pull[] {
  const pulls: Pull[] = [];
  for (const magnet of magnets) {
    if (!boxesMeet(line, magnet.course.points)) continue;
    const taken = (i: number) => pulls.some((pull) => i >= pull.first && i <= pull.last);
    const feet = line.map((point) => magnet.course.nearest(point));
    for (const run of nearRuns(feet.map((foot, i) => (taken(i) ? Infinity : foot.km)))) {
      const forward = Math.abs(feet[run.last]!.along - feet[run.first]!.along);
      const whole = run.first <= TO_THE_END && run.last >= line.length - 1 - TO_THE_END;
      if (forward < FORWARD * planeKm(line[run.first]!, line[run.last]!)) continue;
      if (!whole && forward < SHORTEST_KM) continue;
      if (whole && forward < 1) continue;
      const first = run.first <= TO_THE_END && !taken(0) ? 0 : run.first;
      const last =
        run.last >= line.length - 1 - TO_THE_END && !taken(line.length - 1) ? line.length - 1 : run.last;
      pulls.push({ magnet, first, last });
    }
  }
  return pulls.sort((a, b) => a.first - b.first);
}
