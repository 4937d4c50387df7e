import { createMemo, For, Show } from 'solid-js';
import type { Selection } from '../../view/view.ts';
import type { Session } from '../../session/session.ts';

/** Something of the day that can be chosen. */
export interface DayItem {
  readonly selection: Selection;
  readonly text: string;
}

/** A titled list of what a day holds, each a button that opens its card; left out when empty, unless `none` says so. */
export function DayList(props: {
  readonly session: Session;
  readonly title: string;
  readonly items: readonly DayItem[];
  readonly none?: string;
}) {
  const items = createMemo(() => props.items, [], {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  return (
    <Show when={items().length > 0 || props.none}>
      <section class="day-events">
        <h3>{props.title}</h3>
        <Show when={items().length} fallback={<p class="quiet">{props.none}</p>}>
          <ul>
            <For each={items()}>
              {(item) => (
                <li class={`of-${item.selection.kind}`}>
                  <button
                    type="button"
                    class="link"
                    classList={{ lit: props.session.lit(item.selection.kind, item.selection.id) }}
                    onClick={() => props.session.select(item.selection)}
                    onPointerEnter={() => props.session.hover(item.selection)}
                    onPointerLeave={() => props.session.hover(null)}
                    onFocus={() => props.session.hover(item.selection)}
                    onBlur={() => props.session.hover(null)}
                  >
                    {item.text}
                  </button>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
    </Show>
  );
}
