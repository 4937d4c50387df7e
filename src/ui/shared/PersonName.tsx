import type { JSX } from 'solid-js';
import type { Person } from '../../atlas/people/people.ts';
import type { Session } from '../../session/session.ts';

/** A button that opens the card of a person. */
export function PersonName(props: {
  readonly session: Session;
  readonly person: Person;
  readonly children: JSX.Element;
}) {
  return (
    <button
      type="button"
      class="day-link person-link"
      onClick={() => props.session.select({ kind: 'person', id: props.person.slug })}
    >
      {props.children}
    </button>
  );
}
