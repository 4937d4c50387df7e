import { createMemo, createResource, onCleanup, Show } from 'solid-js';
import lectureUrl from '../../../geo/lecture.json?url';
import { lectureOfAtlas, type Step } from '../../presentation/lecture-of-atlas.ts';
import { lectureSteps } from '../../presentation/lecture-steps.ts';
import type { LectureRecord } from '../../presentation/lecture-file.ts';
import type { Session } from '../../session/session.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { useStore } from '../shared/app-context.ts';
import { createLinkReader } from '../shared/link-reader.ts';
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
  const ownLecture = useStore(createOwnLecture);
  const [atlasSteps] = createResource<readonly Step[]>(async () => {
    try {
      const { steps } = await fetchJson<LectureRecord>(lectureUrl, { steps: [] });
      return lectureOfAtlas(steps, props.session.atlas());
    } catch (error) {
      const text = messageOf(error);
      props.session.notify({ kind: 'failure', text });
      return [];
    }
  });
  ownLecture.goOn();
  const ownSteps = createMemo(() => {
    const given = ownLecture.given();
    return given && given.steps.length > 0
      ? lectureSteps(given, createLinkReader(props.session).read, props.session.atlas().config.box)
      : null;
  });
  onCleanup(() => ownLecture.give(null));
  return (
    <Show when={ownSteps() ?? atlasSteps()} keyed>
      {(steps) => <PresentationStage session={props.session} steps={steps} />}
    </Show>
  );
}
