import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OverlayLayer } from '../../../src/map/overlays/overlay-layer.ts';
import type { MapView } from '../../../src/map/map-view.ts';
import { openingView } from '../../../src/view/view.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import ImportedSheet from '../../../src/ui/imported/ImportedSheet.tsx';
import { createLocale } from '../../../src/locale/locale.ts';
import { createArchive } from '../../../src/tools/tiles/pmtiles-writer.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { InApp } from '../in-app.tsx';

/** A sound archive of one tile; its features have two dates. */
function archive(): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'tiled-'));
  const path = join(folder, 'a.pmtiles');
  const writer = createArchive(path);
  writer.add(0, Uint8Array.from([0x1a, 0]));
  const fields = { from_day: 'String', to_day: 'String' };
  const layers = ['borders', 'towns'].map((id) => ({ id, fields }));
  writer.finish(
    { minZoom: 0, maxZoom: 0, bounds: [100, 20, 120, 40] },
    { name: 'x', attribution: '<a href="https://example.org">A. Maker</a>', vector_layers: layers },
  );
  const bytes = Uint8Array.from(readFileSync(path));
  rmSync(folder, { recursive: true });
  return bytes;
}

let root: HTMLElement;
let dispose = () => {};
let session: Session;
let setFiles: (files: readonly File[]) => void = () => undefined;
const overlays: OverlayLayer[] = [];
const view = {
  invite(overlay: OverlayLayer) {
    overlays.push(overlay);
    return () => void overlays.splice(overlays.indexOf(overlay), 1);
  },
} as unknown as MapView;
/** How long what is fetched for the sheet may take, on a machine that has much to do. */
const PATIENCE = { timeout: 10_000 };
const text = () => document.body.textContent ?? '';
const control = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('.imported-layer button, .imported-layer input')].find(
    (one) => (one.closest('label') ?? one).textContent?.trim() === name,
  );

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  dispose = render(() => {
    session = createSession(atlas, openingView(parseDay('1126-01-31')), []);
    const locale = createLocale(session.language, atlas, (one) => one);
    const [files, writeFiles] = createSignal<readonly File[]>([]);
    setFiles = writeFiles;
    const nothing = () => undefined;
    return (
      <InApp session={session} locale={locale}>
        <ImportedSheet session={session} view={view} open files={files()} onTaken={nothing} onOpen={nothing} onClose={nothing} />
      </InApp>
    );
  }, root); // prettier-ignore
});
afterEach(() => {
  dispose();
  root.remove();
  overlays.length = 0;
});

describe('an archive of dated tiles', () => {
  it('is opened beside files, credited, by its layers and its properties, and taken away', async () => {
    setFiles([new File([archive()], 'borders.pmtiles')]);
    await vi.waitFor(() => expect(text()).toContain('borders.pmtiles'), PATIENCE);
    await vi.waitFor(() => expect(overlays).toHaveLength(1), PATIENCE);
    expect(text()).toContain('A. Maker');
    expect(
      document.querySelector('a[href="https://example.org/"], a[href="https://example.org"]'),
    ).not.toBeNull();
    expect([...document.querySelectorAll('option')].map((one) => one.value)).toContain('from_day');
    const [first] = overlays;
    control('towns')?.click();
    await vi.waitFor(() => expect(overlays[0]).not.toBe(first), PATIENCE);
    expect(overlays).toHaveLength(1);
    control('Next change in view')?.click();
    expect(text()).toContain('Nothing in view changes');
    control('Remove')?.click();
    expect(overlays).toHaveLength(0);
    expect(text()).not.toContain('borders.pmtiles');
  });

  it.each([
    ['half of it', () => archive().slice(0, 200), 'it ends too soon'],
    ['a web page', () => new TextEncoder().encode('<!doctype html>'.repeat(20)), 'it is no PMTiles archive'],
    ['another version', () => archive().fill(9, 7, 8), 'another version than 3'],
    ['pictures', () => archive().fill(2, 99, 100), 'its tiles are pictures'],
  ])('says why it cannot be opened: %s', async (_, bytes, words) => {
    setFiles([new File([bytes()], 'own.pmtiles')]);
    await vi.waitFor(
      () => expect(document.querySelector('[role="alert"]')?.textContent).toContain(words),
      PATIENCE,
    );
    expect(overlays).toHaveLength(0);
  });
});
