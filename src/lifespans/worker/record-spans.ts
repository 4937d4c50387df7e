import type { Shapes } from '../shapes/shape-store.ts';
import type { RecordSpans } from './mesh-messages.ts';

/** The lives and boxes of records, each from its shapes. */
export function recordSpans(shapes: Shapes, count: number): RecordSpans {
  const { mercator, partAt, ringAt } = shapes;
  const starts = new Float64Array(count).fill(Infinity);
  const ends = new Float64Array(count).fill(-Infinity);
  const boxes = new Float32Array(4 * count);
  for (let at = 0; at < boxes.length; at++) boxes[at] = at % 4 < 2 ? Infinity : -Infinity;
  for (let i = 0; i < shapes.count; i++) {
    const record = shapes.record[i] ?? 0;
    starts[record] = Math.min(starts[record] ?? 0, shapes.start[i] ?? 0);
    ends[record] = Math.max(ends[record] ?? 0, shapes.end[i] ?? 0);
    const at = 4 * record;
    const to = ringAt[partAt[i + 1] ?? 0] ?? 0;
    for (let k = ringAt[partAt[i] ?? 0] ?? 0; k < to; k++) {
      const x = mercator[2 * k] ?? 0;
      const y = mercator[2 * k + 1] ?? 0;
      if (x < (boxes[at] as number)) boxes[at] = x;
      if (y < (boxes[at + 1] as number)) boxes[at + 1] = y;
      if (x > (boxes[at + 2] as number)) boxes[at + 2] = x;
      if (y > (boxes[at + 3] as number)) boxes[at + 3] = y;
    }
  }
  return { starts, ends, boxes };
}
