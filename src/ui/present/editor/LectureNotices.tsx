import { For, Show } from 'solid-js';
import type { LectureFault, LectureMend } from '../../../presentation/read-lecture.ts';
import type { LectureStore } from '../../shared/lecture-store.ts';
import { useLocale } from '../../shared/locale-context.ts';
import { saveText } from '../../shared/save-file.ts';
import { LECTURE_WORDS } from './lecture-words.ts';

/** What is wrong with a file or link, what was mended in it, and what other windows and the browser did to the lecture. */
export function LectureNotices(props: {
  readonly store: LectureStore;
  readonly faults: readonly LectureFault[];
  readonly mended: readonly LectureMend[];
}) {
  const locale = useLocale();
  const words = () => locale.words(LECTURE_WORDS);
  return (
    <>
      <Show when={props.store.blocked()}>
        <p role="alert">{words().blocked}</p>
      </Show>
      <Show when={props.store.unread()}>
        {(text) => (
          <div class="lecture-faults" role="alert">
            <p>{words().unread}</p>
            <div class="lecture-actions">
              <button type="button" onClick={() => saveText('lecture.txt', 'text/plain', text())}>
                {words().saveUnread}
              </button>
              <button type="button" onClick={() => props.store.forgetUnread()}>
                {words().forgetUnread}
              </button>
            </div>
          </div>
        )}
      </Show>
      <Show when={props.store.rival()}>
        {(rival) => (
          <div class="lecture-faults" role="alert">
            <p>{words().rival(rival().title, rival().steps.length)}</p>
            <div class="lecture-actions">
              <button type="button" onClick={() => props.store.settle('mine')}>
                {words().keepMine}
              </button>
              <button type="button" onClick={() => props.store.settle('theirs')}>
                {words().takeTheirs}
              </button>
            </div>
          </div>
        )}
      </Show>
      <p class="lecture-date" role="status">
        <Show when={props.store.met()}>{(met) => words().met[met()]}</Show>
      </p>
      <Show when={props.faults.length > 0}>
        <div class="lecture-faults" role="alert">
          <p>{words().refused}</p>
          <ul>
            <For each={props.faults}>
              {({ at, kind, value }) => (
                <li>
                  <code>{at || words().file}</code> {words().faults[kind](value)}
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <Show when={props.mended.length > 0}>
        <p class="lecture-date" role="status">
          {words().mended(props.mended.length, props.mended[0]?.at ?? '', props.mended[0]?.used ?? '')}
        </p>
      </Show>
    </>
  );
}
