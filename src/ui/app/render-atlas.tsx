import { render } from 'solid-js/web';
import type { Atlas } from '../../atlas/atlas.ts';
import type { FixedMapOptions } from '../../map/map-options.ts';
import { encodePermalink } from '../../permalink/encode-permalink.ts';
import type { PermalinkContext } from '../../permalink/permalink-context.ts';
import { inFrame } from '../../session/in-frame.ts';
import type { OpenedLink } from '../../session/open-link.ts';
import { createLocation } from '../../session/location.ts';
import { createPlayback } from '../../session/playback.ts';
import type { RivalAtlas } from '../../session/drawn-atlas.ts';
import { createSession, type Session } from '../../session/session.ts';
import { App } from '../App.tsx';
import { createScreen } from '../shared/screen.ts';

/** What an atlas is drawn from. */
export interface RenderedAtlas {
  readonly atlas: Atlas;
  readonly rival: RivalAtlas;
  readonly map: FixedMapOptions;
  /** The rings of the sea in degrees, for the locator. */
  readonly sea: readonly (readonly (readonly number[])[])[];
  readonly context: PermalinkContext;
  /** The state that the link opens, and what was wrong with it. */
  readonly opened: OpenedLink;
  /** Resolves once the record has the texts that cards and tables tell. */
  readonly texts: () => Promise<void>;
  /** Why the map lacks what only adorns it. */
  readonly lost: readonly string[];
}

/** Lets the page around a frame speak to the atlas. */
async function openToFrame(session: Session, context: PermalinkContext): Promise<void> {
  try {
    const { createFrameApi } = await import('../../session/frame-api.ts');
    createFrameApi(session, context);
  } catch {
    session.notify({ kind: 'missing', again: () => void openToFrame(session, context) });
  }
}

/** Draws an atlas into an element of the page, with a session of its own; in a frame, its page may speak to it. */
export function renderAtlas(root: HTMLElement, rendered: RenderedAtlas): void {
  const { atlas, rival, map, sea, context, opened, texts, lost } = rendered;
  render(() => {
    const screen = createScreen();
    const session = createSession(atlas, opened.view, opened.problems, rival, () => screen() === 'hand');
    for (const text of lost) session.notify({ kind: 'incomplete', text });
    createPlayback(session);
    const mended = createLocation(session, context, opened.link, opened.edition);
    if (inFrame()) void openToFrame(session, context);
    return (
      <App
        session={session}
        atlas={atlas}
        map={map}
        sea={sea}
        simplify={map.simplify}
        texts={texts}
        linkTo={(state) => encodePermalink(state, context.defaults)}
        mended={mended()}
      />
    );
  }, root);
}
