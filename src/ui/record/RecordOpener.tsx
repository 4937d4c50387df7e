import { onCleanup, type Component } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { Opener } from '../shared/Opener.tsx';
import { goToSearchField } from '../shared/search-field.ts';
import { useLocale } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** Opens the record beside the map, its search by Ctrl+K from anywhere, and closes it; its sheet is fetched when it is first opened. */
export function RecordOpener(props: {
  readonly session: Session;
  /** The sheet, fetched when it is first opened. */
  readonly sheet: Component<{ readonly session: Session; onClose(): void }>;
}) {
  const locale = useLocale();
  // a lecture that a link gives at once is not taken to be worked on
  const carried = () =>
    /[#&]lecture=/.test(window.location.hash) &&
    props.session.display() !== 'present' &&
    props.session.openSheet('lecture');
  carried();
  window.addEventListener('hashchange', carried);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (props.session.display() !== 'explore') return;
    event.preventDefault();
    props.session.openSheet('search');
    // where the search is open already, its field is gone back to
    goToSearchField();
  };
  document.addEventListener('keydown', onKeyDown);
  onCleanup(() => {
    window.removeEventListener('hashchange', carried);
    document.removeEventListener('keydown', onKeyDown);
  });
  const open = () => props.session.sheet() !== null && props.session.sheet() !== 'own-data';
  return (
    <Opener
      label={locale.words(INTERFACE_WORDS).record}
      open={open()}
      onToggle={(next) => props.session.openSheet(next ? 'day' : null)}
      sheet={(close) => <props.sheet session={props.session} onClose={close} />}
    />
  );
}
