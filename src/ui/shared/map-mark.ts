import { createMemo, createResource, type Accessor } from 'solid-js';
import type { Session } from '../../session/session.ts';
import type { Selection } from '../../view/view.ts';

/** What finds persons on the map, fetched for the first who is selected. */
async function fetchMarks() {
  const [{ personMark }, { fetchPersons }] = await Promise.all([
    import('../../atlas/people/person-mark.ts'),
    import('./fetch-persons.ts'),
  ]);
  const written = await fetchPersons();
  return (session: Session, slug: string) => personMark(session.atlas(), slug, written, session.day());
}

/** What stands out on the map for what is selected: of a person, the column, siege or place that they are in on the day. */
export function createMapMark(session: Session): Accessor<Selection | null> {
  const person = () => session.selection()?.kind === 'person';
  // the map is whole without it, and the card tells what could not be had
  const [marks] = createResource(person, () => fetchMarks().catch(() => null));
  return createMemo(
    (): Selection | null => {
      const selection = session.selection();
      if (selection?.kind !== 'person') return selection;
      return (marks.state === 'ready' && marks.latest?.(session, selection.id)) || null;
    },
    null,
    { equals: (a, b) => a === b || (a?.kind === b?.kind && a?.id === b?.id) },
  );
}
