import type { ArcFeature } from '../../atlas/features.ts';
import { toMercator } from '../../geometry/mercator.ts';
import { ORIGIN } from '../../style/columns/column-road.ts';
import { dashDistances } from '../../style/columns/dash-distances.ts';
import type { FrontierChain } from '../../style/frontiers/frontier-chains.ts';

/**
 * Floats of a segment from a to b: what goes on before it to the left and to the right 4, a and b 4, what goes on after
 * it to the left and to the right 4 (points, Mercator coordinates less {@link ORIGIN}), the dash distances of a and b 2, and
 * how far a and b are along the chain from the next end at which it meets a frontier free of doubt 2 (Mercator
 * coordinates). Where nothing goes on, the point is a or b itself.
 */
export const SEGMENT_FLOATS = 16;

/** A chain as it stands in some slices: a run of segments in the buffer. */
export interface FrontierStrip {
  readonly chain: FrontierChain;
  readonly first: number;
  readonly count: number;
}

/** The segments of all chains of all slices, each kept once. */
export interface FrontierMesh {
  readonly segments: Float32Array;
  readonly strips: ReadonlyMap<readonly FrontierChain[], readonly FrontierStrip[]>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An end of a chain, named for the end of an arc that it is, and the direction in which the chain leaves it. */
interface Ray {
  readonly id: string;
  readonly node: string;
  readonly doubtful: boolean;
  readonly at: Point;
  readonly to: Point;
}

/** A chain, its points and how far along each its dashes are, arc by arc. */
interface Course {
  readonly chain: FrontierChain;
  readonly points: readonly Point[];
  readonly dashes: readonly (readonly number[])[];
  readonly start: Ray;
  readonly end: Ray;
}

type Nodes = ReadonlyMap<string, readonly Ray[]>;

const FULL_TURN = 2 * Math.PI;
const NOWHERE = { x: 0, y: 0 };
const FAR = 1;

function pointOf([lon = 0, lat = 0]: readonly number[]): Point {
  const { x, y } = toMercator([lon, lat]);
  return { x: x - ORIGIN.x, y: y - ORIGIN.y };
}

function readCourse(chain: FrontierChain, distances: ReadonlyMap<string, readonly number[]>): Course {
  const points = chain.coordinates.map(pointOf);
  const dashes = chain.arcs.map(({ arc, reversed }) => {
    const along = distances.get(arc) ?? [];
    return reversed ? along.toReversed() : along;
  });
  const ray = (end: 0 | -1, next: 1 | -2): Ray => {
    const { arc = '', reversed = false } = chain.arcs.at(end) ?? {};
    return {
      id: arc + (reversed === (end === 0) ? '-' : '+'),
      node: String(chain.coordinates.at(end)),
      doubtful: chain.doubtful,
      at: points.at(end) ?? NOWHERE,
      to: points.at(next) ?? NOWHERE,
    };
  };
  return { chain, points, dashes, start: ray(0, 1), end: ray(-1, -2) };
}

/** The ends of chains that meet at each node in a slice. */
function nodesOf(slice: readonly Course[]): Nodes {
  const nodes = new Map<string, Ray[]>();
  for (const { start, end } of slice) {
    for (const ray of [start, end]) {
      const rays = nodes.get(ray.node);
      if (rays) rays.push(ray);
      else nodes.set(ray.node, [ray]);
    }
  }
  return nodes;
}

/** Where frontiers go on from an end, first met anticlockwise and clockwise; the end itself where none does. */
function neighbours(
  nodes: Nodes,
  { id, node, at, to }: Ray,
): { readonly left: Point; readonly right: Point } {
  const angle = (point: Point) => Math.atan2(at.y - point.y, point.x - at.x);
  const own = angle(to);
  const turns = (nodes.get(node) ?? [])
    .filter((ray) => ray.id !== id)
    .map((ray) => ({ to: ray.to, turn: (angle(ray.to) - own + FULL_TURN) % FULL_TURN }))
    .sort((a, b) => a.turn - b.turn);
  return { left: turns[0]?.to ?? at, right: turns.at(-1)?.to ?? at };
}

/** How far each point is along the course from the nearer of the ends where a frontier free of doubt begins. */
function distancesFromSure({ points, start, end }: Course, nodes: Nodes): number[] {
  const meetsSure = ({ node }: Ray) => nodes.get(node)?.some(({ doubtful }) => !doubtful) ?? false;
  const steps = points.map(({ x, y }, i) =>
    Math.hypot(x - (points[i - 1]?.x ?? x), y - (points[i - 1]?.y ?? y)),
  );
  const whole = steps.reduce((sum, step) => sum + step, 0);
  const [fromStart, fromEnd] = [meetsSure(start) ? 0 : FAR, meetsSure(end) ? 0 : FAR];
  let along = 0;
  return steps.map((step) => {
    along += step;
    return Math.min(fromStart + along, fromEnd + whole - along);
  });
}

/** Appends the segments of a chain as it stands between its neighbours. */
function addSegments(floats: number[], course: Course, nodes: Nodes): void {
  const { chain, points, dashes, start, end } = course;
  const fromSure = distancesFromSure(course, nodes);
  const last = points.length - 1;
  let i = 0;
  for (const along of dashes) {
    for (let k = 0; k + 1 < along.length; k++, i++) {
      const [a = NOWHERE, b = NOWHERE] = [points[i], points[i + 1]];
      const before = points[i - 1] ?? (chain.closed ? points[last - 1] : undefined);
      const after = points[i + 2] ?? (chain.closed ? points[1] : undefined);
      const first = before ? { left: before, right: before } : neighbours(nodes, start);
      const then = after ? { left: after, right: after } : neighbours(nodes, end);
      floats.push(first.left.x, first.left.y, first.right.x, first.right.y, a.x, a.y, b.x, b.y);
      // seen from b the segment runs the other way, so left of it is clockwise
      floats.push(then.right.x, then.right.y, then.left.x, then.left.y);
      floats.push(along[k] ?? 0, along[k + 1] ?? 0, fromSure[i] ?? FAR, fromSure[i + 1] ?? FAR);
    }
  }
}

/** A strip and the ends of chains, its own among them, that meet at its two. */
interface Standing {
  readonly atStart: readonly Ray[];
  readonly atEnd: readonly Ray[];
  readonly strip: FrontierStrip;
}

function sameRays(a: readonly Ray[], b: readonly Ray[]): boolean {
  return (
    a.length === b.length && a.every(({ id, doubtful }, i) => id === b[i]?.id && doubtful === b[i]?.doubtful)
  );
}

/** Builds the segments; `slices` are those of the atlas's frontier chains, `arcs` what they run along. */
export function frontierMesh(
  slices: readonly (readonly FrontierChain[])[],
  arcs: readonly ArcFeature[],
): FrontierMesh {
  const distances = dashDistances(arcs);
  const courses = new Map([...new Set(slices.flat())].map((chain) => [chain, readCourse(chain, distances)]));
  const known = new Map<Course, Standing[]>();
  const floats: number[] = [];

  function stripOf(course: Course, nodes: Nodes): FrontierStrip {
    const [atStart, atEnd] = [nodes.get(course.start.node) ?? [], nodes.get(course.end.node) ?? []];
    const standings = known.get(course) ?? [];
    const made = standings.find((one) => sameRays(one.atStart, atStart) && sameRays(one.atEnd, atEnd));
    if (made) return made.strip;
    const first = floats.length / SEGMENT_FLOATS;
    addSegments(floats, course, nodes);
    const strip = { chain: course.chain, first, count: floats.length / SEGMENT_FLOATS - first };
    known.set(course, [...standings, { atStart, atEnd, strip }]);
    return strip;
  }

  const strips = new Map(
    slices.map((slice) => {
      const standing = slice.flatMap((chain) => courses.get(chain) ?? []);
      const nodes = nodesOf(standing);
      return [slice, standing.map((course) => stripOf(course, nodes))];
    }),
  );
  return { segments: Float32Array.from(floats), strips };
}
