import { createResource, onCleanup, Show } from 'solid-js';
import lectureUrl from '../../../geo/lecture.json?url';
import { lectureOfAtlas, type Step } from '../../presentation/lecture-of-atlas.ts';
import type { LectureRecord } from '../../presentation/lecture-file.ts';
import type { Session } from '../../session/session.ts';
import { storedSteps } from './editor/stored-steps.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { useStore } from '../shared/app-context.ts';
import { createLectureStore } from './editor/lecture-store.ts';
import { createOwnLecture } from './own-lecture.ts';
import { PresentationStage } from './Stage.tsx';
import './present.css';
import { messageOf } from '../../atlas/message-of.ts';

/** The lecture over the map: that of the atlas, or the lecture that the reader has chosen to give. */
export default function Present(props: {
  readonly session: Session;
  /** Fetches what the lecture may come to need. */
  fetchAhead(): void;
}) {
  props.fetchAhead();
  const lectures = useStore(createLectureStore);
  const ownLecture = useStore(createOwnLecture);
  const [atlasSteps] = createResource<readonly Step[]>(async () => {
    try {
      if (ownLecture.gaveBefore() && !ownLecture.steps()) {
        const own = storedSteps(props.session, lectures);
        if (own.length > 0) ownLecture.give(own);
      }
      const { steps } = await fetchJson<LectureRecord>(lectureUrl, { steps: [] });
      return lectureOfAtlas(steps, props.session.atlas().chapters);
    } catch (error) {
      const text = messageOf(error);
      props.session.notify({ kind: 'failure', text });
      return [];
    }
  });
  onCleanup(() => ownLecture.give(null));
  return (
    <Show when={ownLecture.steps() ?? atlasSteps()} keyed>
      {(steps) => <PresentationStage session={props.session} steps={steps} />}
    </Show>
  );
}
