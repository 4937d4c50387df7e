import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { expect, it, vi } from 'vitest';
import type { MapView } from '../../../src/map/map-view.ts';
import { bytesInMemory } from '../../../src/imported/formats/imported-bytes.ts';
import { openBytes } from '../../../src/imported/open-bytes.ts';
import type { OpenOptions } from '../../../src/imported/imported-file.ts';
import { openingView } from '../../../src/view/view.ts';
import { createSession } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { ImportedData } from '../../../src/ui/imported/ImportedData.tsx';
import { createLocale } from '../../../src/locale/locale.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

vi.mock('../../../src/imported/open-in-worker.ts', () => ({
  readyWorker: () => undefined,
  openInWorker({ name, blob, options }: { name: string; blob: Blob; options: OpenOptions }) {
    const read = async () =>
      openBytes(bytesInMemory(name, new Uint8Array(await blob.arrayBuffer())), options);
    return { opened: read(), cancel: () => undefined };
  },
}));

/** How long what is fetched for the sheet may take, on a machine that has much to do. */
const PATIENCE = { timeout: 30_000 };

function drop(...names: string[]): void {
  const files = names.map((name) => new File(['name,lon,lat\nA,114,35\n'], name));
  const event = new Event('drop', { bubbles: true, cancelable: true });
  document.body.dispatchEvent(Object.assign(event, { dataTransfer: { files, types: ['Files'] } }));
}
const names = () =>
  [...document.querySelectorAll('.imported-layer h3')].map((one) => one.textContent?.split(' ')[0]);

it('opens all that is dropped before its sheet and the map are there, and each later drop once', async () => {
  const root = document.createElement('main');
  root.className = 'page';
  document.body.append(root);
  let setView: (view: MapView) => void = () => undefined;
  const dispose = render(() => {
    const session = createSession(atlas, openingView(parseDay('1126-01-31')), []);
    const locale = createLocale(session.language, atlas, (text) => text);
    const [view, set] = createSignal<MapView | null>(null);
    setView = set;
    return (
      <InApp session={session} locale={locale}>
        <ImportedData session={session} view={view()} />
      </InApp>
    );
  }, root);
  drop('a.csv');
  drop('b.csv', 'c.csv');
  const invite = vi.fn(() => () => undefined);
  setView({ invite } as unknown as MapView);
  await vi.waitFor(() => expect(names()).toEqual(['a.csv', 'b.csv', 'c.csv']), PATIENCE);
  drop('d.csv');
  await vi.waitFor(() => expect(names()).toEqual(['a.csv', 'b.csv', 'c.csv', 'd.csv']), PATIENCE);
  expect(invite).toHaveBeenCalledTimes(4);
  dispose();
});
