import { batch } from 'solid-js';
import { subjectBox } from '../../atlas/subject-box.ts';
import type { Selection } from '../../view/view.ts';
import type { Session } from '../../session/session.ts';
import type { Row } from '../../atlas/tables/record-table.ts';

/** Goes to a day (or stays, where it is `null`), selects what stands in the record and brings it into view. */
export function goTo(session: Session, subject: Row['subject'], day: number | null): void {
  const selection: Selection = subject;
  const box = subjectBox(session.atlas, subject);
  batch(() => {
    session.pause();
    if (day !== null) session.setDay(day);
    session.select(selection);
    if (box) session.travelTo({ kind: 'box', box });
  });
}
