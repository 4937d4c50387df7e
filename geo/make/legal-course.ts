import type { LonLat } from '../../src/geometry/great-circle.ts';
import { Course, planeKm } from './course.ts';
import { crestLine } from './crest-line.ts';
import type { MapGrid } from './map-grid.ts';
import { smoothLine } from './smooth-line.ts';

/** How near both ends of a chord must lie to the boundary river for the line to be the river there, in km. */
const ON_RIVER_KM = 5;
/** Distance between the points of a finished course, in km. */
const SPACING_KM = 1.5;

/** How far a wall goes on beyond a free end of its line, and the stretch that gives its direction, in km. */
const BEYOND_KM = 40;
const POINTING_KM = 12;

/** Points at even distances along a line, its ends included. */
function spaced(line: readonly LonLat[]): LonLat[] {
  const course = new Course(line);
  const steps = Math.max(1, Math.round(course.length / SPACING_KM));
  return Array.from({ length: steps + 1 }, (_, i) => course.at((course.length * i) / steps));
}

/** Runs of neighbouring items of a list for which `test` answers the same. */
function runs<T>(items: readonly T[], test: (item: T) => boolean): T[][] {
  const found: T[][] = [];
  items.forEach((item, i) => {
    if (i > 0 && test(item) === test(items[i - 1]!)) found.at(-1)!.push(item);
    else found.push([item]);
  });
  return found;
}

/**
 * The course of a legal line on the ground, from the few points that the record states: the boundary river (if any) where two
 * neighbouring points lie on it, else the crest between them, else (on a plain) the straight line; bends softened over
 * about 3 km except on the river. The stated ends are kept. `above` gives the height of every cell of `grid` above its
 * surroundings, in metres.
 */
export function legalCourse(
  stated: readonly LonLat[],
  boundaryRiver: Course | null,
  grid: MapGrid,
  above: Float32Array,
): LonLat[] {
  const feet = stated.map((point) => boundaryRiver?.nearest(point) ?? { km: Infinity, along: 0, point });
  const chords = stated.slice(1).map((to, i) => ({
    river: feet[i]!.km <= ON_RIVER_KM && feet[i + 1]!.km <= ON_RIVER_KM,
    from: i,
    to: i + 1,
    ends: [stated[i]!, to] as const,
  }));
  const parts = runs(chords, (chord) => chord.river).map((run) => {
    const [first, last] = [run[0]!, run.at(-1)!];
    if (first.river && boundaryRiver)
      return boundaryRiver.stretch(feet[first.from]!.along, feet[last.to]!.along);
    const land = run.flatMap(({ ends: [a, b] }) => crestLine(grid, above, a, b).slice(1));
    const [start, end] = [first.ends[0], last.ends[1]];
    const [before, after] = [chords[first.from - 1], chords[last.to]];
    const line = [
      before?.river ? feet[first.from]!.point : start,
      ...land.slice(0, -1),
      after?.river ? feet[last.to]!.point : end,
    ];
    return smoothLine(spaced(line), 1);
  });
  const course = parts.flat();
  return course.filter((point, i) => i === 0 || planeKm(point, course[i - 1]!) > 0.01);
}

/** A course that goes on straight beyond those of its ends that are free, by 40 km. */
export function prolonged(course: Course, atStart: boolean, atEnd: boolean): Course {
  const beyond = (end: LonLat, before: LonLat): LonLat => {
    const factor = BEYOND_KM / planeKm(before, end);
    return [end[0] + (end[0] - before[0]) * factor, end[1] + (end[1] - before[1]) * factor];
  };
  const [first, last] = [course.at(0), course.at(course.length)];
  return new Course([
    ...(atStart ? [beyond(first, course.at(POINTING_KM))] : []),
    ...course.points,
    ...(atEnd ? [beyond(last, course.at(course.length - POINTING_KM))] : []),
  ]);
}
