import { For } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { useAccountWords } from './account-switch-words.ts';
import './account-switch.css';

const CHOICES = ['sources', 'seed'] as const;

/** Chooses whose account the map draws; time stands still for it. */
export function AccountSwitch(props: { readonly session: Session; readonly name: string }) {
  const word = useAccountWords();
  return (
    <fieldset class="account-switch">
      <legend>{word('drawn')}</legend>
      <For each={CHOICES}>
        {(choice) => (
          <label>
            <input
              type="radio"
              name={props.name}
              value={choice}
              checked={props.session.account() === choice}
              onChange={() => {
                props.session.pause();
                props.session.setAccount(choice);
              }}
            />
            {word(choice)}
          </label>
        )}
      </For>
    </fieldset>
  );
}
