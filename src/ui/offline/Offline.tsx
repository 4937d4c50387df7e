import { createSignal, onMount, Show } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { useLocale } from '../shared/locale-context.ts';
import { keepOffline } from './keep-offline.ts';
import { OFFLINE_WORDS } from './offline-words.ts';
import { createRest } from './page-at-rest.ts';
import './offline.css';

/** Keeps the atlas for use without a network while the page rests, and offers a new version where one waits; never during a lecture. */
export default function Offline(props: { readonly session: Session }) {
  const locale = useLocale();
  const [take, setTake] = createSignal<(() => void) | null>(null);
  const words = () => locale.words(OFFLINE_WORDS);
  onMount(() => {
    if (props.session.display() !== 'embed')
      keepOffline((load) => setTake(() => load), createRest(props.session));
  });
  return (
    <div role="status">
      <Show when={props.session.display() === 'explore' && take()}>
        {(load) => (
          <div class="panel update">
            <p>{words().ready}</p>
            <button type="button" onClick={() => load()()}>
              {words().take}
            </button>
            <button type="button" onClick={() => setTake(null)}>
              {words().later}
            </button>
          </div>
        )}
      </Show>
    </div>
  );
}
