import { createResource, onCleanup, Show } from 'solid-js';
import talkUrl from '../../../geo/talk.json?url';
import { programmeOf, type Slide } from '../../presentation/lecture-of-atlas.ts';
import type { TalkFile } from '../../presentation/lecture-file.ts';
import type { Session } from '../../session/session.ts';
import { storedSlides } from './editor/stored-steps.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { gaveOwnLecture, giveOwnLecture, ownSlides } from './own-lecture.ts';
import { TalkStage } from './Stage.tsx';
import './present.css';

/** The talk over the map: that of the atlas, or the lecture that the reader has chosen to give. */
export default function Present(props: {
  readonly session: Session;
  /** Fetches what the talk may come to need. */
  fetchAhead(): void;
}) {
  props.fetchAhead();
  const [atlasSlides] = createResource<readonly Slide[]>(async () => {
    try {
      if (gaveOwnLecture() && !ownSlides()) {
        const own = storedSlides(props.session);
        if (own.length > 0) giveOwnLecture(own);
      }
      const { steps } = await fetchJson<TalkFile>(talkUrl);
      return programmeOf(steps, props.session.atlas.chapters);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      props.session.notify({ kind: 'failure', text });
      return [];
    }
  });
  onCleanup(() => giveOwnLecture(null));
  return (
    <Show when={ownSlides() ?? atlasSlides()} keyed>
      {(slides) => <TalkStage session={props.session} slides={slides} />}
    </Show>
  );
}
