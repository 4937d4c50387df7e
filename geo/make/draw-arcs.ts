import type { LonLat } from '../../src/geometry/great-circle.ts';
import { bendAroundSeats, type SeatBeside } from './bend-around-seats.ts';
import { drawLine } from './draw-line.ts';
import { findCrossings } from './find-crossings.ts';
import { pullsOn, type Magnet, type Pull } from './magnets.ts';
import { keyOf, placeNodes, rounded } from './place-nodes.ts';
import { simplifyLine } from './simplify-line.ts';

/** A border to be drawn: its points on the grid, and what must come out the same where two borders meet. */
export interface RoughArc {
  readonly line: readonly LonLat[];
  /** How far the drawn line may lie from the smoothed one, in km, where it lies on no magnet. */
  readonly toleranceKm: number;
  /** The seats of the units on its two sides. */
  readonly seats: readonly SeatBeside[];
}

/** A border as drawn: coordinates in whole thousandths of a degree, and the magnet most of it lies on. */
export interface DrawnArc {
  readonly line: readonly LonLat[];
  readonly on: string | null;
}

/** How freely an arc is drawn. An arc that crosses another is drawn again one manner further down. */
interface Manner {
  /** Standard deviation of the smoothing, in points of the grid. */
  readonly sigma: number;
  readonly toMagnets: boolean;
  /** Part of the arc's tolerance that is used. */
  readonly tolerance: number;
}
const MANNERS: readonly Manner[] = [
  { sigma: 3.5, toMagnets: true, tolerance: 1 },
  { sigma: 2, toMagnets: true, tolerance: 0.5 },
  { sigma: 2, toMagnets: false, tolerance: 0.5 },
  { sigma: 1, toMagnets: false, tolerance: 0.25 },
  { sigma: 0, toMagnets: false, tolerance: 0 },
];
/** Tolerance of arcs bent around a seat, in km. */
const BENT_TOLERANCE_KM = 0.3;
/** Least share of an arc that must lie on a magnet for the arc to be said to lie on it. */
const MOST = 0.6;

/** What most of an arc lies on. */
function magnetOf(arc: RoughArc, pulls: readonly Pull[]): string | null {
  const share = new Map<string, number>();
  for (const { magnet, first, last } of pulls) {
    share.set(magnet.on, (share.get(magnet.on) ?? 0) + (last - first) / (arc.line.length - 1));
  }
  return [...share].find(([, part]) => part >= MOST)?.[0] ?? null;
}

/** The arcs that must be drawn more plainly: those that cross, that shrank to a point, or whose nodes fell together. */
function faulty(
  arcs: readonly RoughArc[],
  lines: readonly (readonly LonLat[])[],
  nodeAt: (node: LonLat) => LonLat,
): Set<number> {
  const found = new Set(
    findCrossings(lines.map((line) => line.map((point) => [...point]))).flatMap((c) => c.lines),
  );
  const nodes = new Map<string, string>();
  arcs.forEach(({ line }, i) => {
    if (lines[i]!.length < 2) found.add(i);
    for (const end of [line[0]!, line.at(-1)!]) {
      const place = keyOf(nodeAt(end));
      if ((nodes.get(place) ?? keyOf(end)) !== keyOf(end)) found.add(i);
      nodes.set(place, keyOf(end));
    }
  });
  return found;
}

/** Draws one arc between its nodes in a manner, in whole thousandths of a degree. */
function drawArc(
  arc: RoughArc,
  manner: Manner,
  pulls: readonly Pull[],
  nodeAt: (node: LonLat) => LonLat,
): LonLat[] {
  const direct = drawLine(arc.line, manner.sigma, pulls, nodeAt(arc.line[0]!), nodeAt(arc.line.at(-1)!));
  const line = bendAroundSeats(direct, arc.seats);
  const tolerance = Math.min(
    arc.toleranceKm,
    line === direct ? Infinity : BENT_TOLERANCE_KM,
    ...pulls.map(({ magnet }) => magnet.toleranceKm),
  );
  const points = simplifyLine(line, tolerance * manner.tolerance).map(rounded);
  return points.filter((point, i) => i === 0 || keyOf(point) !== keyOf(points[i - 1]!));
}

/**
 * Draws borders so that they look drawn: smoothed, lying on rivers and legal lines where they follow them, with few
 * points, and without a crossing. Arcs that end in one point of the grid end in one point afterwards. Throws when arcs
 * still cross in the plainest manner.
 */
export function drawArcs(arcs: readonly RoughArc[], magnets: readonly Magnet[]): DrawnArc[] {
  const found = arcs.map((arc) => pullsOn(arc.line, magnets));
  const manners = arcs.map(() => 0);
  for (;;) {
    const pulls = found.map((pull, i) => (MANNERS[manners[i]!]!.toMagnets ? pull : []));
    const nodeAt = placeNodes(
      arcs.map(({ line }) => line),
      pulls,
      magnets,
    );
    const lines = arcs.map((arc, i) => drawArc(arc, MANNERS[manners[i]!]!, pulls[i]!, nodeAt));
    const faults = [...faulty(arcs, lines, nodeAt)];
    if (faults.length === 0) return lines.map((line, i) => ({ line, on: magnetOf(arcs[i]!, pulls[i]!) }));
    const plainest = MANNERS.length - 1;
    if (faults.every((i) => manners[i] === plainest)) {
      const [first] = faults.map((i) => arcs[i]!.line[0]!.join(', '));
      throw new Error(`${faults.length} arcs cross even as traced, one of them from ${first}.`);
    }
    for (const i of faults) manners[i] = Math.min(plainest, manners[i]! + 1);
  }
}
