import { render } from 'solid-js/web';
import type { Atlas } from '../../atlas/atlas.ts';
import type { View } from '../../view/view.ts';
import { createSession } from '../../session/session.ts';
import { AppContext, createApp } from '../shared/app-context.ts';
import { createLocale } from '../../locale/locale.ts';
import { LocaleContext } from '../shared/locale-context.ts';
import { SpeakerWindow } from './SpeakerWindow.tsx';

/** Puts the speaker’s window into the page, for the lecture that its address names; returns what takes it out again. */
export function renderSpeakerWindow(
  root: HTMLElement,
  atlas: Atlas,
  view: View,
  simplify: (text: string) => string,
): () => void {
  const lecture = view.unknown.find(([key]) => key === 'lecture')?.[1] ?? '';
  return render(() => {
    const session = createSession(atlas, view, []);
    const locale = createLocale(session.language, atlas, simplify);
    return (
      <AppContext.Provider value={createApp(session, locale)}>
        <LocaleContext.Provider value={locale}>
          <SpeakerWindow session={session} lecture={lecture} />
        </LocaleContext.Provider>
      </AppContext.Provider>
    );
  }, root);
}
