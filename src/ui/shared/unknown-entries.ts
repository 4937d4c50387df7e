import { onMount } from 'solid-js';
import type { Session } from '../../session/session.ts';

/** Tells of each entry that a page was asked to unfold and does not have; call within the page. */
export function tellUnknownEntries(session: Session, known: (id: string) => boolean): void {
  onMount(() => {
    for (const value of session.page().entries.filter((id) => !known(id)))
      session.notify({ kind: 'problem', problem: { key: 'entry', value, reason: 'no-such', used: '' } });
  });
}
