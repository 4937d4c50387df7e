import { createMemo, createResource, type Accessor } from 'solid-js';
import lectureUrl from '../../../geo/lecture.json?url';
import { messageOf } from '../../atlas/message-of.ts';
import type { TakenLecture } from '../../export/export-context.ts';
import type { LectureRecord } from '../../presentation/lecture-file.ts';
import { lectureOfAtlas } from '../../presentation/lecture-of-atlas.ts';
import { lectureSteps, lectureTitle } from '../../presentation/lecture-steps.ts';
import type { Session } from '../../session/session.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { LectureStore } from '../shared/lecture-store.ts';
import { createLinkReader } from '../shared/link-reader.ts';
import { voiceNamed } from '../shared/voice-store.ts';

/** The names of the atlas’s own lecture and of the reader’s; one of a chapter is `steps:` and its id. */
export const WHOLE = 'lecture';
export const OWN = 'own-lecture';
export const STEPS_OF = 'steps:';

/** The lectures that can be taken away, by name: the reader’s own, the atlas’s, and each chapter of it. */
export function createTakenLectures(
  session: Session,
  store: LectureStore,
): Accessor<ReadonlyMap<string, TakenLecture>> {
  const { chapters } = session.atlas();
  const [record, { refetch }] = createResource(async () => {
    try {
      const file = await fetchJson<LectureRecord>(lectureUrl, { steps: [] });
      return { file, steps: lectureOfAtlas(file.steps, session.atlas()) };
    } catch {
      session.notify({ kind: 'missing', again: () => void refetch() });
      return null;
    }
  });
  const links = createLinkReader(session);
  const names = createMemo(
    () => store.current(session.language()).steps.map(({ voice }) => voice ?? ''),
    undefined,
    { equals: (a, b) => a.join() === b.join() },
  );
  const voiceless = () => !names().some(Boolean);
  const [voices] = createResource(
    () => (voiceless() ? null : names()),
    async (wanted) => {
      try {
        return await Promise.all(wanted.map((name) => (name ? voiceNamed(name) : null)));
      } catch (error) {
        session.notify({ kind: 'failure', text: messageOf(error) });
        return wanted.map(() => null);
      }
    },
  );
  return createMemo(() => {
    const found = new Map<string, TakenLecture>();
    const { config } = session.atlas();
    const { file, steps: all } = record() ?? { file: null, steps: [] };
    const title = {
      title_en: file?.title_en ?? config.title_en,
      title_zh: file?.title_zh ?? config.title_zh,
    };
    if (all.length > 0) found.set(WHOLE, { name: WHOLE, title, steps: all });
    for (const { id, feature } of chapters) {
      const own = all.filter(({ chapter }) => chapter === id);
      if (own.length > 0) found.set(STEPS_OF + id, { name: id, title: feature.properties, steps: own });
    }
    const own = store.current(session.language());
    // a film of it is made with all that was recorded, or not yet
    const heard = voiceless() ? [] : voices.state === 'ready' ? voices() : null;
    if (own.steps.length > 0 && heard)
      found.set(OWN, {
        name: OWN,
        title: lectureTitle(own),
        steps: lectureSteps(own, links.read, config.box),
        ...(heard.some(Boolean) && { voices: heard }),
        lostVoices: own.steps.flatMap(({ voice }, i) => (voice && !heard[i] ? [i + 1] : [])),
      });
    return found;
  });
}
