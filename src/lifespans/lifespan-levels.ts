import type { Interval } from '../time/interval.ts';
import type { Instant } from '../time/instant.ts';
import { bisect } from '../time/bisect.ts';

/** A run `[from, to)` of places in an order. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Lifespans in an order in which those alive at an instant lie in a few runs: the longest lived first, within a level by
 * start. Typed arrays throughout, so that a worker can hand it over; a million take about a second to order.
 */
export interface LifespanIndex {
  /** The index of the lifespan at each place. */
  readonly order: Uint32Array;
  /** Their starts, place by place. */
  readonly starts: Float64Array;
  /** The first place of each level, and at the end the number of lifespans. */
  readonly levelAt: Uint32Array;
  /** The longest life in each level. */
  readonly longest: Float64Array;
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

const LEAST_OCTAVE = -20;
/** Of many lifespans, finer levels spare more of what is not alive than their further runs cost. */
const MANY = 50_000;
const STEPS_OF_MANY = 4;
/** Days: more than what rounding takes from a sum of days. */
const SLACK = 1e-6;

function levelOf(start: number, end: number, steps: number): number {
  if (!(Number.isFinite(start) && Number.isFinite(end) && end > start))
    throw new RangeError(`no closed lifespan: ${start} to ${end}`);
  return Math.ceil(Math.max(LEAST_OCTAVE, Math.log2(end - start)) * steps);
}

/** The first place in `[low, high)` whose value is at least `value`. */
function firstAtLeast(rising: Float64Array, value: number, low: number, high: number): number {
  return bisect(low, high, (place) => (rising[place] ?? Infinity) >= value);
}

/** More lifespans than there ever are: a whole day times this and the number of a lifespan are one whole number. */
const MOST = 2 ** 25;

/** Sorts places by their starts, those of one start by themselves. */
function sortByStart(places: Uint32Array, starts: Float64Array): void {
  const keys = new Float64Array(places.length);
  for (let k = 0; k < places.length; k++) {
    const i = places[k] as number;
    const start = starts[i] as number;
    if (!Number.isInteger(start) || Math.abs(start) >= MOST || i >= MOST) {
      places.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
      return;
    }
    keys[k] = start * MOST + i;
  }
  // numbers alone are sorted several times faster than by a comparison
  keys.sort();
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] as number;
    places[k] = key - Math.floor(key / MOST) * MOST;
  }
}

/**
 * Groups lifespans `[start, end)` by the power of two of their length, or, where there are many, of its fourth root. Within
 * a level, only what began less than the level’s longest life ago can be alive. Throws a RangeError where one is open.
 */
export function indexLifespans(starts: Float64Array, ends: Float64Array): LifespanIndex {
  const count = starts.length;
  const groups = new Map<number, number>();
  const levels = new Int16Array(count);
  const steps = count < MANY ? 1 : STEPS_OF_MANY;
  for (let i = 0; i < count; i++) {
    const level = levelOf(starts[i] ?? NaN, ends[i] ?? NaN, steps);
    levels[i] = level;
    groups.set(level, (groups.get(level) ?? 0) + 1);
  }
  const ordered = [...groups.keys()].sort((a, b) => b - a);
  const levelAt = new Uint32Array(ordered.length + 1);
  const slot = new Map<number, number>();
  ordered.forEach((level, i) => {
    slot.set(level, levelAt[i] ?? 0);
    levelAt[i + 1] = (levelAt[i] ?? 0) + (groups.get(level) ?? 0);
  });
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const level = levels[i] ?? 0;
    const at = slot.get(level) ?? 0;
    order[at] = i;
    slot.set(level, at + 1);
  }
  const longest = new Float64Array(ordered.length);
  for (let i = 0; i < ordered.length; i++) {
    const places = order.subarray(levelAt[i], levelAt[i + 1]);
    sortByStart(places, starts);
    for (const j of places) longest[i] = Math.max(longest[i] ?? 0, (ends[j] ?? 0) - (starts[j] ?? 0));
  }
  const placed = new Float64Array(count);
  for (let place = 0; place < count; place++) placed[place] = starts[order[place] ?? 0] ?? 0;
  return { order, starts: placed, levelAt, longest };
}

/**
 * Runs, in order, that hold every lifespan with a moment in `[from, to]`, and few others: two bisections a level. For an
 * instant, `from` and `to` are the same; `from` may be −Infinity.
 */
export function runsBetween(index: LifespanIndex, from: number, to: number): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < index.longest.length; i++) {
    const [low, high] = [index.levelAt[i] ?? 0, index.levelAt[i + 1] ?? 0];
    const first = firstAtLeast(index.starts, from - (index.longest[i] ?? 0) - SLACK, low, high);
    const end = firstAtLeast(index.starts, to + SLACK, first, high);
    if (first >= end) continue;
    const before = runs.at(-1);
    if (before?.to === first) runs[runs.length - 1] = { from: before.from, to: end };
    else runs.push({ from: first, to: end });
  }
  return runs;
}

/** The index of a list of intervals. Throws a RangeError where an interval is open. */
export function createLifespanLevels(intervals: readonly Interval[]): LifespanLevels {
  const index = indexLifespans(
    Float64Array.from(intervals, ({ start }) => start),
    Float64Array.from(intervals, ({ end }) => end),
  );
  return {
    order: Array.from(index.order),
    runsAt: (instant, to = instant) => runsBetween(index, instant, to),
  };
}
