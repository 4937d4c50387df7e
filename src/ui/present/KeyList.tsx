import { For } from 'solid-js';
import { useWords } from '../shared/locale-context.ts';
import { PRESENT_WORDS } from './present-words.ts';

/** The keys of the lecture, and what a hand does. */
export function KeyList(props: { onClose(): void }) {
  const words = useWords(PRESENT_WORDS);
  return (
    <div class="panel present-keys" role="dialog" aria-label={words().keys}>
      <h2>{words().keys}</h2>
      <button type="button" class="keys-close" aria-label={words().closeKeys} onClick={() => props.onClose()}>
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
