import { NOBODY } from './allocate.ts';

/** Units (or `NOBODY`) on a grid, and the cells that must keep theirs. */
export interface LabelGrid {
  readonly columns: number;
  readonly rows: number;
  readonly labels: Int16Array;
}

/** To be given to a neighbour. */
const OPEN = -2;
/** Cells within two of the middle: the neighbourhood that votes. */
const DISC: readonly (readonly [dx: number, dy: number])[] = [-2, -1, 0, 1, 2].flatMap((dy) =>
  [-2, -1, 0, 1, 2].filter((dx) => dx * dx + dy * dy <= 5).map((dx) => [dx, dy] as const),
);

/** Calls `visit` with the (two to four) neighbours of a cell that share an edge with it. */
function eachNeighbour({ columns, rows }: LabelGrid, cell: number, visit: (next: number) => void): void {
  const column = cell % columns;
  if (cell >= columns) visit(cell - columns);
  if (column > 0) visit(cell - 1);
  if (column < columns - 1) visit(cell + 1);
  if (cell < columns * (rows - 1)) visit(cell + columns);
}

/** The connected cells (over edges) of one label, from the given ones outward. */
function spread(grid: LabelGrid, from: readonly number[], marks: Uint8Array): void {
  const queue = from.filter((cell) => marks[cell] === 0);
  for (const cell of queue) marks[cell] = 1;
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    const here = cell;
    eachNeighbour(grid, here, (next) => {
      if (marks[next] === 1 || grid.labels[next] !== grid.labels[here]) return;
      marks[next] = 1;
      queue.push(next);
    });
  }
}

/** One round in which every cell of a border takes the commonest label around it; ties leave it as it is. */
function vote({ columns, rows, labels }: LabelGrid, pinned: Uint8Array): Int16Array {
  const voted = labels.slice();
  for (let row = 2; row < rows - 2; row++) {
    for (let column = 2; column < columns - 2; column++) {
      const cell = row * columns + column;
      const own = labels[cell]!;
      const quiet =
        labels[cell - 1] === own &&
        labels[cell + 1] === own &&
        labels[cell - columns] === own &&
        labels[cell + columns] === own;
      if (quiet || pinned[cell] === 1) continue;
      const votes = new Map<number, number>();
      for (const [dx, dy] of DISC) {
        const label = labels[cell + dy * columns + dx]!;
        votes.set(label, (votes.get(label) ?? 0) + 1);
      }
      let [winner, most] = [own, votes.get(own)!];
      for (const [label, count] of votes) if (count > most) [winner, most] = [label, count];
      voted[cell] = winner;
    }
  }
  return voted;
}

/** Gives every open cell to the unit of the nearest settled cell, ring by ring; far from any unit to nobody. */
function fillOpen(grid: LabelGrid): void {
  const { labels } = grid;
  const open: number[] = [];
  labels.forEach((label, cell) => label === OPEN && open.push(cell));
  for (let left = open; left.length > 0;) {
    const taken: (readonly [number, number])[] = [];
    for (const cell of left) {
      let label = OPEN;
      eachNeighbour(grid, cell, (next) => {
        if (label === OPEN && labels[next]! >= 0) label = labels[next]!;
      });
      if (label !== OPEN) taken.push([cell, label]);
    }
    if (taken.length === 0) taken.push(...left.map((cell) => [cell, NOBODY] as const));
    for (const [cell, label] of taken) labels[cell] = label;
    left = left.filter((cell) => labels[cell] === OPEN);
  }
}

/** Opens what hangs together with no seat, and what nobody holds inside the study region. */
function openStrays(grid: LabelGrid, seats: readonly number[]): number {
  const { columns, rows, labels } = grid;
  const rim: number[] = [];
  for (let cell = 0; cell < labels.length; cell++) {
    const column = cell % columns;
    const atRim = cell < columns || cell >= columns * (rows - 1) || column === 0 || column === columns - 1;
    if (atRim && labels[cell] === NOBODY) rim.push(cell);
  }
  const held = new Uint8Array(labels.length);
  spread(grid, [...seats, ...rim], held);
  let opened = 0;
  for (let cell = 0; cell < labels.length; cell++) {
    if (held[cell] === 1) continue;
    labels[cell] = OPEN;
    opened++;
  }
  return opened;
}

/** Joins what touches itself only at a corner, where two borders would otherwise meet in one point. */
function joinCorners({ columns, labels }: LabelGrid, pinned: Uint8Array): number {
  let joined = 0;
  for (let cell = 0; cell + columns + 1 < labels.length; cell++) {
    if (cell % columns === columns - 1) continue;
    const [nw, ne, sw, se] = [cell, cell + 1, cell + columns, cell + columns + 1];
    if (labels[nw] !== labels[se] && labels[ne] !== labels[sw]) continue;
    if (labels[nw] === labels[ne] || labels[nw] === labels[sw]) continue;
    for (const [a, b, c, d] of [
      [nw, se, ne, sw],
      [ne, sw, nw, se],
    ] as const) {
      const label = labels[a]!;
      if (label !== labels[b] || label === labels[c] || label === labels[d]) continue;
      const give = label === NOBODY ? ([a, b] as const) : ([c, d] as const);
      const target = give.find((one) => pinned[one] !== 1);
      if (target === undefined) throw new Error(`Seats stand too close together at cell ${cell}.`);
      labels[target] = label === NOBODY ? Math.max(labels[c]!, labels[d]!) : label;
      joined++;
    }
  }
  return joined;
}

/**
 * Makes the units of a grid fit to be outlined: borders lose their frayed single cells (`rounds` rounds of voting),
 * every unit hangs together over edges around its seat, nobody's land lies only outside, and no unit touches itself at
 * a corner. The cells around a seat never change hands. `seats` are the cells of the seats, in the order of the labels.
 */
export function tidyLabels(untidy: LabelGrid, seats: readonly number[], rounds: number): LabelGrid {
  const { columns, rows } = untidy;
  const pinned = new Uint8Array(untidy.labels.length);
  let grid: LabelGrid = { columns, rows, labels: untidy.labels.slice() };
  seats.forEach((seat, unit) => {
    for (const cell of [seat, seat - columns, seat - 1, seat + 1, seat + columns]) {
      if (grid.labels[cell] === unit) pinned[cell] = 1;
    }
  });
  for (let round = 0; round < rounds; round++) grid = { columns, rows, labels: vote(grid, pinned) };
  for (let tries = 0; tries < 20; tries++) {
    const opened = openStrays(grid, seats);
    fillOpen(grid);
    if (joinCorners(grid, pinned) + opened === 0) return grid;
  }
  throw new Error('The units of the grid could not be made to hang together in 20 rounds.');
}
