import { readFileSync } from 'node:fs';
import { onMount } from 'solid-js';
import { render } from 'solid-js/web';
import { vi } from 'vitest';
import type { MapView } from '../../../src/map/map-view.ts';
import { INTERFACE_WORDS } from '../../../src/locale/interface-words/interface-words.ts';
import type { FixedMapOptions } from '../../../src/map/map-options.ts';
import { contextOfAtlas } from '../../../src/permalink/context-of-atlas.ts';
import { encodePermalink } from '../../../src/permalink/encode-permalink.ts';
import { readPermalink } from '../../../src/permalink/read-permalink.ts';
import { createLocation } from '../../../src/session/location.ts';
import { createPlayback, type Frames } from '../../../src/session/playback.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { createSimplifier } from '../../../src/time/simplify.ts';
import { App } from '../../../src/ui/App.tsx';
import { createScreen } from '../../../src/ui/shared/screen.ts';
import { openingView, type View } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';

vi.mock('../../../src/ui/map/MapPane.tsx', () => ({
  MapPane(props: { onView(view: MapView): void; onReady(): void }) {
    onMount(() => {
      props.onView({
        setPanels: () => undefined,
        setFactor: () => undefined,
        picture: () => document.createElement('canvas'),
        invite: () => () => undefined,
      } as Partial<MapView> as MapView);
      props.onReady();
    });
    return null;
  },
}));

const simplify = createSimplifier(JSON.parse(readFileSync('geo/simplified.json', 'utf8')));
const DEFAULTS: View = openingView(atlas.chapters[0]?.start ?? atlas.span.start);

/** The page of the atlas without its map, as it stands after it was opened by an address. */
export interface OpenApp {
  readonly root: HTMLElement;
  readonly session: Session;
  close(): void;
}

/**
 * Opens the whole page but its map at a fragment, in the environment of a test; `frames` are those that it plays by,
 * `reader` what is this reader’s own where the link says nothing.
 */
export async function openApp(hash = '', frames?: Frames, reader: Partial<View> = {}): Promise<OpenApp> {
  const defaults = { ...DEFAULTS, ...reader };
  const context = contextOfAtlas(atlas, defaults);
  window.location.hash = hash;
  const root = document.createElement('div');
  document.body.append(root);
  const { view, problems } = await readPermalink(hash, '', context);
  await INTERFACE_WORDS.load(view.language);
  let session!: Session;
  const dispose = render(() => {
    const screen = createScreen();
    session = createSession(atlas, view, problems, undefined, () => screen() === 'hand');
    createPlayback(session, frames);
    const mended = createLocation(session, context);
    return (
      <App
        session={session}
        atlas={atlas}
        map={{ box: atlas.config.home } as Partial<FixedMapOptions> as FixedMapOptions}
        sea={[]}
        simplify={simplify}
        texts={() => Promise.resolve()}
        linkTo={(state) => encodePermalink(state, defaults)}
        mended={mended()}
      />
    );
  }, root);
  return {
    root,
    session,
    close() {
      dispose();
      root.remove();
    },
  };
}

/** The text of an element of the page as a reader has it: spaces together, and nothing before or after. */
export const textOf = (root: ParentNode, selector: string) =>
  root.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

/** Presses a key on what has the focus, or on the page where nothing has it. */
export function press(key: string, more: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  (document.activeElement ?? document.body).dispatchEvent(event);
}
