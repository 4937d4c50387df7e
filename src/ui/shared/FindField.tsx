import type { Session } from '../../session/session.ts';
import { LONGEST_FIND } from './record-page.ts';

/** The field of a page of the record, in which what is sought or filtered by is typed; the address keeps it. */
export function FindField(props: { readonly session: Session; readonly label: string }) {
  return (
    <label>
      {props.label}{' '}
      <input
        type="text"
        class="finding-filter"
        maxlength={LONGEST_FIND}
        value={props.session.page().find}
        onInput={(event) => props.session.changePage({ find: event.currentTarget.value })}
      />
    </label>
  );
}
