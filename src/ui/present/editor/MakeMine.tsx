import { createSignal, For } from 'solid-js';
import lectureUrl from '../../../../geo/lecture.json?url';
import { lectureOfAtlas, type Step } from '../../../presentation/lecture-of-atlas.ts';
import type { LectureRecord } from '../../../presentation/lecture-file.ts';
import { useApp } from '../../shared/app-context.ts';
import { fetchJson } from '../../shared/fetch-json.ts';
import { useLocale } from '../../shared/locale-context.ts';
import { LECTURE_WORDS } from './lecture-words.ts';

/** Takes the atlas’s own lecture, or a chapter of it, to be made one’s own. */
export function MakeMine(props: {
  /** Takes steps; `chapter` is that which they are of, by id, '' for all. */
  onTake(steps: readonly Step[], chapter: string): void;
}) {
  const locale = useLocale();
  const { session } = useApp();
  const words = () => locale.words(LECTURE_WORDS);
  const [chapter, setChapter] = createSignal('');
  const { chapters } = session.atlas();
  async function take(): Promise<void> {
    const wanted = chapter();
    try {
      const { steps } = await fetchJson<LectureRecord>(lectureUrl, { steps: [] });
      const all = lectureOfAtlas(steps, session.atlas());
      const taken = wanted ? all.filter((step) => step.chapter === wanted) : all;
      props.onTake(taken, wanted);
    } catch {
      session.notify({ kind: 'missing', again: () => void take() });
    }
  }
  return (
    <div class="lecture-take">
      <label>
        <span>{words().take}</span>
        <select value={chapter()} onInput={(event) => setChapter(event.currentTarget.value)}>
          <option value="">{words().takeAll}</option>
          <For each={chapters}>
            {({ id, feature }, i) => (
              <option value={id}>
                {words().takeChapter(i() + 1, locale.text(feature.properties, 'title'))}
              </option>
            )}
          </For>
        </select>
      </label>
      <button type="button" onClick={() => void take()}>
        {words().makeMine}
      </button>
    </div>
  );
}
