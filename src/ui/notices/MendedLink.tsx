import { createSignal, Show } from 'solid-js';
import type { Mended } from '../../session/location.ts';
import { copyText, type Copied } from '../shared/copy-text.ts';
import { useLocale } from '../shared/locale-context.ts';
import { NOTICE_WORDS } from './notice-words.ts';
import './notices.css';

/** Characters of a link that are shown; all of them are copied. */
const LONGEST = 2000;

/** What can be done about a link that was mended: undo it, copy it as it came, or correct it and open it again. */
export function MendedLink(props: { readonly mended: Mended; onUndo(): void }) {
  const locale = useLocale();
  const words = () => locale.words(NOTICE_WORDS);
  const [said, setSaid] = createSignal<Copied | null>(null);
  let field!: HTMLInputElement;
  const open = (event: Event) => {
    event.preventDefault();
    window.location.hash = field.value.slice(field.value.indexOf('#') + 1);
  };
  return (
    <form class="mended" onSubmit={open}>
      <label>
        <span>{words().asItCame}</span>
        <input
          ref={field}
          type="text"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          value={props.mended.link.slice(0, LONGEST)}
        />
      </label>
      <Show when={props.mended.before}>
        <button type="button" onClick={() => props.onUndo()}>
          {words().undo}
        </button>
      </Show>
      <button type="button" onClick={() => void copyText(field, props.mended.link).then(setSaid)}>
        {words().copy}
      </button>
      <button type="submit">{words().open}</button>
      <span class="mended-said" role="status">
        {said() === null ? '' : words()[said() ?? 'copied']}
      </span>
    </form>
  );
}
