import { For, type JSX } from 'solid-js';
import type { Calendar } from '../../time/julian-day.ts';
import { useWords } from '../shared/locale-context.ts';
import { IMPORTED_WORDS } from './imported-words.ts';

const CALENDARS = ['julian', 'gregorian'] as const satisfies readonly Calendar[];

/** What is set of every layer of the reader’s own, of a file or of tiles: whether it is seen, its frame, its end, its calendar. */
export function LayerSwitches(props: {
  readonly layer: { visible(): boolean; setVisible(visible: boolean): void; remove(): void };
  readonly calendar: Calendar;
  /** Whether there is nothing to go to. */
  readonly empty?: boolean;
  /** What else is set in that row. */
  readonly children?: JSX.Element;
  onFrame(): void;
  onCalendar(calendar: Calendar): void;
}): JSX.Element {
  const words = useWords(IMPORTED_WORDS);
  return (
    <p class="imported-row">
      <label>
        <input
          type="checkbox"
          checked={props.layer.visible()}
          onInput={(event) => props.layer.setVisible(event.currentTarget.checked)}
        />{' '}
        {words().show}
      </label>
      <button type="button" disabled={props.empty} onClick={() => props.onFrame()}>
        {words().frame}
      </button>
      <button type="button" onClick={() => props.layer.remove()}>
        {words().remove}
      </button>
      <label>
        {words().calendar}{' '}
        <select
          value={props.calendar}
          onChange={(event) => {
            const calendar = CALENDARS.find((one) => one === event.currentTarget.value);
            if (calendar) props.onCalendar(calendar);
          }}
        >
          <For each={CALENDARS}>{(one) => <option value={one}>{words().calendars[one]}</option>}</For>
        </select>
      </label>
      {props.children}
    </p>
  );
}
