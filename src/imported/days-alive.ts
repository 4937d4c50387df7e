import type { Interval } from '../time/interval.ts';
import { OPEN_DAYS } from '../lifespans/open-days.ts';
import type { ImportedRecords } from './imported-file.ts';

/** How many of the records that have a date are there at the noon of each day of `span`; `hidden` ones (1) are not counted. */
export function daysAlive(
  { count, starts, ends }: Pick<ImportedRecords, 'count' | 'starts' | 'ends'>,
  span: Interval,
  hidden: Uint8Array | null,
): Uint32Array {
  const days = span.end - span.start;
  const changes = new Int32Array(days + 1);
  for (let i = 0; i < count; i++) {
    const [start, end] = [starts[i] as number, ends[i] as number];
    if (hidden?.[i] || (start <= -OPEN_DAYS && end >= OPEN_DAYS)) continue;
    // the first and the first no more of its noons
    const from = Math.max(Math.ceil(start - 0.5), span.start) - span.start;
    const to = Math.min(Math.ceil(end - 0.5), span.end) - span.start;
    if (from >= to) continue;
    changes[from] = (changes[from] as number) + 1;
    changes[to] = (changes[to] as number) - 1;
  }
  const alive = new Uint32Array(days);
  let now = 0;
  for (let day = 0; day < days; day++) alive[day] = now += changes[day] as number;
  return alive;
}
