import { createSignal, lazy, Show, Suspense } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { useTongue } from '../tongue.ts';

const ShareSheet = lazy(() => import('./ShareSheet.tsx'));

/** Opens the sheet that shares and cites the view, and closes it; the sheet is fetched when it is first opened. */
export function Share(props: { readonly session: Session }) {
  const tongue = useTongue();
  const [open, setOpen] = createSignal(false);
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
        {tongue.words().share}
      </button>
      <Suspense>
        <Show when={open()}>
          <ShareSheet session={props.session} onClose={close} />
        </Show>
      </Suspense>
    </>
  );
}
