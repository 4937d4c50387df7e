import { For } from 'solid-js';
import { useWords } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { PRESENT_WORDS } from './present-words.ts';

/** The keys of the lecture, and what a hand does. */
export function KeyList(props: { onClose(): void }) {
  const words = useWords(PRESENT_WORDS);
  const shared = useWords(INTERFACE_WORDS);
  return (
    <div class="panel present-keys" role="dialog" aria-label={words().keys}>
      <h2>{words().keys}</h2>
      <button type="button" class="keys-close" aria-label={shared().close} onClick={() => props.onClose()}>
        ×
      </button>
      <dl>
        <For each={words().rows}>
          {([key, does]) => (
            <div>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  );
}
