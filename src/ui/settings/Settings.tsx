import { createSignal, Show, Suspense } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { useWords } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { part } from '../shared/part.tsx';

const PreferencesSheet = part(() => import('./SettingsSheet.tsx'));

/** Opens the settings; their sheet is fetched when it is first opened, and Escape folds it up. */
export function Preferences(props: { readonly session: Session }) {
  const words = useWords(INTERFACE_WORDS);
  const [asked, setAsked] = createSignal(false);
  let details!: HTMLDetailsElement;
  let summary!: HTMLElement;
  return (
    <details
      ref={details}
      class="preferences"
      onToggle={() => setAsked(true)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.open) return;
        event.preventDefault();
        details.open = false;
        summary.focus();
      }}
    >
      <summary ref={summary}>{words().settings}</summary>
      <Suspense>
        <Show when={asked()}>
          <PreferencesSheet session={props.session} />
        </Show>
      </Suspense>
    </details>
  );
}
