import { render } from 'solid-js/web';
import type { Atlas } from '../../atlas/atlas.ts';
import type { FixedMapOptions } from '../../map/map-options.ts';
import type { Miniatures } from '../../export/picture/miniature.ts';
import type { View } from '../../view/view.ts';
import { createSession } from '../../session/session.ts';
import { AppContext, createApp } from '../shared/app-context.ts';
import { createLocale } from '../../locale/locale.ts';
import { LocaleContext } from '../shared/locale-context.ts';
import { SpeakerWindow } from './SpeakerWindow.tsx';

/** Device px of a picture’s width, at the most. */
const WIDEST = 1280;
/** CSS px that a picture is wide at the most. */
const SHOWN = 640;

/** Opens what draws the pictures, which is fetched when the first is asked for. */
async function openMiniatures(
  map: FixedMapOptions,
  atlas: Atlas,
  loadRival: () => Promise<Atlas>,
): Promise<Miniatures> {
  const [{ createMiniatures }] = await Promise.all([
    import('../../export/picture/miniature.ts'),
    // what a picture may come to need is there before the hall has no network
    import('../../style/labels/road-dates.ts').catch(() => undefined),
  ]);
  const width = Math.min(Math.round(SHOWN * devicePixelRatio), WIDEST);
  return createMiniatures(map, async (account) => (account === 'seed' ? loadRival() : atlas), width);
}

/**
 * Puts the speaker’s window into the page, for the lecture that its address names; its pictures are drawn with `map`, those of
 * the article’s account from what `loadRival` loads. Returns what takes it out again.
 */
export function renderSpeakerWindow(
  root: HTMLElement,
  atlas: Atlas,
  view: View,
  simplify: (text: string) => string,
  map: FixedMapOptions,
  loadRival: () => Promise<Atlas>,
  openPictures: typeof openMiniatures = openMiniatures,
): () => void {
  const lecture = view.unknown.find(([key]) => key === 'lecture')?.[1] ?? '';
  return render(() => {
    const session = createSession(atlas, view, []);
    const locale = createLocale(session.language, atlas, simplify);
    return (
      <AppContext.Provider value={createApp(session, locale)}>
        <LocaleContext.Provider value={locale}>
          <SpeakerWindow
            session={session}
            lecture={lecture}
            pictures={() => openPictures(map, atlas, loadRival)}
          />
        </LocaleContext.Provider>
      </AppContext.Provider>
    );
  }, root);
}
