import { lazy, onCleanup } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { Opener } from '../Opener.tsx';
import { useTongue } from '../tongue.ts';
import { openReference, wantedPage } from './open-reference.ts';

const ReferenceSheet = lazy(() => import('./ReferenceSheet.tsx'));

/** Opens the reference beside the map, and closes it; its sheet is fetched when it is first opened. */
export function Reference(props: { readonly session: Session }) {
  const tongue = useTongue();
  const carried = () => /[#&]lecture=/.test(window.location.hash) && openReference({ tab: 'lecture' });
  carried();
  window.addEventListener('hashchange', carried);
  onCleanup(() => {
    window.removeEventListener('hashchange', carried);
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
