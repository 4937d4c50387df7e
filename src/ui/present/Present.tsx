import { createEffect, createMemo, createResource, onCleanup, Show } from 'solid-js';
import lectureUrl from '../../../geo/lecture.json?url';
import { lectureOfAtlas, type Step } from '../../presentation/lecture-of-atlas.ts';
import { lectureSteps } from '../../presentation/lecture-steps.ts';
import type { LectureRecord } from '../../presentation/lecture-file.ts';
import type { Session } from '../../session/session.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { LECTURE_STEP_KEY } from '../../presentation/step-link.ts';
import { createTalkStart } from '../shared/talk-start.ts';
import { useStore } from '../shared/app-context.ts';
import { createMapReady } from '../shared/map-ready.ts';
import { createLinkReader } from '../shared/link-reader.ts';
import { useWords } from '../shared/locale-context.ts';
import { PRESENT_WORDS } from './present-words.ts';
import { createOwnLecture } from './own-lecture.ts';
import { PresentationStage } from './Stage.tsx';
import './present.css';

/** What stands for no lecture in an address: no lecture is packed so. */
const NONE = '-';

/** The lecture over the map: that of the atlas, or the lecture that the reader has chosen to give. */
export default function Present(props: {
  readonly session: Session;
  /** Fetches what the lecture may come to need. */
  fetchAhead(): void;
}) {
  const { ready } = useStore(createMapReady);
  createEffect(() => ready() && props.fetchAhead());
  const words = useWords(PRESENT_WORDS);
  const ownLecture = useStore(createOwnLecture);
  const start = useStore(createTalkStart);
  const [atlasSteps, { refetch: refetchSteps }] = createResource<readonly Step[]>(async () => {
    try {
      const { steps } = await fetchJson<LectureRecord>(lectureUrl, { steps: [] });
      return lectureOfAtlas(steps, props.session.atlas());
    } catch {
      props.session.notify({ kind: 'missing', again: () => void refetchSteps() });
      return [];
    }
  });
  ownLecture.goOn();
  /** The lecture that the address carries, to be given at once. */
  const carried = createMemo(
    () => props.session.view().unknown.find(([key]) => key === 'lecture')?.[1] ?? NONE,
  );
  const carriedStep = () =>
    Number(props.session.view().unknown.find(([key]) => key === LECTURE_STEP_KEY)?.[1] ?? 1);
  const [taken, { refetch: refetchTaken }] = createResource(carried, async (packed) => {
    if (packed === NONE) return true;
    try {
      const { unpackLecture } = await import('../../presentation/lecture-link.ts');
      const links = createLinkReader(props.session);
      const { lecture } = unpackLecture(packed, links.faults, links.mend);
      if (lecture && ownLecture.carry(lecture, carriedStep())) start.begin();
      if (!lecture) props.session.notify({ kind: 'failure', text: words().brokenLink });
    } catch {
      props.session.notify({ kind: 'missing', again: () => void refetchTaken() });
    }
    return true;
  });
  const ownSteps = createMemo(() => {
    const given = ownLecture.given();
    return given && given.steps.length > 0
      ? lectureSteps(given, createLinkReader(props.session).read, props.session.atlas().config.box)
      : null;
  });
  onCleanup(() => ownLecture.give(null));
  return (
    <Show when={taken.latest && (ownSteps() ?? atlasSteps())} keyed>
      {(steps) => <PresentationStage session={props.session} steps={steps} />}
    </Show>
  );
}
