/**
 * Makes geo/context-rivers.geojson: rivers of Natural Earth 1:10m beyond those of the story, clipped and generalised.
 *
 *   npx tsx geo/make/make-context-rivers.ts <rivers.json>
 *
 * <rivers.json> holds lines with the property `n` (name), as drawn from ne_10m_rivers_lake_centerlines.
 */
import { readFileSync } from 'node:fs';
import type { FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import type { Box } from '../../src/geometry/box.ts';
import { CONTEXT_RIVERS, FRAME, type ContextRiver } from './context-rivers.ts';
import { simplifyLine } from './simplify-line.ts';
import { writeCollection } from './write-collection.ts';

const TOLERANCE_KM = 0.45;
const JOIN_DEGREES = 0.25;
const SHORTEST_DEGREES = 0.15;

const inside = ([x = 0, y = 0]: Position, [w, s, e, n]: Box) => x >= w && x <= e && y >= s && y <= n;
const gap = (a: Position, b: Position) => Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
const first = (line: Position[]) => line[0] ?? [];
const last = (line: Position[]) => line.at(-1) ?? [];

/** The runs of points of a line inside a window. */
function runsInside(line: readonly Position[], window: Box): Position[][] {
  const runs: Position[][] = [];
  let open = false;
  for (const point of line) {
    const now = inside(point, window) && inside(point, FRAME);
    if (now && open) runs.at(-1)?.push(point);
    else if (now) runs.push([point]);
    open = now;
  }
  return runs.filter((run) => run.length > 1);
}

/** Joins lines that meet end to end (within 0.02°), turning them round where needed. */
function chained(lines: Position[][]): Position[][] {
  const left = lines.map((line) => [...line]);
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < left.length; j++) {
      const [a, b] = [left[i], left[j]];
      if (i === j || !a || !b) continue;
      const turned = [b, b.toReversed()].find((c) => gap(last(a), first(c)) < 0.02);
      if (!turned) continue;
      left[i] = [...a, ...turned.slice(1)];
      left.splice(j, 1);
      return chained(left);
    }
  }
  return left;
}

/** Carries the nearest end of the lines to a point. Throws when no end is near it. */
function carryTo(lines: Position[][], to: Position, id: string): Position[][] {
  const reach = (line: Position[]) => Math.min(gap(first(line), to), gap(last(line), to));
  const [nearest, ...others] = lines.toSorted((a, b) => reach(a) - reach(b));
  if (!nearest || reach(nearest) > JOIN_DEGREES)
    throw new Error(`${id}: no end within ${JOIN_DEGREES}° of ${to}`);
  const atStart = gap(first(nearest), to) < gap(last(nearest), to);
  return [atStart ? [to, ...nearest] : [...nearest, to], ...others];
}

const [path] = process.argv.slice(2);
if (!path) throw new Error('usage: make-context-rivers <rivers.json>');
const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<
  LineString | MultiLineString,
  { n?: string }
>;

function linesOf(river: ContextRiver): Position[][] {
  const pieces = features.filter((f) => river.pieces.includes(f.properties.n ?? ''));
  const lines = pieces.flatMap(({ geometry: g }) =>
    g.type === 'LineString' ? [g.coordinates] : g.coordinates,
  );
  const runs = chained(lines.flatMap((line) => runsInside(line, river.window ?? FRAME)));
  if (!runs.length) throw new Error(`${river.id}: nothing of ${river.pieces.join(', ')} inside`);
  const long = runs.filter((line) => gap(first(line), last(line)) > SHORTEST_DEGREES);
  const joined = river.joins ? carryTo(long, river.joins, river.id) : long;
  return joined.map((line) =>
    simplifyLine(line as [number, number][], TOLERANCE_KM).map((p) =>
      p.map((v) => Math.round(v * 1000) / 1000),
    ),
  );
}

const made = CONTEXT_RIVERS.map((river) => {
  const lines = linesOf(river);
  const { id, name_en, name_zh, rank } = river;
  return {
    type: 'Feature',
    id,
    properties: {
      id,
      kind: 'river',
      rank,
      name_en,
      name_zh,
      certainty: 'medium',
      sources: [{ ref: 'natural-earth', loc: '1:10m rivers' }],
    },
    when: { timespans: [{ start: { in: '1123-01-01' }, end: { in: '1127-12-31' } }] },
    geometry:
      lines.length === 1
        ? { type: 'LineString', coordinates: lines[0] }
        : { type: 'MultiLineString', coordinates: lines },
  };
});
writeCollection('context-rivers', 'Further rivers', '其他河流', made);
