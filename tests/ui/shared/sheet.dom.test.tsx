import { onMount } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapView } from '../../../src/map/map-view.ts';
import { openingView, type Selection } from '../../../src/view/view.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { App } from '../../../src/ui/App.tsx';
import type { FixedMapOptions } from '../../../src/map/map-options.ts';
import { atlas } from '../../atlas-of-geo.ts';

vi.mock('../../../src/ui/map/MapPane.tsx', () => ({
  MapPane(props: { onView(view: MapView): void; onReady(): void }) {
    onMount(() => {
      props.onView({} as MapView);
      props.onReady();
    });
    return null;
  },
}));

const PINGZHOU: Selection = { kind: 'place', id: 'pingzhou' };
let root: HTMLElement;
let session: Session;
let dispose: () => void;

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  root = document.createElement('div');
  document.body.append(root);
  dispose = render(() => {
    session = createSession(atlas, { ...openingView(parseDay('1126-01-31')), select: PINGZHOU }, []);
    return (
      <App
        session={session}
        atlas={atlas}
        map={{} as FixedMapOptions}
        sea={[]}
        simplify={(text) => text}
        texts={() => Promise.resolve()}
        linkTo={() => '#'}
        mended={null}
      />
    );
  }, root);
});
afterEach(() => {
  dispose();
  root.remove();
  vi.unstubAllGlobals();
});

const opener = (name: string) => {
  const found = [...root.querySelectorAll<HTMLButtonElement>('.record-sheet-opener')].find(
    ({ textContent }) => textContent === name,
  );
  if (!found) throw new Error(`there is no button “${name}”`);
  return found;
};
const escape = () => {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
};

describe.each(['Record', 'Your data', 'Share'])('the sheet that “%s” opens', (name) => {
  it('has the focus; Escape closes it, keeps the selection, and gives the focus back', async () => {
    opener(name).click();
    await vi.waitFor(() => expect(root.querySelector('.sheet')).not.toBeNull(), { timeout: 60_000 });
    const sheet = root.querySelector('.sheet');
    await vi.waitFor(() => expect(sheet?.contains(document.activeElement)).toBe(true));
    escape();
    expect(root.querySelector('.sheet')).toBeNull();
    expect(session.selection()).toEqual(PINGZHOU);
    expect(document.activeElement).toBe(opener(name));
    escape();
    expect(session.selection()).toBeNull();
  });
});
