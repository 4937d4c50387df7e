import { For, type JSX } from 'solid-js';

/** One of several, with its label. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly disabled: boolean;
  set(value: string): void;
}): JSX.Element {
  return (
    <label class="take-choice">
      <span>{props.label}</span>
      <select disabled={props.disabled} onInput={(event) => props.set(event.currentTarget.value)}>
        <For each={props.options}>
          {([value, text]) => (
            <option
              value={value}
              lang={/^(?:en|zh-\w+)$/.test(value) ? value : undefined}
              selected={value === props.value}
            >
              {text}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
