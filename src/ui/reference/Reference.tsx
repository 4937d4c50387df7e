import { createSignal, lazy, onCleanup, Show, Suspense } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { useTongue } from '../tongue.ts';

const ReferenceSheet = lazy(() => import('./ReferenceSheet.tsx'));

/** Opens the reference beside the map, and closes it; its sheet is fetched when it is first opened. */
export function Reference(props: { readonly session: Session }) {
  const tongue = useTongue();
  const carried = () => /[#&]lecture=/.test(window.location.hash);
  const [open, setOpen] = createSignal(carried());
  const onHash = () => carried() && setOpen(true);
  window.addEventListener('hashchange', onHash);
  onCleanup(() => window.removeEventListener('hashchange', onHash));
  let opener!: HTMLButtonElement;
  const close = () => {
    setOpen(false);
    opener.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="reference-opener"
        aria-expanded={open()}
        onClick={() => (open() ? close() : setOpen(true))}
      >
        {tongue.words().reference}
      </button>
      <Suspense>
        <Show when={open()}>
          <ReferenceSheet session={props.session} onClose={close} />
        </Show>
      </Suspense>
    </>
  );
}
