import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { createLocale } from '../../../src/locale/locale.ts';
import type { MapView } from '../../../src/map/map-view.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import ImportedSheet from '../../../src/ui/imported/ImportedSheet.tsx';
import { useStore } from '../../../src/ui/shared/app-context.ts';
import { createSharedOverlays, type SharedOverlays } from '../../../src/ui/shared/shared-overlays.ts';
import { openingView, type View } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

/** The sheet of the reader’s own data as a test has it open. */
export interface OwnDataSheet {
  readonly session: Session;
  readonly overlays: SharedOverlays;
  setFiles(files: readonly File[]): void;
  dispose(): void;
}

/** Opens the sheet of the reader’s own data within `root`, over a map that draws nothing, in a session that begins with `first`. */
export function openOwnData(root: HTMLElement, first: Partial<View> = {}): OwnDataSheet {
  const session = createSession(atlas, { ...openingView(parseDay('1126-01-31')), ...first }, []);
  const [files, setFiles] = createSignal<readonly File[]>([]);
  const view = { invite: () => () => undefined } as unknown as MapView;
  const nothing = () => undefined;
  let overlays!: SharedOverlays;
  const Sheet = () => {
    overlays = useStore(createSharedOverlays);
    return (
      <ImportedSheet
        session={session}
        view={view}
        open
        files={files()}
        onTaken={nothing}
        onOpen={nothing}
        onClose={nothing}
      />
    );
  };
  const dispose = render(
    () => (
      <InApp session={session} locale={createLocale(session.language, atlas, (text) => text)}>
        <Sheet />
      </InApp>
    ),
    root,
  );
  return { session, overlays, setFiles, dispose };
}
