import { createSignal, onCleanup, untrack } from 'solid-js';
import type { MapView } from '../../map/map-view.ts';
import type { Session } from '../../session/session.ts';
import { Opener } from '../shared/Opener.tsx';
import { useLocale } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { useStore } from '../shared/app-context.ts';
import { createMapReady } from '../shared/map-ready.ts';
import { hasKeptData, wantsKept } from '../shared/own-data-kept.ts';
import { part } from '../shared/part.tsx';

const ImportedSheet = part(() => import('./ImportedSheet.tsx'));

/** Opens the reader’s own data beside the record: by its button, by a file dropped on the page, or by the address. */
export function ImportedData(props: { readonly session: Session; readonly view: MapView | null }) {
  const locale = useLocale();
  const open = () => props.session.sheet() === 'own-data';
  const setOpen = (next: boolean) => props.session.openSheet(next ? 'own-data' : null);
  const [dropped, setDropped] = createSignal<readonly File[]>([]);
  /** What was dropped and not yet taken by the sheet, which may still be on its way. */
  let waiting: readonly File[] = [];
  const over = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault();
  const drop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    setDropped((waiting = [...waiting, ...files]));
    setOpen(true);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', drop);
  onCleanup(() => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', drop);
  });
  let asked = false;
  const carried = () => props.session.view().unknown.some(([key]) => key === 'project');
  const kept = () => props.session.display() !== 'embed' && wantsKept() && hasKeptData();
  const { ready } = useStore(createMapReady);
  /** Whether there is anything to open, be it in the link or kept in this browser; that waits for the map, what is kept until it stands. */
  const wanted = () =>
    (asked ||=
      open() ||
      props.session.data() !== null ||
      (props.view !== null && (untrack(carried) || (ready() && untrack(kept)))));
  return (
    <Opener
      label={locale.words(INTERFACE_WORDS).ownData}
      open={open()}
      mounted={wanted()}
      onToggle={setOpen}
      sheet={(close) => (
        <ImportedSheet
          session={props.session}
          view={props.view}
          open={open()}
          files={dropped()}
          onTaken={() => (waiting = [])}
          onOpen={() => setOpen(true)}
          onClose={close}
        />
      )}
    />
  );
}
