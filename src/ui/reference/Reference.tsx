import { lazy, onCleanup, Show, Suspense } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { useTongue } from '../tongue.ts';
import { openReference, wantedPage } from './open-reference.ts';

const ReferenceSheet = lazy(() => import('./ReferenceSheet.tsx'));

/** Opens the reference beside the map, and closes it; its sheet is fetched when it is first opened. */
export function Reference(props: { readonly session: Session }) {
  const tongue = useTongue();
  const carried = () => /[#&]lecture=/.test(window.location.hash) && openReference({ tab: 'lecture' });
  carried();
  window.addEventListener('hashchange', carried);
  onCleanup(() => window.removeEventListener('hashchange', carried));
  let opener!: HTMLButtonElement;
  onCleanup(() => openReference(null));
  const close = () => {
    openReference(null);
    opener.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="reference-opener"
        aria-expanded={wantedPage() !== null}
        onClick={() => (wantedPage() ? close() : openReference({}))}
      >
        {tongue.words().reference}
      </button>
      <Suspense>
        <Show when={wantedPage()}>
          <ReferenceSheet session={props.session} onClose={close} />
        </Show>
      </Suspense>
    </>
  );
}
