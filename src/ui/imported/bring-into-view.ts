import { untrack } from 'solid-js';
import { widened } from '../../geometry/box.ts';
import type { ImportedFile } from '../../imported/imported-file.ts';
import { boxWithin, outOfSight } from '../../imported/out-of-sight.ts';
import type { Session } from '../../session/session.ts';
import type { Instant } from '../../time/instant.ts';
import { seenBox } from './seen-box.ts';

/** Degrees about what the map is moved to, at the least. */
const LEAST_DEGREES = 0.5;

/** Moves the map to what a file has at an instant, or to all of it where that is nothing, as far as the map reaches, unless something of it lies in view then. */
export function bringIntoView(session: Session, { records }: ImportedFile, instant: Instant): void {
  const seen = untrack(() => seenBox(session));
  const lies = seen && outOfSight(records, seen, instant);
  // where none is there at the time, it is no matter of the place unless all of it lies elsewhere
  if (lies === null || lies === 'time') return;
  const reach = session.atlas().config.box;
  const box = boxWithin(records, reach, instant) ?? boxWithin(records, reach, null);
  if (box) session.travelTo({ kind: 'box', box: widened(box, LEAST_DEGREES) });
}
