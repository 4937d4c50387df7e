import { render } from 'solid-js/web';
import type { Atlas } from '../../atlas/atlas.ts';
import type { View } from '../../view/view.ts';
import { createSession } from '../../session/session.ts';
import { createTongue, TongueContext } from '../shared/tongue.ts';
import { Presenter } from './SpeakerWindow.tsx';

/** Puts the presenter’s window into the page, for the talk that its address names. */
export function renderPresenter(
  root: HTMLElement,
  atlas: Atlas,
  view: View,
  simplify: (text: string) => string,
): void {
  const talk = view.unknown.find(([key]) => key === 'talk')?.[1] ?? '';
  render(() => {
    const session = createSession(atlas, view, []);
    const tongue = createTongue(session.language, atlas, simplify);
    return (
      <TongueContext.Provider value={tongue}>
        <Presenter session={session} talk={talk} />
      </TongueContext.Provider>
    );
  }, root);
}
