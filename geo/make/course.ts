import type { LonLat } from '../../src/geometry/great-circle.ts';
import { KM_PER_DEGREE } from './map-grid.ts';

/** Kilometres between two near points, on the plane that touches the globe between them. */
export function planeKm(a: LonLat, b: LonLat): number {
  const shrink = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
  const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
  return KM_PER_DEGREE * Math.sqrt(dx * dx + dy * dy);
}

/** The point a share (0 to 1) of the way from `a` to `b`. */
export function partWay(a: LonLat, b: LonLat, share: number): LonLat {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Where on a course a point is nearest. */
export interface Foot {
  /** Distance of the point from the course in km. */
  readonly km: number;
  /** Distance of the foot from the start of the course, along it, in km. */
  readonly along: number;
  readonly point: LonLat;
}

/** A line that can be measured along: a river, a treaty line. */
export class Course {
  private readonly reached: readonly number[];

  /** `points` are two or more. */
  constructor(readonly points: readonly LonLat[]) {
    if (points.length < 2) throw new Error(`A course needs two points or more, got ${points.length}.`);
    let km = 0;
    this.reached = points.map((point, i) => (km += i === 0 ? 0 : planeKm(points[i - 1]!, point)));
  }

  /** Length in km. */
  get length(): number {
    return this.reached.at(-1)!;
  }

  /** The nearest point of the course. */
  nearest(point: LonLat): Foot {
    const shrink = Math.cos((point[1] * Math.PI) / 180);
    let [best, segment, share] = [Infinity, 0, 0];
    for (let i = 1; i < this.points.length; i++) {
      const [a, b] = [this.points[i - 1]!, this.points[i]!];
      const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
      const [px, py] = [(point[0] - a[0]) * shrink, point[1] - a[1]];
      const t = Math.min(1, Math.max(0, (px * dx + py * dy) / Math.max(dx * dx + dy * dy, 1e-18)));
      const [ex, ey] = [px - t * dx, py - t * dy];
      const squared = ex * ex + ey * ey;
      if (squared < best) [best, segment, share] = [squared, i, t];
    }
    const [from, to] = [this.reached[segment - 1]!, this.reached[segment]!];
    return {
      km: Math.sqrt(best) * KM_PER_DEGREE,
      along: from + (to - from) * share,
      point: partWay(this.points[segment - 1]!, this.points[segment]!, share),
    };
  }

  /** The point at a distance from the start, in km along the course (ends when beyond them). */
  at(along: number): LonLat {
    const found = this.reached.findIndex((km) => km >= along);
    const i = found < 0 ? this.points.length - 1 : Math.max(1, found);
    const [from, to] = [this.reached[i - 1]!, this.reached[i]!];
    const share = Math.min(1, Math.max(0, (along - from) / Math.max(to - from, 1e-12)));
    return partWay(this.points[i - 1]!, this.points[i]!, share);
  }

  /** The points of this course that lie on another, within `km`. */
  sharedWith(other: Course, km: number): LonLat[] {
    return this.points.filter((point) => other.nearest(point).km <= km);
  }

  /** The stretch from one distance along the course to another, both ends included; backwards when `to` < `from`. */
  stretch(from: number, to: number): LonLat[] {
    const [low, high] = from <= to ? [from, to] : [to, from];
    const within = this.points.filter(
      (_, i) => this.reached[i]! > low + 1e-6 && this.reached[i]! < high - 1e-6,
    );
    const points = [this.at(low), ...within, this.at(high)];
    return from <= to ? points : points.reverse();
  }
}
