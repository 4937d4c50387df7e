import type { LonLat } from '../../src/geometry/great-circle.ts';
import { planeKm } from './course.ts';
import type { Pull } from './magnets.ts';
import { smoothLine } from './smooth-line.ts';

/** Way over which a shifted end is taken back into the border's own course, in km. */
const EASING_KM = 25;

/** Moves a line so that it begins at `start` and ends at `end`, more gently the farther from them. */
function eased(line: readonly LonLat[], start: LonLat, end: LonLat): LonLat[] {
  const way = [0];
  for (let i = 1; i < line.length; i++) way.push(way[i - 1]! + planeKm(line[i - 1]!, line[i]!));
  const total = way.at(-1)!;
  const span = Math.max(Math.min(EASING_KM, total), 1e-9);
  const [a, b] = [line[0]!, line.at(-1)!];
  return line.map((point, i) => {
    const atStart = Math.max(0, 1 - way[i]! / span);
    const atEnd = Math.max(0, 1 - (total - way[i]!) / span);
    return [
      point[0] + (start[0] - a[0]) * atStart + (end[0] - b[0]) * atEnd,
      point[1] + (start[1] - a[1]) * atStart + (end[1] - b[1]) * atEnd,
    ];
  });
}

/**
 * A border from node to node: along the magnets where it is pulled, smoothed with a Gaussian of `sigma` points and eased
 * into its ends elsewhere. `line` is the border as traced on the grid, `start` and `end` are where its nodes now lie.
 */
export function drawLine(
  line: readonly LonLat[],
  sigma: number,
  pulls: readonly Pull[],
  start: LonLat,
  end: LonLat,
): LonLat[] {
  const smooth = smoothLine(line, sigma);
  const final = line.length - 1;
  const points: LonLat[] = [start];
  let done = 0;
  for (const { magnet, first, last } of pulls) {
    const entry = magnet.course.nearest(first === 0 ? start : smooth[first]!);
    const exit = magnet.course.nearest(last === final ? end : smooth[last]!);
    if (first > done) points.push(...eased(smooth.slice(done, first + 1), points.at(-1)!, entry.point));
    points.push(...magnet.course.stretch(entry.along, exit.along));
    done = last;
  }
  if (done < final) points.push(...eased(smooth.slice(done), points.at(-1)!, end));
  points.push(end);
  return points;
}
