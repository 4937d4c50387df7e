import type { Session } from '../../session/session.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { useWords } from '../shared/locale-context.ts';
import { goToSearchField } from '../shared/search-field.ts';

/** Opens the search of the record, or goes back to it. */
export function SearchOpener(props: { readonly session: Session }) {
  const words = useWords(INTERFACE_WORDS);
  const search = () => {
    props.session.openSheet('search');
    goToSearchField();
  };
  return (
    <button
      type="button"
      class="record-sheet-opener search-opener"
      aria-expanded={props.session.sheet() === 'search'}
      title="Ctrl+K"
      aria-keyshortcuts="Control+K"
      onClick={search}
    >
      <svg viewBox="0 0 14 14" width="13" height="13" aria-hidden="true">
        <path d="M9.2 9.2 13 13" stroke="currentColor" stroke-width="1.8" />
        <circle cx="5.6" cy="5.6" r="4.4" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
      <span>{words().search}</span>
    </button>
  );
}
