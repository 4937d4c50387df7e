import { createSignal, lazy, onCleanup, Show, Suspense } from 'solid-js';
import type { MapView } from '../../map/map-view.ts';
import type { Session } from '../../session/session.ts';
import { useTongue } from '../tongue.ts';

const OpenedSheet = lazy(() => import('./OpenedSheet.tsx'));

/** Opens the reader’s own data beside the record: by its button, by a file dropped on the page, or by the address. */
export function OwnData(props: { readonly session: Session; readonly view: MapView | null }) {
  const tongue = useTongue();
  const [open, setOpen] = createSignal(false);
  const [dropped, setDropped] = createSignal<readonly File[]>([]);
  const over = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault();
  const drop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    setDropped(files);
    setOpen(true);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', drop);
  onCleanup(() => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', drop);
  });
  let opener!: HTMLButtonElement;
  let asked = false;
  const wanted = () => (asked ||= open() || props.session.data() !== null);
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="reference-opener"
        aria-expanded={open()}
        onClick={() => setOpen(!open())}
      >
        {tongue.words().ownData}
      </button>
      <Suspense>
        <Show when={wanted() && props.view} keyed>
          {(view) => (
            <OpenedSheet
              session={props.session}
              view={view}
              open={open()}
              files={dropped()}
              onOpen={() => setOpen(true)}
              onClose={() => {
                setOpen(false);
                opener.focus();
              }}
            />
          )}
        </Show>
      </Suspense>
    </>
  );
}
