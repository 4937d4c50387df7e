import { onCleanup, type Component } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { Opener } from '../shared/Opener.tsx';
import { useStore } from '../shared/app-context.ts';
import { createOpenRecord } from '../shared/open-record.ts';
import { useLocale } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** Opens the record beside the map, its search by Ctrl+K from anywhere, and closes it; its sheet is fetched when it is first opened. */
export function RecordOpener(props: {
  readonly session: Session;
  /** The sheet, fetched when it is first opened. */
  readonly sheet: Component<{ readonly session: Session; onClose(): void }>;
}) {
  const locale = useLocale();
  const record = useStore(createOpenRecord);
  const carried = () => /[#&]lecture=/.test(window.location.hash) && record.open({ tab: 'lecture' });
  carried();
  window.addEventListener('hashchange', carried);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (props.session.display() !== 'explore') return;
    event.preventDefault();
    record.open({ tab: 'search' });
    // where the search is open already, its field is gone back to
    document.getElementById('finding-search')?.focus();
  };
  document.addEventListener('keydown', onKeyDown);
  onCleanup(() => {
    window.removeEventListener('hashchange', carried);
    document.removeEventListener('keydown', onKeyDown);
    record.open(null);
  });
  return (
    <Opener
      label={locale.words(INTERFACE_WORDS).record}
      open={record.wanted() !== null}
      onToggle={(open) => record.open(open ? {} : null)}
      sheet={(close) => <props.sheet session={props.session} onClose={close} />}
    />
  );
}
