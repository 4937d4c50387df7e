import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { modeText } from '../shared/mode-text.ts';
import { useLocale } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** The day under the slider: the Julian date, then a line for each of the two courts behind its seal. */
export function DatePlate(props: { readonly session: Session; readonly children?: JSX.Element }) {
  const locale = useLocale();
  const lines = createMemo(() => locale.courtDates(props.session.day()).slice(0, 2));
  return (
    <section class="panel date-plate" aria-label={locale.words(INTERFACE_WORDS).date}>
      <p class="julian-date">
        {locale.date(props.session.day())}
        <Show when={modeText(props.session.mode(), locale)}>
          {(text) => <small class="mode-text"> {text()}</small>}
        </Show>
      </p>
      <Show when={lines().length}>
        <ul class="court-dates" lang="zh">
          <For each={lines()}>
            {(line) => (
              <li>
                <span class="seal" style={{ background: `var(--deep-${line.polity})` }} aria-hidden="true">
                  {line.seal}
                </span>
                <span>{line.chinese}</span>
                <Show when={locale.english()}>
                  <span class="era-name" lang="en">
                    {line.year_en}
                  </span>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      {props.children}
    </section>
  );
}
