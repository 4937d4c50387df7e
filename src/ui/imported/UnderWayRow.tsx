import { Show } from 'solid-js';
import { useTongue } from '../shared/tongue.ts';
import { openedWords } from './imported-tongue.ts';
import type { UnderWay } from './imported-reader.ts';

/** What is being fetched or read: its words, how far it is, and the button that ends it. */
export function UnderWayRow(props: {
  readonly of: UnderWay;
  words(name: string, percent: number | null): string;
}) {
  const tongue = useTongue();
  const percent = () => (props.of.share === null ? null : Math.round(props.of.share * 100));
  const text = () => tongue.script(props.words(props.of.name, percent()));
  return (
    <p class="own-row">
      <span>{text()}</span>
      <Show when={props.of.share !== null} fallback={<progress aria-label={text()} />}>
        <progress max="1" value={props.of.share ?? 0} aria-label={text()} />
      </Show>
      <button type="button" onClick={() => props.of.cancel()}>
        {tongue.script(openedWords(tongue).cancel)}
      </button>
    </p>
  );
}
