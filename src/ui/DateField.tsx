import { createSignal, Show } from 'solid-js';
import type { Session } from '../session/session.ts';
import { readDate } from '../time/read-date.ts';
import { useTongue } from './tongue.ts';

/** A field that takes a date and goes there; what is no day of the atlas is named beneath it and kept for mending. */
export function DateField(props: { readonly session: Session }) {
  const { words } = useTongue();
  const [text, setText] = createSignal('');
  const [wrong, setWrong] = createSignal<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const day = readDate(text(), props.session.atlas.span);
    setWrong(day === null && text().trim() !== '' ? text() : null);
    if (day === null) return;
    props.session.pause();
    props.session.setDay(day);
    setText('');
  };
  return (
    <form class="date-field" onSubmit={submit} novalidate>
      <label>
        <span class="visually-hidden">{words().goTo}</span>
        <input
          type="text"
          inputmode="text"
          autocomplete="off"
          placeholder={words().goToHint}
          value={text()}
          aria-invalid={wrong() !== null}
          aria-describedby="date-field-error"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{words().go}</button>
      <p id="date-field-error" class="field-error" role="alert">
        <Show when={wrong()} keyed>
          {(bad) => words().badDate(bad)}
        </Show>
      </p>
    </form>
  );
}
