import { createMemo, For, Match, Show, Switch } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { doubtsShown } from '../../style/doubt-shown.ts';
import { DOUBT_WORDS } from './doubt-words.ts';
import { useWords } from './locale-context.ts';

const ROWS = ['certain', 'possible', 'approximate'] as const;

/** Rows of the legend on days with doubt: how certain, possible and approximate dates are drawn, without colour. */
export default function DoubtRows(props: {
  readonly session: Session;
  /** Whether they keep their place on days without doubt, where the atlas has any. */
  readonly stands?: boolean;
  visible(prefecture: string): boolean;
}) {
  const words = useWords(DOUBT_WORDS);
  const some = createMemo(() => doubtsShown(props.session.scene(), (id) => props.visible(id)).length > 0);
  const ever = createMemo(
    () => props.stands === true && props.session.atlas().events.some(({ dated }) => dated !== 'certain'),
  );
  return (
    <Show when={ever() || some()}>
      <For each={ROWS}>
        {(row) => (
          <li class="legend-row" classList={{ absent: !some() }}>
            <svg class="legend-mark" viewBox="0 0 36 18" width="36" height="18" aria-hidden="true">
              <Switch>
                <Match when={row === 'certain'}>
                  <path class="ink-fill" d="M8,4l5,5-5,5-5-5zM18,4h16v10h-16z" />
                </Match>
                <Match when={row === 'possible'}>
                  <path class="ink-line" d="M8,4l5,5-5,5-5-5z" fill="none" stroke-width="1.4" />
                  <path class="ink-line" d="M18,4h16v10h-16z" fill="none" stroke-dasharray="5 2" />
                  <path class="ink-line" d="M19,6l8,8M23,4l10,10M30,4l4,4" />
                </Match>
                <Match when={row === 'approximate'}>
                  <path class="ink-line" d="M8,6l3,3-3,3-3-3z" fill="none" />
                  <circle class="ink-line" cx="8" cy="9" r="6.8" fill="none" stroke-dasharray="2 1.7" />
                  <path
                    class="ink-line"
                    d="M18,4h16M18,14h16M20,7.4h14M22.5,10.8h12"
                    stroke-width="1.5"
                    stroke-dasharray="1.4 2.6"
                  />
                </Match>
              </Switch>
            </svg>
            <span>{words()[row]}</span>
          </li>
        )}
      </For>
    </Show>
  );
}
