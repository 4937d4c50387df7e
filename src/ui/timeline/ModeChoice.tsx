import { For } from 'solid-js';
import type { TimeMode } from '../../time/time-mode.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../shared/locale-context.ts';
import { MODE_WORDS } from '../shared/mode-words.ts';

const WINDOWS = [3, 10, 30, 90];

/** Chooses how much of the time the map draws: the day, days to either side of it, or all from the beginning. */
export function ModeChoice(props: { readonly session: Session }) {
  const words = useWords(MODE_WORDS);
  const days = () => {
    const mode = props.session.mode();
    const all = mode.kind === 'window' ? [...WINDOWS, mode.days] : WINDOWS;
    return [...new Set(all)].sort((a, b) => a - b);
  };
  const chosen = () => {
    const mode = props.session.mode();
    return mode.kind === 'window' ? String(mode.days) : mode.kind;
  };
  const choose = (value: string) => {
    const mode: TimeMode =
      value === 'instant' || value === 'cumulative'
        ? { kind: value }
        : { kind: 'window', days: Number(value) };
    props.session.setMode(mode);
  };
  return (
    <select
      class="mode-choice"
      aria-label={words().label}
      title={words().hint}
      onInput={(event) => choose(event.currentTarget.value)}
    >
      <option value="instant" selected={chosen() === 'instant'}>
        {words().instant}
      </option>
      <For each={days()}>
        {(count) => (
          <option value={count} selected={chosen() === String(count)}>
            {words().window(count)}
          </option>
        )}
      </For>
      <option value="cumulative" selected={chosen() === 'cumulative'}>
        {words().cumulative}
      </option>
    </select>
  );
}
