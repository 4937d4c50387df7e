import { createSignal, Show } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { useStore } from '../shared/app-context.ts';
import { createLectureStore } from '../shared/lecture-store.ts';
import { useWords } from '../shared/locale-context.ts';
import type { ImportedLayers } from './imported-layers.ts';
import { saveProject } from './own-project.ts';
import { SAVING_WORDS } from './saving-words.ts';
import { InTongues } from '../shared/InTongues.tsx';

/** What this browser keeps of the reader’s files, and the project as a file. */
export function KeepPart(props: { readonly session: Session; readonly own: ImportedLayers }) {
  const words = useWords(SAVING_WORDS);
  const lecture = useStore(createLectureStore);
  const keeping = () => props.own.keeping;
  const kept = () => props.own.layers().filter(({ source }) => !source.passing).length;
  const [asking, setAsking] = createSignal(false);
  let opener: HTMLButtonElement | undefined;
  function forget(): void {
    setAsking(false);
    for (const layer of props.own.layers()) if (!layer.source.passing) layer.remove();
    keeping().forget();
  }
  return (
    <section class="imported-keep">
      <p>
        <button
          type="button"
          onClick={() =>
            void saveProject(props.session, props.own, lecture.current(props.session.language()))
          }
        >
          {words().project}
        </button>{' '}
        <span class="quiet">
          <InTongues text={words().projectAbout} />
        </span>
      </p>
      <p class="imported-row">
        <label>
          <input
            type="checkbox"
            checked={keeping().wanted()}
            onInput={(event) => keeping().want(event.currentTarget.checked)}
          />{' '}
          {words().keep}
        </label>
        <Show when={keeping().wanted() && keeping().bytes() > 0 && kept() > 0}>
          <span class="quiet">
            <InTongues text={words().kept(kept(), keeping().bytes())} />
          </span>
          <button
            ref={(button) => (opener = button)}
            type="button"
            class="link"
            aria-expanded={asking()}
            onClick={() => setAsking(!asking())}
          >
            {words().forget}
          </button>
        </Show>
      </p>
      <Show when={asking() && kept() > 0}>
        <p class="imported-row" role="alert">
          {words().forgetAsk(kept())}
          <button type="button" onClick={forget}>
            {words().forgetNow}
          </button>
          <button
            type="button"
            onClick={() => {
              setAsking(false);
              opener?.focus();
            }}
          >
            {words().keepThem}
          </button>
        </p>
      </Show>
      <Show when={keeping().wanted() && keeping().failure()}>
        {(why) => (
          <p role="status">
            <InTongues text={words().notKept(why())} />
          </p>
        )}
      </Show>
    </section>
  );
}
