/**
 * A binary heap of cells ordered by cost, on typed arrays, that holds each cell once.
 * Cells of equal cost leave in an order that depends only on the order of the calls.
 */
export class CellHeap {
  private readonly heap: Int32Array;
  private readonly place: Int32Array;
  private count = 0;

  /** `cost` gives the cost of every cell; the heap reads it and never writes it. */
  constructor(private readonly cost: Float64Array) {
    this.heap = new Int32Array(cost.length);
    this.place = new Int32Array(cost.length).fill(-1);
  }

  get size(): number {
    return this.count;
  }

  /** Puts a cell in, or moves it forward after its cost has fallen. */
  raise(cell: number): void {
    const { heap, place, cost } = this;
    let at = place[cell]!;
    if (at < 0) at = this.count++;
    const own = cost[cell]!;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent]!;
      if (cost[above]! <= own) break;
      heap[at] = above;
      place[above] = at;
      at = parent;
    }
    heap[at] = cell;
    place[cell] = at;
  }

  /** Takes the cheapest cell out. Throws when the heap is empty. */
  takeCheapest(): number {
    if (this.count === 0) throw new Error('The heap of cells is empty.');
    const { heap, place, cost } = this;
    const top = heap[0]!;
    place[top] = -1;
    const last = heap[--this.count]!;
    if (this.count === 0) return top;
    const own = cost[last]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.count) break;
      if (child + 1 < this.count && cost[heap[child + 1]!]! < cost[heap[child]!]!) child++;
      const below = heap[child]!;
      if (cost[below]! >= own) break;
      heap[at] = below;
      place[below] = at;
      at = child;
    }
    heap[at] = last;
    place[last] = at;
    return top;
  }
}
