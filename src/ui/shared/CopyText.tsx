import { createSignal } from 'solid-js';
import { useLocale } from './locale.ts';
import { ACCOUNT_WORDS } from './narrative-words.ts';

/** A button that copies a text, and says whether it did. */
export function CopyText(props: { text(): string }) {
  const locale = useLocale();
  const words = () => (locale.language() === 'en' ? ACCOUNT_WORDS.en : ACCOUNT_WORDS.zh);
  const [done, setDone] = createSignal<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text());
      setDone('copied');
    } catch {
      setDone('notCopied');
    }
  };
  const result = () => {
    const state = done();
    return state ? locale.script(words()[state]) : '';
  };
  return (
    <p class="account-copy">
      <button type="button" onClick={() => void copy()}>
        {locale.script(words().copy)}
      </button>
      <span aria-live="polite">{result()}</span>
    </p>
  );
}
