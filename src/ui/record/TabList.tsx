import { createEffect, For, on, onCleanup, onMount, Show } from 'solid-js';
import { tabStep } from './tab-keys.ts';

/** What a tab is named and which page it shows. */
interface ListedTab {
  readonly id: string;
  readonly title: string;
}

/** A row of tabs; `name`: what they have in common, where there is more than one row. */
interface TabRow {
  readonly name?: string;
  readonly tabs: readonly ListedTab[];
}

/**
 * Tabs in rows, as WAI-ARIA has them: one list, one of them in the order of Tab, arrows choose. Each row’s name stands before it and
 * describes its tabs.
 */
export function TabList(props: {
  readonly label: string;
  readonly class: string;
  /** What stands before the id of a tab in that of its element. */
  readonly prefix: string;
  readonly rows: readonly TabRow[];
  readonly chosen: string | undefined;
  /** The id of the element that shows what is chosen. */
  readonly controls: string;
  choose(id: string): void;
}) {
  let list!: HTMLDivElement;
  const tabs = () => props.rows.flatMap((row) => row.tabs);
  const elements = () => [...list.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  const showChosen = () =>
    list.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  onMount(() => {
    createEffect(on(() => props.chosen, showChosen));
    // the sheet gets its style, and the tabs their width, after it is there
    const sizes = new ResizeObserver(showChosen);
    sizes.observe(list);
    for (const tab of elements()) sizes.observe(tab);
    onCleanup(() => sizes.disconnect());
  });
  function onKeyDown(event: KeyboardEvent): void {
    const from = elements().findIndex((tab) => tab === event.target);
    const next = tabStep(
      event.key,
      from,
      props.rows.map((row) => row.tabs.length),
    );
    const id = next === null ? undefined : tabs()[next]?.id;
    if (from < 0 || next === null || id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    props.choose(id);
    elements()[next]?.focus({ preventScroll: true });
  }
  return (
    <div ref={list} role="tablist" aria-label={props.label} class={props.class} on:keydown={onKeyDown}>
      <For each={props.rows}>
        {(row, i) => {
          const named = () => (row.name === undefined ? undefined : `${props.prefix}row-${i()}`);
          return (
            <>
              <Show when={row.name}>
                <span id={named()} class="tab-row-name">
                  {row.name}
                </span>
              </Show>
              <div class="tab-row">
                <For each={row.tabs}>
                  {(tab) => (
                    <button
                      type="button"
                      role="tab"
                      id={props.prefix + tab.id}
                      aria-selected={tab.id === props.chosen}
                      aria-controls={props.controls}
                      aria-describedby={named()}
                      tabindex={tab.id === props.chosen ? 0 : -1}
                      onClick={() => props.choose(tab.id)}
                    >
                      {tab.title}
                    </button>
                  )}
                </For>
              </div>
            </>
          );
        }}
      </For>
    </div>
  );
}
