import { For, Show } from 'solid-js';
import type { Notice, Session } from '../session/session.ts';
import { useTongue } from './tongue.ts';

/** What the reader must be told, one line each, until dismissed; announced by screen readers. */
export function Notices(props: { readonly session: Session }) {
  const { words } = useTongue();
  const textOf = (notice: Notice): string => {
    if (notice.kind === 'failure') return notice.text;
    const { key, value, reason, used } = notice.problem;
    return words().problem(key, value.slice(0, 60), words().reasons[reason], used);
  };
  const title = () =>
    props.session.notices().some(({ kind }) => kind === 'problem')
      ? words().noticeTitle
      : words().failureTitle;
  return (
    <div class="notices" role="alert">
      <Show when={props.session.notices().length}>
        <div class="panel notice">
          <p class="notice-title">{title()}</p>
          <ul>
            <For each={props.session.notices()}>
              {(notice) => (
                <li>
                  <bdi>{textOf(notice)}</bdi>
                </li>
              )}
            </For>
          </ul>
          <button type="button" onClick={() => props.session.dismissNotices()}>
            {words().dismiss}
          </button>
        </div>
      </Show>
    </div>
  );
}
