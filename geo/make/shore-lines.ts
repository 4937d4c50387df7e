import type { Position } from 'geojson';
import type { Box } from '../../src/geometry/box.ts';

/** A stretch of coast; `period` when it follows a reconstructed shore, not today's. */
export interface ShoreLine {
  readonly period: boolean;
  readonly coordinates: Position[];
}

const key = ([x = 0, y = 0]: Position) => `${x.toFixed(3)} ${y.toFixed(3)}`;

function alongFrame(a: Position, b: Position, [west, south, east, north]: Box): boolean {
  const both = (axis: 0 | 1, rim: number) => [a, b].every((p) => Math.abs((p[axis] ?? 0) - rim) < 0.0015);
  return both(0, west) || both(0, east) || both(1, south) || both(1, north);
}

/**
 * The coast as lines: the rings of the sea without the edges of its frame, cut wherever the shore changes between
 * today's and a reconstructed one. A segment counts as reconstructed when both ends are points of a period line (given
 * rounded to 0.001°).
 */
export function shoreLines(
  sea: readonly Position[][][],
  period: readonly Position[][],
  frame: Box,
): ShoreLine[] {
  const old = new Set(period.flat().map(key));
  return sea.flat().flatMap((ring) => {
    const lines: ShoreLine[] = [];
    let open: ShoreLine | undefined;
    let before: Position | undefined;
    for (const point of ring) {
      const start = before;
      before = point;
      if (!start) continue;
      if (alongFrame(start, point, frame)) {
        open = undefined;
        continue;
      }
      const isOld = old.has(key(start)) && old.has(key(point));
      if (open?.period !== isOld) lines.push((open = { period: isOld, coordinates: [start] }));
      open.coordinates.push(point);
    }
    return joinedAtStart(lines);
  });
}

/** Joins the last line of a ring to the first where the ring's start cuts one stretch in two. */
function joinedAtStart(lines: ShoreLine[]): ShoreLine[] {
  const [first, last] = [lines[0], lines.at(-1)];
  const [head, tail] = [first?.coordinates[0], last?.coordinates.at(-1)];
  if (!first || !last || !head || !tail || first === last) return lines;
  if (first.period !== last.period || key(head) !== key(tail)) return lines;
  const joined = { period: first.period, coordinates: [...last.coordinates, ...first.coordinates.slice(1)] };
  return [joined, ...lines.slice(1, -1)];
}
