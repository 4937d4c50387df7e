import { For, Show, type JSX } from 'solid-js';
import { Choice } from './Choice.tsx';
import type { Order } from './create-order.ts';
import { LEAST_SIDE, MOST_SIDE, PICTURE_SIZES } from '../../export/picture/picture-sizes.ts';
import type { ExportWords } from '../../export/export-words.ts';

/** The size of a picture or film: one of those offered, or one’s own. */
export function SizeFields(props: {
  readonly order: Order;
  readonly words: ExportWords;
  readonly disabled: boolean;
}): JSX.Element {
  const order = () => props.order;
  return (
    <>
      <Choice
        label={props.words.size}
        value={order().sizeId()}
        options={[...PICTURE_SIZES.map(({ id }) => id), 'own'].map((id) => [id, props.words.sizes[id] ?? id])}
        disabled={props.disabled}
        set={order().setSizeId}
      />
      <Show when={order().sizeId() === 'own'}>
        <For each={['width', 'height'] as const}>
          {(side) => (
            <label class="take-choice">
              <span>{props.words[side]}</span>
              <input
                type="number"
                min={LEAST_SIDE}
                max={MOST_SIDE}
                disabled={props.disabled}
                value={order().own()[side]}
                onInput={(event) =>
                  order().setOwn({ ...order().own(), [side]: Number(event.currentTarget.value) })
                }
              />
            </label>
          )}
        </For>
      </Show>
    </>
  );
}
