import { CellHeap } from './cell-heap.ts';

/** What it costs to move over a grid. */
export interface CostSurface {
  readonly columns: number;
  readonly rows: number;
  /** Width of a row's cells in km. */
  readonly widthKm: (row: number) => number;
  /** Height of a cell in km. */
  readonly heightKm: number;
  /** Cost of a kilometre in each cell; a step costs its length times the mean of both cells. `Infinity` is closed. */
  readonly friction: Float32Array;
  /** Extra cost of entering each cell. */
  readonly toll?: Float32Array;
}

/** The cheapest way to each cell. */
export interface LeastCost {
  /** Cost of the way; `Infinity` where none leads. */
  readonly cost: Float64Array;
  /** Which source (index in the list) the way comes from; -1 where none leads. */
  readonly source: Int32Array;
  /** The cell before on the way; -1 at the sources and where none leads. */
  readonly before: Int32Array;
}

/**
 * Cheapest ways from any of the source cells to every cell over eight neighbours: Dijkstra's algorithm with all sources
 * at once. `target` ends the search when that cell is settled.
 */
export function leastCost(surface: CostSurface, sources: readonly number[], target = -1): LeastCost {
  const { columns, rows, heightKm, friction, toll } = surface;
  const cost = new Float64Array(columns * rows).fill(Infinity);
  const source = new Int32Array(columns * rows).fill(-1);
  const before = new Int32Array(columns * rows).fill(-1);
  const widths = Float64Array.from({ length: rows }, (_, row) => surface.widthKm(row));
  const heap = new CellHeap(cost);
  sources.forEach((cell, index) => {
    cost[cell] = 0;
    source[cell] = index;
    heap.raise(cell);
  });
  while (heap.size > 0) {
    const cell = heap.takeCheapest();
    if (cell === target) break;
    const row = Math.floor(cell / columns);
    const column = cell - row * columns;
    const [first, last] = [Math.max(0, column - 1), Math.min(columns - 1, column + 1)];
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      const width = (widths[row]! + widths[y]!) / 2;
      const diagonal = Math.sqrt(width * width + heightKm * heightKm);
      for (let x = first; x <= last; x++) {
        const next = y * columns + x;
        if (next === cell) continue;
        const km = y === row ? width : x === column ? heightKm : diagonal;
        const step = (km * (friction[cell]! + friction[next]!)) / 2 + (toll ? toll[next]! : 0);
        const total = cost[cell]! + step;
        if (total < cost[next]!) {
          cost[next] = total;
          source[next] = source[cell]!;
          before[next] = cell;
          heap.raise(next);
        }
      }
    }
  }
  return { cost, source, before };
}
