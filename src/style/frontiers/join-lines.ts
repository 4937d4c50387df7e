import type { Position } from 'geojson';

/** A line of several, taken forwards or backwards. */
interface JoinedPart {
  readonly index: number;
  readonly reversed: boolean;
}

/** Lines that follow one another end to end, each part beginning where the last one ended. */
export interface JoinedLine {
  readonly parts: readonly JoinedPart[];
  /** Whether the last part ends where the first begins. */
  readonly closed: boolean;
}

interface End {
  readonly index: number;
  readonly isStart: boolean;
  /** Direction from the end into its own line, of length 1. */
  readonly inward: readonly [number, number];
}

/** Direction from one point to another on a Mercator map, of length 1. */
function direction(from: Position | undefined, to: Position | undefined): [number, number] {
  const [lon = 0, lat = 0] = from ?? [];
  const [lon2 = lon, lat2 = lat] = to ?? [];
  const [x, y] = [(lon2 - lon) * Math.cos((lat * Math.PI) / 180), lat2 - lat];
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** A number for a point that others within a metre share. */
function nodeOf([lon = 0, lat = 0]: Position): number {
  return Math.round(lon * 1e5) * 1e8 + Math.round(lat * 1e5);
}

function endsByNode(lines: readonly (readonly Position[])[]): Map<number, End[]> {
  const nodes = new Map<number, End[]>();
  lines.forEach((line, index) => {
    for (const isStart of [true, false]) {
      const at = isStart ? line[0] : line.at(-1);
      const end = { index, isStart, inward: direction(at, isStart ? line[1] : line.at(-2)) };
      const node = nodeOf(at ?? []);
      const ends = nodes.get(node);
      if (ends) ends.push(end);
      else nodes.set(node, [end]);
    }
  });
  return nodes;
}

const endKey = (index: number, isStart: boolean) => index * 2 + Number(isStart);

/** Pairs the ends that meet at each node, the straightest passage first. */
function pairEnds(lines: readonly (readonly Position[])[], directed: boolean): Map<number, JoinedPart> {
  const onward = new Map<number, JoinedPart>();
  for (const ends of endsByNode(lines).values()) {
    const passages: { a: End; b: End; bend: number }[] = [];
    ends.forEach((a, i) => {
      for (const b of ends.slice(i + 1)) {
        if (directed && a.isStart === b.isStart) continue;
        passages.push({ a, b, bend: a.inward[0] * b.inward[0] + a.inward[1] * b.inward[1] });
      }
    });
    for (const { a, b } of passages.sort((p, q) => p.bend - q.bend)) {
      const [from, to] = [endKey(a.index, a.isStart), endKey(b.index, b.isStart)];
      if (onward.has(from) || onward.has(to)) continue;
      onward.set(from, { index: b.index, reversed: !b.isStart });
      onward.set(to, { index: a.index, reversed: !a.isStart });
    }
  }
  return onward;
}

/**
 * Joins lines into the longest ones that their ends allow: lines meet where the coordinates of their ends are equal (to a metre), and
 * where a line could go on in more ways than one it takes the straightest. Each line is in exactly one of the results.
 * `directed` lines are never taken backwards.
 */
export function joinLines(lines: readonly (readonly Position[])[], directed: boolean): JoinedLine[] {
  const onward = pairEnds(lines, directed);
  const taken = new Set<number>();
  const walk = (first: JoinedPart): JoinedLine => {
    const parts: JoinedPart[] = [];
    let part: JoinedPart | undefined = first;
    while (part && !taken.has(part.index)) {
      taken.add(part.index);
      parts.push(part);
      part = onward.get(endKey(part.index, part.reversed));
    }
    return { parts, closed: part !== undefined };
  };
  const open = lines.flatMap((_, index): JoinedLine[] => {
    if (taken.has(index)) return [];
    if (!onward.has(endKey(index, true))) return [walk({ index, reversed: false })];
    return !directed && !onward.has(endKey(index, false)) ? [walk({ index, reversed: true })] : [];
  });
  const rings = lines.flatMap((_, index) => (taken.has(index) ? [] : [walk({ index, reversed: false })]));
  return [...open, ...rings];
}
