import { createResource, createSignal, For, Show } from 'solid-js';
import { editionText, editionTextZh, readEditionMark } from '../../atlas/citation/edition.ts';
import type { Mended } from '../../session/location.ts';
import type { Notice } from '../../session/notice-state.ts';
import type { Session } from '../../session/session.ts';
import { traditional } from '../../time/traditional.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { useStore } from '../shared/app-context.ts';
import { createScreen } from '../shared/screen.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { MendedLink } from './MendedLink.tsx';
import { newerVersion } from './newer-version.ts';
import { NOTICE_WORDS } from './notice-words.ts';
import { shownValue } from './shown-value.ts';
import { InTongues } from '../shared/InTongues.tsx';

/** The kinds of notices that tell of something that went wrong here. */
const FAILED: ReadonlySet<Notice['kind']> = new Set(['failure', 'incomplete', 'missing']);

/**
 * What the reader must be told, one line each, until dismissed or undone; in a hand all of it in one line, which can be
 * unfolded.
 */
export function NoticeList(props: { readonly session: Session; readonly mended: Mended | null }) {
  const locale = useLocale();
  const words = () => locale.words(NOTICE_WORDS);
  const shared = useWords(INTERFACE_WORDS);
  const screen = useStore(createScreen);
  const [undone, setUndone] = createSignal(false);
  const [unfolded, unfold] = createSignal(false);
  const foldable = () => screen() === 'hand' && props.session.display() !== 'present';
  const folded = () => foldable() && !unfolded();
  const missing = () => props.session.notices().some(({ kind }) => kind === 'missing');
  const incomplete = () => props.session.notices().some(({ kind }) => kind === 'incomplete');
  const [newer] = createResource(missing, newerVersion, { initialValue: false });
  /** Whether something of a link stands otherwise than it came; one that can be read yet is not mended. */
  const problem = () =>
    props.session
      .notices()
      .some((notice) => notice.kind === 'problem' && notice.problem.reason !== 'not-loaded');
  const textOf = (notice: Notice): string => {
    if (notice.kind === 'failure') return notice.text;
    if (notice.kind === 'incomplete') return words().incomplete(notice.text);
    if (notice.kind === 'missing') return newer.latest ? words().newer : words().missing;
    if (notice.kind === 'edition') {
      const made = readEditionMark(notice.mark);
      const written = (edition: Parameters<typeof editionText>[0]) =>
        locale.english() ? editionText(edition) : locale.script(traditional(editionTextZh(edition)));
      return words().edition(made ? written(made) : '', written(props.session.atlas().config.edition));
    }
    const { key, value, reason, used } = notice.problem;
    const { problem, reasons, mended } = words();
    if (reason === 'mended') return mended(shownValue(used));
    const why = reasons[reason];
    const { start, end } = props.session.atlas().span;
    const told = typeof why === 'string' ? why : why(locale.date(start), locale.date(end - 1));
    return problem(key && shownValue(key), shownValue(value), told, used && shownValue(used)).trimStart();
  };
  /** A changed record alone is told without a title: nothing is wrong. */
  const title = () => {
    if (problem()) return words().noticeTitle;
    return props.session.notices().some(({ kind }) => FAILED.has(kind)) ? words().failureTitle : '';
  };
  /** Leaves the focus where keys still move the date. */
  const leave = () => document.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
  const undo = () => {
    const before = props.mended?.before;
    if (!before) return;
    props.session.restore(before, []);
    setUndone(true);
    leave();
  };
  const dismiss = () => {
    setUndone(false);
    unfold(false);
    props.session.dismissNotices();
    leave();
  };
  return (
    <Show
      when={props.session.notices().length}
      fallback={
        <Show when={undone()}>
          <p class="visually-hidden">{words().undone}</p>
        </Show>
      }
    >
      <div
        class="panel notice"
        classList={{ folded: folded() }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          dismiss();
        }}
      >
        <div class="notice-told">
          <Show when={title()}>
            <p class="notice-title">{title()}</p>
          </Show>
          <ul>
            <For each={props.session.notices()}>
              {(notice) => (
                <li>
                  <bdi>
                    <InTongues text={textOf(notice)} />
                  </bdi>
                </li>
              )}
            </For>
          </ul>
        </div>
        <Show when={!folded() && problem() && props.mended} keyed>
          {(mended) => <MendedLink mended={mended} onUndo={undo} />}
        </Show>
        <Show when={!folded() && (missing() || incomplete())}>
          <Show when={missing() && !newer.latest}>
            <button type="button" onClick={() => props.session.fetchMissing()}>
              {words().again}
            </button>
          </Show>
          <button type="button" onClick={() => location.reload()}>
            {words().reload}
          </button>
        </Show>
        <Show when={foldable()}>
          <button
            type="button"
            class="notice-fold"
            aria-expanded={unfolded()}
            aria-label={shared().more}
            onClick={() => unfold(!unfolded())}
          />
        </Show>
        <button type="button" aria-label={folded() ? words().dismiss : undefined} onClick={dismiss}>
          {folded() ? '×' : words().dismiss}
        </button>
      </div>
    </Show>
  );
}
