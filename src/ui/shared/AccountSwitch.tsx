import { For } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { ACCOUNT_SWITCH_WORDS } from './account-switch-words.ts';
import './account-switch.css';
import { useWords } from './locale-context.ts';

const CHOICES = ['sources', 'seed'] as const;

/** Chooses whose account the map draws; time stands still for it. */
export function AccountSwitch(props: { readonly session: Session; readonly name: string }) {
  const words = useWords(ACCOUNT_SWITCH_WORDS);
  return (
    <fieldset class="account-switch">
      <legend>{words().drawn}</legend>
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
            {words()[choice]}
          </label>
        )}
      </For>
    </fieldset>
  );
}
