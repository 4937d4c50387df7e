import { For } from 'solid-js';
import type { JulianDay } from '../../time/julian-day.ts';
import { InTongues } from '../shared/InTongues.tsx';
import type { DateChoice } from '../shared/tell-date.ts';
import './date-choices.css';

/** The readings of a text as a list of buttons. */
export default function DateChoices(props: {
  readonly choices: readonly DateChoice[];
  readonly label: string;
  choose(day: JulianDay): void;
}) {
  return (
    <ul class="date-choices" aria-label={props.label}>
      <For each={props.choices}>
        {(choice) => (
          <li>
            <button type="button" onClick={() => props.choose(choice.day)}>
              <InTongues text={choice.text} />
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
