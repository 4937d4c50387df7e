import { For } from 'solid-js';
import { useTongue } from '../shared/tongue.ts';
import { PRESENT_WORDS } from './present-words.ts';

/** The keys of the talk. */
export function TalkKeys() {
  const tongue = useTongue();
  const words = () => PRESENT_WORDS[tongue.language() === 'en' ? 'en' : 'zh'];
  return (
    <div class="panel talk-keys" role="dialog" aria-label={tongue.script(words().keys)}>
      <h2>{tongue.script(words().keys)}</h2>
      <dl>
        <For each={words().rows}>
          {([key, does]) => (
            <div>
              <dt>{tongue.script(key)}</dt>
              <dd>{tongue.script(does)}</dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  );
}
