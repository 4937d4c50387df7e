import { Show } from 'solid-js';
import { useLocale } from '../shared/locale-context.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import type { UnderWay } from './imported-reader.ts';

/** What is being fetched or read: its words, how far it is, and the button that ends it. */
export function UnderWayRow(props: {
  readonly of: UnderWay;
  words(name: string, percent: number | null): string;
}) {
  const locale = useLocale();
  const percent = () => (props.of.share === null ? null : Math.round(props.of.share * 100));
  const text = () => props.words(props.of.name, percent());
  return (
    <p class="imported-row">
      <span>{text()}</span>
      <Show when={props.of.share !== null} fallback={<progress aria-label={text()} />}>
        <progress max="1" value={props.of.share ?? 0} aria-label={text()} />
      </Show>
      <button type="button" onClick={() => props.of.cancel()}>
        {locale.words(IMPORTED_WORDS).cancel}
      </button>
    </p>
  );
}
