import { createEffect, createMemo, For, on, onCleanup, onMount, Show, Suspense } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Session } from '../../session/session.ts';
import { Sheet } from '../shared/Sheet.tsx';
import { useLocale } from '../shared/locale-context.ts';
import type { RecordTab } from '../shared/record-page.ts';
import './record-sheet.css';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** A sheet of tabbed pages beside the map, which stays in use. */
export default function RecordSheet(props: {
  readonly session: Session;
  readonly tabs: readonly RecordTab[];
  onClose(): void;
}) {
  const locale = useLocale();
  /** The page that the session has open; the first where this atlas lacks it. */
  const chosen = createMemo(() => props.tabs.find(({ id }) => id === props.session.sheet()) ?? props.tabs[0]);
  onMount(() => {
    const value = props.session.sheet() ?? '';
    if (chosen()?.id === value) return;
    const problem = { key: 'sheet', value, reason: 'no-such', used: chosen()?.id ?? '' } as const;
    props.session.notify({ kind: 'problem', problem });
  });
  const choose = (tab: RecordTab | undefined) => tab && props.session.openSheet(tab.id);
  const buttons: HTMLButtonElement[] = [];
  let page!: HTMLDivElement;
  let list!: HTMLDivElement;
  const showChosen = () =>
    buttons[props.tabs.findIndex((one) => one === chosen())]?.scrollIntoView?.({
      block: 'nearest',
      inline: 'center',
    });
  createEffect(
    on(chosen, () => {
      page.scrollTop = 0;
      showChosen();
    }),
  );
  onMount(() => {
    // the sheet gets its style, and the tabs their width, after it is there
    const sizes = new ResizeObserver(showChosen);
    sizes.observe(list);
    for (const button of buttons) sizes.observe(button);
    onCleanup(() => sizes.disconnect());
  });

  function onTabKey(event: KeyboardEvent, index: number): void {
    const last = props.tabs.length - 1;
    const [before, after] = [index === 0 ? last : index - 1, index === last ? 0 : index + 1];
    const targets: Record<string, number> = {
      ArrowLeft: before,
      ArrowUp: before,
      ArrowRight: after,
      ArrowDown: after,
      Home: 0,
      End: last,
    };
    const next = targets[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    choose(props.tabs[next]);
    buttons[next]?.focus({ preventScroll: true });
  }

  return (
    <Sheet
      class="record-sheet"
      label={locale.words(INTERFACE_WORDS).record}
      closing={locale.words(INTERFACE_WORDS).closeRecord}
      onClose={() => props.onClose()}
      head={
        <div
          ref={list}
          role="tablist"
          aria-label={locale.words(INTERFACE_WORDS).record}
          class="record-sheet-tabs"
        >
          <For each={props.tabs}>
            {(tab, i) => (
              <button
                ref={(element) => (buttons[i()] = element)}
                type="button"
                role="tab"
                id={`record-sheet-tab-${tab.id}`}
                aria-selected={tab === chosen()}
                aria-controls="record-sheet-page"
                tabindex={tab === chosen() ? 0 : -1}
                onClick={() => choose(tab)}
                onKeyDown={(event) => onTabKey(event, i())}
              >
                {tab.title(locale)}
              </button>
            )}
          </For>
        </div>
      }
    >
      <div
        ref={page}
        id="record-sheet-page"
        class="sheet-page"
        role="tabpanel"
        tabindex="0"
        aria-labelledby={`record-sheet-tab-${chosen()?.id ?? ''}`}
      >
        <Suspense>
          <Show when={chosen()} keyed>
            {(tab) => <Dynamic component={tab.page} session={props.session} onClose={props.onClose} />}
          </Show>
        </Suspense>
      </div>
    </Sheet>
  );
}
