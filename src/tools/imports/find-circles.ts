/**
 * The circles of a directed graph: for each set of nodes that all reach one another, the shortest way round from the first
 * of them by name, which stands at both ends.
 */
export function findCircles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const next = (node: string) => edges.get(node) ?? [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const knots: string[][] = [];

  function visit(node: string): void {
    index.set(node, index.size);
    low.set(node, index.get(node) as number);
    stack.push(node);
    for (const other of next(node)) {
      if (!index.has(other)) visit(other);
      if (stack.includes(other)) low.set(node, Math.min(low.get(node) as number, low.get(other) as number));
    }
    if (low.get(node) !== index.get(node)) return;
    const knot = stack.splice(stack.indexOf(node));
    if (knot.length > 1 || next(node).includes(node)) knots.push(knot.sort());
  }

  /** The shortest way from `start` back to itself within a knot. */
  function wayRound(knot: readonly string[]): string[] {
    const [start = ''] = knot;
    const came = new Map<string, string>();
    const queue = [start];
    for (const node of queue) {
      for (const other of next(node)) {
        if (other === start) {
          const way = [start];
          for (let at = node; at !== start; at = came.get(at) as string) way.unshift(at);
          return [start, ...way];
        }
        if (!knot.includes(other) || came.has(other)) continue;
        came.set(other, node);
        queue.push(other);
      }
    }
    return [];
  }

  for (const node of [...edges.keys()].sort()) if (!index.has(node)) visit(node);
  return knots.map(wayRound);
}
