import { batch } from 'solid-js';
import { subjectBox } from '../../atlas/subject-box.ts';
import { SELECTABLE, type Account, type Selection } from '../../view/view.ts';
import type { Session } from '../../session/session.ts';
import type { JulianDay } from '../../time/julian-day.ts';

/** Reads `siege:some-town`; `null` where it is no selection. */
export function readSelect(written: string): Selection | null {
  const [name, id = ''] = written.split(':');
  const kind = SELECTABLE.find((candidate) => candidate === name);
  return kind ? { kind, id } : null;
}

/**
 * Sets the day (or keeps it, where it is `null`), selects the feature and frames it on the map, which goes on following a
 * column that it follows; draws an account where one is named.
 */
export function showOnMap(
  session: Session,
  day: JulianDay | null,
  selection: Selection | null,
  account?: Account,
): void {
  const isFollowed = selection?.kind === 'movement' && selection.id === session.followed();
  const box = selection && subjectBox(session.atlas(), selection, undefined, day ?? session.day());
  batch(() => {
    session.pause();
    if (day === null) session.select(selection);
    else session.showSubject(day, selection);
    if (account) session.setAccount(account);
    if (box && !isFollowed) session.travelTo({ kind: 'box', box });
  });
}
