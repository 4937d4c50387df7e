import { united, type Box } from '../geometry/box.ts';
import type { Instant } from '../time/instant.ts';
import type { Interval } from '../time/interval.ts';
import type { ImportedRecords } from './imported-file.ts';

type Placed = Pick<ImportedRecords, 'count' | 'starts' | 'ends' | 'boxes'>;

const boxAt = ({ boxes }: Placed, i: number): Box => [
  boxes[4 * i] as number,
  boxes[4 * i + 1] as number,
  boxes[4 * i + 2] as number,
  boxes[4 * i + 3] as number,
];

const touches = (one: Box, [west, south, east, north]: Box): boolean =>
  one[0] <= east && one[2] >= west && one[1] <= north && one[3] >= south;

/** Whether a record is there at an instant, which counts its days from noons, as records count theirs from midnights. */
const isThere = ({ starts, ends }: Placed, i: number, instant: Instant): boolean =>
  (starts[i] as number) <= instant + 0.5 && instant + 0.5 < (ends[i] as number);

/** Why nothing of some records is to be seen: none lies within a box, none is there at an instant, or none is both. */
export type OutOfSight = 'place' | 'time' | 'both';

/** Why nothing of records is to be seen within `box` at an instant; `null`: something is, or there are none. */
export function outOfSight(records: Placed, box: Box, instant: Instant): OutOfSight | null {
  let [inBox, alive] = [false, false];
  for (let i = 0; i < records.count; i++) {
    const here = touches(boxAt(records, i), box);
    const now = isThere(records, i, instant);
    if (here && now) return null;
    inBox ||= here;
    alive ||= now;
  }
  if (records.count === 0) return null;
  return inBox === alive ? 'both' : alive ? 'place' : 'time';
}

/** The box of the records that lie within another, cut to that; where an instant is said, of those that are there then; `null`: none does. */
export function boxWithin(records: Placed, within: Box, instant: Instant | null): Box | null {
  let box: Box | null = null;
  for (let i = 0; i < records.count; i++) {
    const one = boxAt(records, i);
    if (!touches(one, within)) continue;
    if (instant !== null && !isThere(records, i, instant)) continue;
    box = box ? united(box, one) : one;
  }
  return (
    box && [
      Math.max(box[0], within[0]),
      Math.max(box[1], within[1]),
      Math.min(box[2], within[2]),
      Math.min(box[3], within[3]),
    ]
  );
}

/** The day within `span`, the nearest to another, at whose noon any of the records is there; `null`: there is no such. */
export function nearestDay({ count, starts, ends }: Placed, day: number, span: Interval): number | null {
  let best: number | null = null;
  for (let i = 0; i < count; i++) {
    // the first and the last of its noons
    const first = Math.max(Math.ceil((starts[i] as number) - 0.5), span.start);
    const last = Math.min(Math.ceil((ends[i] as number) - 0.5), span.end) - 1;
    if (first > last) continue;
    const near = Math.min(Math.max(day, first), last);
    if (best === null || Math.abs(near - day) < Math.abs(best - day)) best = near;
  }
  return best;
}
