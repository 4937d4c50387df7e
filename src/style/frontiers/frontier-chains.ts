import type { Position } from 'geojson';
import type { ArcFeature } from '../../atlas/features.ts';
import type { FrontierSpan } from '../../atlas/control/frontier.ts';
import { createSlices } from '../../atlas/slices.ts';
import { countUpTo } from '../../time/bisect.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { joinLines } from './join-lines.ts';

/** An arc of a chain, with its course as the chain runs through it. */
interface ChainArc {
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

interface Group {
  readonly key: string;
  readonly look: Pick<FrontierChain, 'left' | 'right' | 'kind' | 'doubtful'>;
  readonly members: (ChainArc & { readonly course: readonly Position[] })[];
}

type Member = Group['members'][number];

/** What each span is joined with: the powers in one order for all arcs between them, and the arc turned to suit. */
function readMembers(
  spans: readonly FrontierSpan[],
  arcs: readonly ArcFeature[],
): Map<FrontierSpan, Omit<Group, 'members'> & { readonly member: Member }> {
  const courses = new Map(arcs.map(({ id, geometry }) => [id, geometry.coordinates]));
  return new Map(
    spans.map((span) => {
      const { arc, kind, doubtful } = span;
      const course = courses.get(arc);
      if (!course) throw new RangeError(`frontier on arc ${arc}, which has no course`);
      const reversed = span.right < span.left;
      const [left, right] = reversed ? [span.right, span.left] : [span.left, span.right];
      const member = { arc, reversed, course: reversed ? course.toReversed() : course };
      const key = `${left} ${right} ${kind} ${doubtful}`;
      return [span, { key, look: { left, right, kind, doubtful }, member }];
    }),
  );
}

function sameMembers(a: Group, b: Group): boolean {
  return a.members.length === b.members.length && a.members.every((member, i) => member === b.members[i]);
}

function joinGroup({ key, look, members }: Group, known: Map<string, FrontierChain>): FrontierChain[] {
  const lines = joinLines(
    members.map(({ course }) => course),
    true,
  );
  return lines.map(({ parts, closed }) => {
    const joined = parts.flatMap(({ index }) => members[index] ?? []);
    const chainKey = `${key} ${joined.map(({ arc, reversed }) => (reversed ? `-${arc}` : arc)).join(' ')}`;
    const chain = known.get(chainKey) ?? {
      ...look,
      arcs: joined.map(({ arc, reversed }) => ({ arc, reversed })),
      coordinates: joined.flatMap(({ course }, i) => (i === 0 ? course : course.slice(1))),
      closed,
    };
    known.set(chainKey, chain);
    return chain;
  });
}

/**
 * Joins the arcs that are frontiers into chains, for every slice of days. All arcs of one chain part the same two powers,
 * the same way round, by the same kind of frontier, and are all doubtful or all not. Throws a RangeError that names the
 * arc where a frontier lies on none of `arcs`.
 */
export function frontierChains(
  frontiers: readonly FrontierSpan[],
  arcs: readonly ArcFeature[],
): FrontierChains {
  const { boundaries, at } = createSlices(frontiers);
  const members = readMembers(frontiers, arcs);
  const chains = new Map<string, FrontierChain>();
  const last = new Map<string, { readonly group: Group; readonly joined: readonly FrontierChain[] }>();

  function chainsOf(spans: readonly FrontierSpan[]): FrontierChain[] {
    const groups = new Map<string, Group>();
    for (const span of spans) {
      const read = members.get(span);
      if (!read) continue;
      const group = groups.get(read.key) ?? { key: read.key, look: read.look, members: [] };
      group.members.push(read.member);
      groups.set(read.key, group);
    }
    return [...groups.values()].flatMap((group) => {
      const before = last.get(group.key);
      if (before && sameMembers(before.group, group)) return before.joined;
      const joined = joinGroup(group, chains);
      last.set(group.key, { group, joined });
      return joined;
    });
  }

  const first = (boundaries[0] ?? 0) - 1;
  const slices = [first, ...boundaries].map((day) => chainsOf(at(day)));
  return { slices, at: (day) => slices[countUpTo(boundaries, day)] ?? [] };
}
