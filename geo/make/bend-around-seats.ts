import type { LonLat } from '../../src/geometry/great-circle.ts';
import { partWay, planeKm } from './course.ts';
import { KM_PER_DEGREE } from './map-grid.ts';

/** A seat and on which side of a border it must lie. */
export interface SeatBeside {
  readonly at: LonLat;
  readonly side: 'left' | 'right';
}

/** How far a border keeps from a seat, and how far from the seat it is bent for that, in km. */
const CLEAR_KM = 1.3;
const BEND_KM = 3.5;
/** Distance between the points of a line that is to be bent, in km. */
const SPACING_KM = 0.5;

/** How far a seat lies from a line on the side where it belongs (km, negative on the wrong one), and the way to there. */
function standing(line: readonly LonLat[], { at, side }: SeatBeside) {
  const shrink = Math.cos((at[1] * Math.PI) / 180);
  let best = { squared: Infinity, inner: 0, normal: [0, 0] as readonly [number, number] };
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
    const [px, py] = [(at[0] - a[0]) * shrink, at[1] - a[1]];
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length === 0) continue;
    const share = Math.min(1, Math.max(0, (px * dx + py * dy) / (length * length)));
    const [ex, ey] = [px - share * dx, py - share * dy];
    const squared = ex * ex + ey * ey;
    if (squared >= best.squared) continue;
    const sign = side === 'left' ? 1 : -1;
    const inner = sign * (dx * py - dy * px) >= 0 ? 1 : -1;
    best = { squared, inner, normal: [(-sign * dy) / length, (sign * dx) / length] };
  }
  return { km: best.inner * Math.sqrt(best.squared) * KM_PER_DEGREE, towards: best.normal, shrink };
}

function dense(line: readonly LonLat[]): LonLat[] {
  return line.flatMap((point, i) => {
    const before = line[i - 1];
    if (!before) return [point];
    const steps = Math.max(1, Math.ceil(planeKm(before, point) / SPACING_KM));
    return Array.from({ length: steps }, (_, step) => partWay(before, point, (step + 1) / steps));
  });
}

/**
 * Bends a border around the seats beside it, so that each lies on its own side and at least about a kilometre from it:
 * rivers and lines are drawn less exactly than seats are known. The ends stay; a border that is clear of all seats
 * comes back as it is.
 */
export function bendAroundSeats(line: readonly LonLat[], seats: readonly SeatBeside[]): readonly LonLat[] {
  let bent = line;
  for (const seat of seats) {
    for (let tries = 0; tries < 4; tries++) {
      const { km, towards, shrink } = standing(bent, seat);
      if (km >= CLEAR_KM || km < -3 * CLEAR_KM) break;
      const push = (CLEAR_KM - km) / KM_PER_DEGREE;
      const points = dense(bent);
      bent = points.map((point, i): LonLat => {
        const distance = planeKm(point, seat.at) / BEND_KM;
        const weight = i === 0 || i === points.length - 1 ? 0 : Math.exp(-distance * distance) * push;
        return [point[0] - (towards[0] * weight) / shrink, point[1] - towards[1] * weight];
      });
    }
  }
  return bent;
}
