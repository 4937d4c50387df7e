import type { Interval } from '../time/interval.ts';
import type { Instant } from '../time/instant.ts';

/** A run `[from, to)` of places in an order. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** An order of intervals in which those alive at an instant lie in a few runs. */
export interface LifespanLevels {
  /** Indices of the intervals: the longest lived first, within a level by start. */
  readonly order: readonly number[];
  /**
   * Runs, in order, that hold every interval alive at an instant, or at any to a later one, and few others; two
   * bisections a level.
   */
  runsAt(instant: Instant, to?: Instant): Run[];
}

function firstAtLeast(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Groups intervals by the power of two of their length. Within a level, only what began less than the level’s longest
 * life ago can be alive. Throws a RangeError where an interval is open.
 */
export function createLifespanLevels(intervals: readonly Interval[]): LifespanLevels {
  const groups = new Map<number, number[]>();
  intervals.forEach(({ start, end }, i) => {
    if (!(Number.isFinite(start) && Number.isFinite(end) && end > start))
      throw new RangeError(`no closed lifespan: ${start} to ${end}`);
    const level = Math.ceil(Math.log2(end - start));
    groups.set(level, [...(groups.get(level) ?? []), i]);
  });
  const startOf = (i: number) => intervals[i]?.start ?? 0;
  const levels = [...groups].sort(([a], [b]) => b - a);
  let first = 0;
  const placed = levels.map(([level, members]) => {
    members.sort((a, b) => startOf(a) - startOf(b) || a - b);
    const at = first;
    first += members.length;
    return { at, members, starts: members.map(startOf), longest: 2 ** level };
  });
  return {
    order: placed.flatMap(({ members }) => members),
    runsAt(instant, until = instant) {
      const runs: Run[] = [];
      for (const { at, starts, longest } of placed) {
        const from = at + firstAtLeast(starts, instant - longest);
        const to = at + firstAtLeast(starts, until + 1e-9);
        if (from >= to) continue;
        const before = runs.at(-1);
        if (before?.to === from) runs[runs.length - 1] = { from: before.from, to };
        else runs.push({ from, to });
      }
      return runs;
    },
  };
}
