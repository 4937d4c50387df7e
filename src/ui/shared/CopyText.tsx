import { createSignal } from 'solid-js';
import { useLocale } from './locale-context.ts';
import { NARRATIVE_WORDS } from './narrative-words.ts';

/** A button that copies a text, and says whether it did; `label` where it says more than that. */
export function CopyText(props: { readonly label?: string; text(): string }) {
  const locale = useLocale();
  const words = () => locale.words(NARRATIVE_WORDS);
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
    return state ? words()[state] : '';
  };
  return (
    <p class="account-copy">
      <button type="button" onClick={() => void copy()}>
        {props.label ?? words().copy}
      </button>
      <span aria-live="polite">{result()}</span>
    </p>
  );
}
