import { bisect } from '../../time/bisect.ts';
import { OPEN_DAYS } from '../open-days.ts';
import type { RecordSpans } from '../worker/mesh-messages.ts';
import type { Box } from './tile-place.ts';

/** The lives of what is in view. */
export interface LivesInView {
  /** How many features there are, each once. */
  readonly count: number;
  /** How many of them, of those that have a date, are alive at some time of each of so many equal parts of `[from, to)`. */
  density(from: number, to: number, parts: number): Uint32Array;
  /** The first moment after `day` at which something begins or ends; `null` where nothing does. */
  next(day: number): number | null;
  /** The last moment before `day` at which something begins or ends. */
  previous(day: number): number | null;
}

/** Records of a mesh, and the box in which they count. */
export interface SeenRecords {
  readonly spans: RecordSpans;
  readonly keys: Float64Array | null;
  readonly box: Box;
}

/** Days: what rounding may make of a moment. */
const SLACK = 1e-6;

/** Gathers the lives of records that touch the boxes given; of features that lie in several tiles, each once. */
export function livesInView(seen: Iterable<SeenRecords>): LivesInView {
  const starts: number[] = [];
  const ends: number[] = [];
  const met = new Set<number>();
  for (const { spans, keys, box } of seen)
    for (let i = 0; i < spans.starts.length; i++) {
      const at = 4 * i;
      if ((spans.boxes[at] ?? 0) >= box.east || (spans.boxes[at + 2] ?? 0) < box.west) continue;
      if ((spans.boxes[at + 1] ?? 0) >= box.south || (spans.boxes[at + 3] ?? 0) < box.north) continue;
      const key = keys?.[i];
      if (key !== undefined) {
        if (met.has(key)) continue;
        met.add(key);
      }
      starts.push(spans.starts[i] ?? 0);
      ends.push(spans.ends[i] ?? 0);
    }
  let sorted: Float64Array | null = null;
  function changes(): Float64Array {
    if (sorted) return sorted;
    const all = Float64Array.from([...starts, ...ends].filter((day) => Math.abs(day) < OPEN_DAYS));
    return (sorted = all.sort());
  }
  return {
    count: starts.length,
    density(from, to, parts) {
      const steps = new Int32Array(parts + 1);
      const wide = (to - from) / parts;
      for (let i = 0; i < starts.length; i++) {
        const [start, end] = [starts[i] as number, ends[i] as number];
        if (end <= from || start >= to || (start <= -OPEN_DAYS && end >= OPEN_DAYS)) continue;
        const first = Math.max(Math.floor((start - from) / wide + SLACK), 0);
        const last = Math.min(Math.ceil((end - from) / wide - SLACK), parts);
        steps[first] = (steps[first] as number) + 1;
        if (last > first) steps[last] = (steps[last] as number) - 1;
        else steps[first + 1] = (steps[first + 1] as number) - 1;
      }
      const density = new Uint32Array(parts);
      let alive = 0;
      for (let part = 0; part < parts; part++) density[part] = alive += steps[part] as number;
      return density;
    },
    next(day) {
      const days = changes();
      const place = bisect(0, days.length, (i) => (days[i] as number) > day + SLACK);
      return days[place] ?? null;
    },
    previous(day) {
      const days = changes();
      const place = bisect(0, days.length, (i) => (days[i] as number) >= day - SLACK);
      return days[place - 1] ?? null;
    },
  };
}
