import { For, Show, type JSX } from 'solid-js';
import { Choice } from './Choice.tsx';
import type { Order } from './create-order.ts';
import { DAY_RATES, FRAME_RATES } from '../../export/film/frame-plan.ts';
import type { ExportWords } from '../../export/export-words.ts';

/** The days of a film and how fast they pass. */
export function FilmFields(props: {
  readonly order: Order;
  readonly words: ExportWords;
  readonly disabled: boolean;
}): JSX.Element {
  const order = () => props.order;
  const numbers = (all: readonly number[]) => all.map((one) => [String(one), String(one)] as const);
  return (
    <>
      <Show when={!order().shows()}>
        <For each={['first', 'last'] as const}>
          {(end) => (
            <label class="take-choice">
              <span>{end === 'first' ? props.words.from : props.words.until}</span>
              <input
                type="text"
                inputmode="numeric"
                title={props.words.dateHint}
                disabled={props.disabled}
                value={order().days()[end]}
                onInput={(event) =>
                  order().setDays({ ...order().days(), [end]: event.currentTarget.value.trim() })
                }
              />
            </label>
          )}
        </For>
      </Show>
      <Show when={!order().lecture()}>
        <Choice
          label={props.words.daysPerSecond}
          value={String(order().rate())}
          options={numbers(DAY_RATES.filter((one) => order().fps() % one === 0))}
          disabled={props.disabled}
          set={(value) => order().setRate(Number(value))}
        />
      </Show>
      <Choice
        label={props.words.fps}
        value={String(order().fps())}
        options={numbers(FRAME_RATES.filter((one) => one % order().rate() === 0))}
        disabled={props.disabled}
        set={(value) => order().setFps(Number(value))}
      />
      <Show when={order().voiced()}>
        {(voiced) => (
          <label class="take-choice">
            <input
              type="checkbox"
              disabled={props.disabled}
              checked={order().spoken()}
              onInput={(event) => order().setSpoken(event.currentTarget.checked)}
            />
            <span>{props.words.spoken(voiced(), order().lecture()?.steps.length ?? 0)}</span>
          </label>
        )}
      </Show>
    </>
  );
}
