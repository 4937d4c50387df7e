import type { Position } from 'geojson';
import type { ArcFeature } from '../atlas/features.ts';
import type { FrontierSpan } from '../atlas/frontier.ts';
import { createSlices, countUpTo } from '../atlas/slices.ts';
import type { JulianDay } from '../time/julian-day.ts';
import { joinLines } from './join-lines.ts';

/** An arc of a chain, with its course as the chain runs through it. */
export interface ChainArc {
  readonly arc: string;
  /** Whether the chain runs against the arc. */
  readonly reversed: boolean;
}

/** A frontier between two holders of one kind, as long as it goes without a gap. */
export interface FrontierChain {
  readonly left: string;
  readonly right: string;
  readonly kind: FrontierSpan['kind'];
  readonly doubtful: boolean;
  readonly arcs: readonly ChainArc[];
  /** Degrees; `left` and `right` are as seen along them. A closed chain ends on its first point. */
  readonly coordinates: readonly Position[];
  readonly closed: boolean;
}

/** The chains of every day; days between two neighbouring changes of any frontier (a slice) share one array. */
export interface FrontierChains {
  /** The chains of each slice; a chain that is the same in several is the same object. */
  readonly slices: readonly (readonly FrontierChain[])[];
  at(day: JulianDay): readonly FrontierChain[];
}

type Courses = ReadonlyMap<string, readonly Position[]>;

interface Oriented {
  readonly arc: string;
  readonly reversed: boolean;
  readonly course: readonly Position[];
}

/** The powers in one order for all arcs between them, and the arcs turned to suit. */
function groupSpans(spans: readonly FrontierSpan[], courses: Courses): Map<string, Oriented[]> {
  const groups = new Map<string, Oriented[]>();
  for (const { arc, left, right, kind, doubtful } of spans) {
    const course = courses.get(arc);
    if (!course) throw new RangeError(`frontier on arc ${arc}, which has no course`);
    const reversed = right < left;
    const [first, second] = reversed ? [right, left] : [left, right];
    const group = [first, second, kind, doubtful ? 'doubtful' : 'sure'].join(' ');
    const oriented = { arc, reversed, course: reversed ? course.toReversed() : course };
    const members = groups.get(group);
    if (members) members.push(oriented);
    else groups.set(group, [oriented]);
  }
  return groups;
}

function joinGroup(group: string, members: readonly Oriented[], known: Map<string, FrontierChain>): FrontierChain[] {
  const [left = '', right = '', kind, sureness] = group.split(' ');
  const lines = joinLines(
    members.map(({ course }) => course),
    true,
  );
  return lines.map(({ parts, closed }) => {
    const oriented = parts.flatMap(({ index }) => members[index] ?? []);
    const key = `${group} ${oriented.map(({ arc }) => arc).join(' ')}`;
    const chain = known.get(key) ?? {
      left,
      right,
      kind: kind === 'treaty' ? 'treaty' : 'control',
      doubtful: sureness === 'doubtful',
      arcs: oriented.map(({ arc, reversed }) => ({ arc, reversed })),
      coordinates: oriented.flatMap(({ course }, i) => (i === 0 ? course : course.slice(1))),
      closed,
    };
    known.set(key, chain);
    return chain;
  });
}

/**
 * Joins the arcs that are frontiers into chains, for every slice of days. All arcs of one chain part the same two powers,
 * the same way round, by the same kind of frontier, and are all doubtful or all not. Throws a RangeError that names the
 * arc where a frontier lies on none of `arcs`.
 */
export function frontierChains(frontiers: readonly FrontierSpan[], arcs: readonly ArcFeature[]): FrontierChains {
  const courses = new Map(arcs.map(({ id, geometry }) => [id, geometry.coordinates]));
  const { boundaries, at } = createSlices(frontiers);
  const known = new Map<string, FrontierChain>();
  const slices = [-Infinity, ...boundaries].map((start) => {
    const day = start === -Infinity ? (boundaries[0] ?? 0) - 1 : start;
    return [...groupSpans(at(day), courses)].flatMap(([group, members]) => joinGroup(group, members, known));
  });
  return { slices, at: (day) => slices[countUpTo(boundaries, day)] ?? [] };
}
