import { For } from 'solid-js';
import { useLocale } from '../shared/locale.ts';
import { PRESENT_WORDS } from './present-words.ts';

/** The keys of the lecture. */
export function KeyList() {
  const locale = useLocale();
  const words = () => PRESENT_WORDS[locale.language() === 'en' ? 'en' : 'zh'];
  return (
    <div class="panel present-keys" role="dialog" aria-label={locale.script(words().keys)}>
      <h2>{locale.script(words().keys)}</h2>
      <dl>
        <For each={words().rows}>
          {([key, does]) => (
            <div>
              <dt>{locale.script(key)}</dt>
              <dd>{locale.script(does)}</dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  );
}
