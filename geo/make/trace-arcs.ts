import { NOBODY } from './allocate.ts';
import type { LabelGrid } from './tidy-labels.ts';

/** A border between two units on the grid, from node to node or around a ring. */
export interface Crack {
  /** Corners of cells, each `row * (columns + 1) + column`, from one node to the next. */
  readonly corners: readonly number[];
  /** The unit on either side as seen along the corners; `NOBODY` outside. */
  readonly left: number;
  readonly right: number;
}

/** A step along an edge of a cell, from corner to corner. */
interface Step {
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

const NONE: Step[] = [];

function unitAt({ columns, rows, labels }: LabelGrid, row: number, column: number): number {
  return row < 0 || column < 0 || row >= rows || column >= columns ? NOBODY : labels[row * columns + column]!;
}

/** The four steps out of a corner that have different units on their two sides. */
function stepsFrom(grid: LabelGrid, corner: number): Step[] {
  const wide = grid.columns + 1;
  const row = Math.floor(corner / wide);
  const column = corner - row * wide;
  const nw = unitAt(grid, row - 1, column - 1);
  const ne = unitAt(grid, row - 1, column);
  const sw = unitAt(grid, row, column - 1);
  const se = unitAt(grid, row, column);
  if (nw === ne && ne === se && se === sw) return NONE;
  const steps: Step[] = [
    { to: corner + 1, left: ne, right: se },
    { to: corner - wide, left: nw, right: ne },
    { to: corner - 1, left: sw, right: nw },
    { to: corner + wide, left: se, right: sw },
  ];
  return steps.filter((step) => step.left !== step.right);
}

/**
 * The borders of a grid of units as shared arcs: one for each stretch between two nodes (corners where three or four
 * units meet), and one for each ring without a node. Nodes come in the order of the grid, so do the arcs.
 */
export function traceArcs(grid: LabelGrid): Crack[] {
  const steps = new Map<number, Step[]>();
  const corners = (grid.columns + 1) * (grid.rows + 1);
  for (let corner = 0; corner < corners; corner++) {
    const out = stepsFrom(grid, corner);
    if (out.length > 0) steps.set(corner, out);
  }
  const isNode = (corner: number) => steps.get(corner)?.length !== 2;
  const walked = new Set<number>();
  const edge = (a: number, b: number) => Math.min(a, b) * 2 + (Math.abs(a - b) === 1 ? 0 : 1);

  const walk = (start: number, first: Step): Crack => {
    const path = [start, first.to];
    walked.add(edge(start, first.to));
    for (let at = first.to, from = start; at !== start && !isNode(at);) {
      const next = steps.get(at)?.find((step) => step.to !== from);
      if (!next) throw new Error(`The border at corner ${at} ends in the open.`);
      walked.add(edge(at, next.to));
      path.push(next.to);
      [from, at] = [at, next.to];
    }
    return { corners: path, left: first.left, right: first.right };
  };

  const cracks: Crack[] = [];
  for (const nodesFirst of [true, false]) {
    for (const [corner, out] of steps) {
      if (isNode(corner) !== nodesFirst) continue;
      for (const step of out) if (!walked.has(edge(corner, step.to))) cracks.push(walk(corner, step));
    }
  }
  return cracks;
}
