import { lazy, onCleanup } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { Opener } from '../Opener.tsx';
import { useTongue } from '../tongue.ts';
import { openReference, wantedPage } from './open-reference.ts';

const ReferenceSheet = lazy(() => import('./ReferenceSheet.tsx'));

/** Opens the reference beside the map, its search by Ctrl+K from anywhere, and closes it; its sheet is fetched when it is first opened. */
export function Reference(props: { readonly session: Session }) {
  const tongue = useTongue();
  const carried = () => /[#&]lecture=/.test(window.location.hash) && openReference({ tab: 'lecture' });
  carried();
  window.addEventListener('hashchange', carried);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (props.session.display() !== 'explore') return;
    event.preventDefault();
    openReference({ tab: 'search' });
    // where the search is open already, its field is gone back to
    document.getElementById('lookup-search')?.focus();
  };
  document.addEventListener('keydown', onKeyDown);
  onCleanup(() => {
    window.removeEventListener('hashchange', carried);
    document.removeEventListener('keydown', onKeyDown);
    openReference(null);
  });
  return (
    <Opener
      label={tongue.words().reference}
      open={wantedPage() !== null}
      onToggle={(open) => openReference(open ? {} : null)}
      sheet={(close) => <ReferenceSheet session={props.session} onClose={close} />}
    />
  );
}
