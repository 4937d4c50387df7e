import { createResource, onCleanup, Show } from 'solid-js';
import lectureUrl from '../../../geo/lecture.json?url';
import { lectureOfAtlas, type Step } from '../../presentation/lecture-of-atlas.ts';
import type { LectureRecord } from '../../presentation/lecture-file.ts';
import type { Session } from '../../session/session.ts';
import { storedSteps } from './editor/stored-steps.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { gaveOwnLecture, giveOwnLecture, ownSteps } from './own-lecture.ts';
import { PresentationStage } from './Stage.tsx';
import './present.css';

/** The lecture over the map: that of the atlas, or the lecture that the reader has chosen to give. */
export default function Present(props: {
  readonly session: Session;
  /** Fetches what the lecture may come to need. */
  fetchAhead(): void;
}) {
  props.fetchAhead();
  const [atlasSteps] = createResource<readonly Step[]>(async () => {
    try {
      if (gaveOwnLecture() && !ownSteps()) {
        const own = storedSteps(props.session);
        if (own.length > 0) giveOwnLecture(own);
      }
      const { steps } = await fetchJson<LectureRecord>(lectureUrl, { steps: [] });
      return lectureOfAtlas(steps, props.session.atlas.chapters);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      props.session.notify({ kind: 'failure', text });
      return [];
    }
  });
  onCleanup(() => giveOwnLecture(null));
  return (
    <Show when={ownSteps() ?? atlasSteps()} keyed>
      {(steps) => <PresentationStage session={props.session} steps={steps} />}
    </Show>
  );
}
