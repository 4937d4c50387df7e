import type { Position } from 'geojson';

const end = (at: Position | undefined) => `${at?.[0]?.toFixed(4)} ${at?.[1]?.toFixed(4)}`;

/**
 * Lines in the order in which somebody walks along them: from the western end of each connected run, at each fork the first
 * way that is left, one run after another from west to east.
 */
export function chainOf<T>(items: readonly T[], lineOf: (item: T) => readonly Position[]): T[] {
  const ends = new Map(items.map((item) => {
    const line = lineOf(item);
    return [item, [end(line[0]), end(line.at(-1))] as const] as const;
  })); // prettier-ignore
  const west = (item: T) => Math.min(...lineOf(item).map(([lon = 0]) => lon));
  const left = new Set(items.toSorted((a, b) => west(a) - west(b)));
  const touching = (point: string) => [...left].filter((item) => ends.get(item)?.includes(point));
  const walked: T[] = [];
  /** Goes on from an item over the end that lies ahead, as far as there is a way. */
  function walk(from: T, ahead: string): void {
    left.delete(from);
    walked.push(from);
    for (const next of touching(ahead)) {
      if (!left.has(next)) continue;
      const [a = '', b = ''] = ends.get(next) ?? [];
      walk(next, a === ahead ? b : a);
    }
  }
  while (left.size > 0) {
    // an end that nothing else touches is where a run begins; a ring begins in the west
    const open = [...left].find((item) => ends.get(item)?.some((point) => touching(point).length === 1));
    const [first] = left;
    const from = open ?? first;
    if (from === undefined) break;
    const [a = '', b = ''] = ends.get(from) ?? [];
    walk(from, touching(a).length === 1 ? b : touching(b).length === 1 ? a : b);
  }
  return walked;
}
